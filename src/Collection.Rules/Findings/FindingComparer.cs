using System.Collections.Immutable;

namespace Collection.Rules.Findings;

/// <summary>Compares findings by content, lists included.</summary>
internal sealed class FindingComparer : IEqualityComparer<Finding>
{
    public static readonly FindingComparer Instance = new();

    /// <summary>Whether two findings say the same to the last field.</summary>
    public bool Equals(Finding? x, Finding? y) =>
        ReferenceEquals(x, y)
        || (x is not null && y is not null
            && x.At.EqualsExact(y.At)
            && x.Missing.SequenceEqual(y.Missing)
            && x.Provisions.SequenceEqual(y.Provisions)
            && x.Remedies.SequenceEqual(y.Remedies)
            && x.EvidenceNeeds.SequenceEqual(y.EvidenceNeeds)
            && Same(x.Elements, y.Elements)
            && Same(x.Exceptions, y.Exceptions)
            && x with
            {
                Missing = y.Missing,
                Provisions = y.Provisions,
                Remedies = y.Remedies,
                EvidenceNeeds = y.EvidenceNeeds,
                Elements = y.Elements,
                Exceptions = y.Exceptions,
            } == y);

    public int GetHashCode(Finding obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        return HashCode.Combine(obj.RuleId, obj.EventId, obj.CaseId, obj.Verdict);
    }

    private static bool Same(ImmutableArray<ElementFinding> first, ImmutableArray<ElementFinding> second) =>
        first.Length == second.Length
        && first.Zip(second).All(p => p.First.Missing.SequenceEqual(p.Second.Missing)
            && p.First.Evidence.SequenceEqual(p.Second.Evidence)
            && p.First with { Missing = p.Second.Missing, Evidence = p.Second.Evidence } == p.Second);

    private static bool Same(ImmutableArray<ExceptionFinding> first, ImmutableArray<ExceptionFinding> second) =>
        first.Length == second.Length
        && first.Zip(second).All(p => p.First.Missing.SequenceEqual(p.Second.Missing)
            && p.First.Evidence.SequenceEqual(p.Second.Evidence)
            && p.First with { Missing = p.Second.Missing, Evidence = p.Second.Evidence } == p.Second);
}
