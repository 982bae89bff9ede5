using Collection.Rules.Findings;

namespace Collection.Rules.Conditions;

/// <summary>Why a condition is as it is: what decides it and what would settle it.</summary>
internal sealed class Reasons
{
    public MissingFacts Missing { get; } = new();

    public List<Evidence> Evidence { get; } = [];

    public void Add(Reasons other)
    {
        Missing.AddRange(other.Missing.ToImmutable());
        Evidence.AddRange(other.Evidence.Where(e => !Evidence.Contains(e)));
    }
}
