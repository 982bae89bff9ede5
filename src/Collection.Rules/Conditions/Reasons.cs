using System.Collections.Immutable;
using Collection.Rules.Findings;

namespace Collection.Rules.Conditions;

/// <summary>Why a condition is as it is: what decides it and what would settle it.</summary>
internal sealed class Reasons
{
    private List<Evidence>? evidence;

    public MissingFacts Missing { get; } = new();

    /// <summary>Each once, in order.</summary>
    public ImmutableArray<Evidence> Evidence => [.. evidence ?? []];

    public void Add(Evidence shown)
    {
        evidence ??= [];
        if (!evidence.Contains(shown))
        {
            evidence.Add(shown);
        }
    }

    public void AddEvidence(Reasons other)
    {
        foreach (Evidence shown in other.evidence ?? [])
        {
            Add(shown);
        }
    }

    public void Add(Reasons other)
    {
        Missing.AddRange(other.Missing);
        AddEvidence(other);
    }
}
