using Collection.Rules.Events;
using Collection.Rules.Findings;

namespace Collection.Rules.NRules;

/// <summary>The order of a report: by case, time, event and rule.</summary>
/// <remarks>NRules keeps facts in no order to rely on. The order is that of the direct engine.</remarks>
internal sealed class FindingOrder : IComparer<Finding>
{
    public static readonly FindingOrder Instance = new();

    public int Compare(Finding? x, Finding? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        int order = string.CompareOrdinal(x.CaseId, y.CaseId);
        order = order != 0 ? order : x.At.UtcTicks.CompareTo(y.At.UtcTicks);
        order = order != 0 ? order : IsContact(x).CompareTo(IsContact(y));
        order = order != 0 ? order : string.CompareOrdinal(x.EventId, y.EventId);
        return order != 0 ? order : string.CompareOrdinal(x.RuleId, y.RuleId);
    }

    private static bool IsContact(Finding finding) => finding.EventKind <= EventKind.PublicPost;
}
