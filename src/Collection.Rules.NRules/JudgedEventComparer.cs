using System.Collections.Immutable;
using Collection.Rules.Findings;

namespace Collection.Rules.NRules;

/// <summary>Compares judged events by content, so that a replayed case disturbs the session only where something changed.</summary>
internal static class JudgedEventComparer
{
    public static bool AreAlike(JudgedEvent before, JudgedEvent now)
    {
        (int Rule, Finding Finding)[] first = before.Judged();
        (int Rule, Finding Finding)[] second = now.Judged();
        if (!ReferenceEquals(before.Event, now.Event) || !ReferenceEquals(before.Case, now.Case) || first.Length != second.Length)
        {
            return false;
        }

        for (int i = 0; i < first.Length; i++)
        {
            if (first[i].Rule != second[i].Rule || !FindingComparer.Instance.Equals(first[i].Finding, second[i].Finding))
            {
                return false;
            }
        }

        return true;
    }
}
