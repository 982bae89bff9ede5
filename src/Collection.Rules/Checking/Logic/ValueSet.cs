namespace Collection.Rules.Checking.Logic;

/// <summary>The values of one fact under which something can hold; that the fact is absent counts as one of them.</summary>
/// <remarks>Immutable. Sets of one fact are of one kind, since a fact has one type.</remarks>
internal abstract record ValueSet
{
    /// <summary>Whether it can hold where the fact is not on record or does not exist.</summary>
    public required bool MayBeAbsent { get; init; }

    public bool IsEmpty => !MayBeAbsent && HasNoValue;

    protected abstract bool HasNoValue { get; }

    public abstract ValueSet Intersect(ValueSet other);

    public abstract ValueSet Union(ValueSet other);

    /// <summary>The other values; absence is set apart.</summary>
    public abstract ValueSet Complement(bool mayBeAbsent);
}
