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
            && x.Elements.SequenceEqual(y.Elements, Same)
            && x.Exceptions.SequenceEqual(y.Exceptions, Same)
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

    private static bool Same(ElementFinding x, ElementFinding y) =>
        x.Missing.SequenceEqual(y.Missing) && x.Evidence.SequenceEqual(y.Evidence) && x with { Missing = y.Missing, Evidence = y.Evidence } == y;

    private static bool Same(ExceptionFinding x, ExceptionFinding y) =>
        x.Missing.SequenceEqual(y.Missing) && x.Evidence.SequenceEqual(y.Evidence) && x with { Missing = y.Missing, Evidence = y.Evidence } == y;
}
