using System.Collections.Immutable;

namespace Collection.Rules.Checking.Logic;

/// <summary>Within which values each fact must lie so that something can hold.</summary>
/// <remarks>
/// Immutable. Wider than the truth where facts depend on each other, never narrower: what is called impossible is.
/// </remarks>
internal sealed class FactBounds
{
    private readonly ImmutableDictionary<string, ValueSet> sets;

    private FactBounds(ImmutableDictionary<string, ValueSet> sets, string? clash = null)
    {
        this.sets = sets;
        Clash = clash;
    }

    /// <summary>Nothing is asked of any fact.</summary>
    public static FactBounds Anything { get; } = new(ImmutableDictionary.Create<string, ValueSet>(StringComparer.Ordinal));

    /// <summary>The fact of which more is asked than any value can meet; null where all can be met.</summary>
    public string? Clash { get; }

    public bool IsImpossible => Clash is not null;

    public static FactBounds Of(string fact, ValueSet values) =>
        values.IsEmpty ? Impossible(fact) : new(Anything.sets.Add(fact, values));

    /// <summary>Both hold.</summary>
    public FactBounds Meet(FactBounds other)
    {
        if (IsImpossible || other.IsImpossible)
        {
            return IsImpossible ? this : other;
        }

        ImmutableDictionary<string, ValueSet> met = sets;
        foreach ((string fact, ValueSet values) in other.sets)
        {
            ValueSet both = met.TryGetValue(fact, out ValueSet? mine) ? mine.Intersect(values) : values;
            if (both.IsEmpty)
            {
                return Impossible(fact);
            }

            met = met.SetItem(fact, both);
        }

        return new FactBounds(met);
    }

    /// <summary>At least one holds.</summary>
    public FactBounds Join(FactBounds other)
    {
        if (IsImpossible || other.IsImpossible)
        {
            return IsImpossible ? other : this;
        }

        ImmutableDictionary<string, ValueSet> joined = Anything.sets;
        foreach ((string fact, ValueSet values) in sets)
        {
            if (other.sets.TryGetValue(fact, out ValueSet? theirs))
            {
                joined = joined.Add(fact, values.Union(theirs));
            }
        }

        return new FactBounds(joined);
    }

    private static FactBounds Impossible(string fact) => new(Anything.sets, fact);
}
