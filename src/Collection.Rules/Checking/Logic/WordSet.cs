using System.Collections.Immutable;

namespace Collection.Rules.Checking.Logic;

/// <summary>Some words of a closed list, or ids, of which there is no end.</summary>
internal sealed record WordSet : ValueSet
{
    /// <summary>All words there are; null for ids.</summary>
    public required ImmutableHashSet<string>? Universe { get; init; }

    /// <summary>The words meant or, for <see cref="IsExcept"/>, the only ones not meant.</summary>
    public required ImmutableHashSet<string> Words { get; init; }

    public required bool IsExcept { get; init; }

    protected override bool HasNoValue => IsExcept ? Universe is not null && Universe.IsSubsetOf(Words) : Words.IsEmpty;

    public override ValueSet Intersect(ValueSet other) => Combine((WordSet)other, isUnion: false);

    public override ValueSet Union(ValueSet other) => Combine((WordSet)other, isUnion: true);

    public override ValueSet Complement(bool mayBeAbsent) => this with { IsExcept = !IsExcept, MayBeAbsent = mayBeAbsent };

    private WordSet Combine(WordSet other, bool isUnion)
    {
        // By De Morgan a union is the intersection of what is left out.
        bool leftIsExcept = IsExcept != isUnion;
        bool rightIsExcept = other.IsExcept != isUnion;
        ImmutableHashSet<string> words = (leftIsExcept, rightIsExcept) switch
        {
            (false, false) => Words.Intersect(other.Words),
            (false, true) => Words.Except(other.Words),
            (true, false) => other.Words.Except(Words),
            _ => Words.Union(other.Words),
        };
        return this with
        {
            Words = words,
            IsExcept = (leftIsExcept && rightIsExcept) != isUnion,
            MayBeAbsent = isUnion ? MayBeAbsent || other.MayBeAbsent : MayBeAbsent && other.MayBeAbsent,
        };
    }
}
