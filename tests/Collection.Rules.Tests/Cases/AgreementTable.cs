using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Collection.Rules.Events;
using Collection.Rules.Findings;

namespace Collection.Rules.Tests.Cases;

/// <summary>Writes the agreement as text that shows in review what a change of the rules did.</summary>
internal static class AgreementTable
{
    public static string Of(ImmutableArray<JudgedLabel> labels, RuleSet rules)
    {
        var text = new StringBuilder();
        Summarise(text, "category", labels, l => l.Label.Category);
        Summarise(text, "basis", labels, l => l.Label.Basis);
        Summarise(text, "expected", labels, l => EnumWords<ExpectedVerdict>.Of(l.Label.Verdict));
        foreach (IGrouping<string, JudgedLabel> ofCase in labels.GroupBy(l => l.CaseId, StringComparer.Ordinal))
        {
            Line(text, ofCase.Key);
            foreach (JudgedLabel label in ofCase)
            {
                Detail(text, label);
            }
        }

        string[] strays = [.. rules.Rules.Select(r => r.Id).Where(id => RuleCategories.Of(id) is null)];
        Line(text, string.Empty);
        Line(text, strays.Length == 0 ? "Every rule has a category." : $"Rules without a category: {string.Join(", ", strays)}");
        return text.ToString();
    }

    private static void Summarise(StringBuilder text, string title, ImmutableArray<JudgedLabel> labels, Func<JudgedLabel, string> key)
    {
        Line(text, $"{title,-26}{"labels",8}{"agrees",8}{"review",8}{"open",8}{"silent",8}{"missed",8}{"over",8}");
        foreach (IGrouping<string, JudgedLabel> group in labels.GroupBy(key, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            Row(text, group.Key, [.. group]);
        }

        Row(text, "all", labels);
        Line(text, string.Empty);
    }

    private static void Row(StringBuilder text, string name, ImmutableArray<JudgedLabel> labels)
    {
        int Count(Outcome outcome) => labels.Count(l => l.Outcome == outcome);
        Line(text, $"{name,-26}{labels.Length,8}{Count(Outcome.Agrees),8}{Count(Outcome.Review),8}{Count(Outcome.Open),8}{Count(Outcome.Silent),8}{Count(Outcome.Missed),8}{Count(Outcome.Overclaimed),8}");
    }

    private static void Detail(StringBuilder text, JudgedLabel judged)
    {
        PublishedExpectation label = judged.Label;
        Line(text, $"  {label.Event} {label.Category}: {EnumWords<ExpectedVerdict>.Of(label.Verdict)} ({label.Basis}): {EnumWords<Outcome>.Of(judged.Outcome)}");
        var findings = judged.Findings
            .GroupBy(f => (f.RuleId, f.Verdict))
            .OrderBy(g => g.Key.Verdict)
            .ThenBy(g => g.Key.RuleId, StringComparer.Ordinal);
        foreach (IGrouping<(string RuleId, Verdict Verdict), Finding> group in findings)
        {
            string[] missing = [.. group.SelectMany(f => f.Missing).Select(m => m.Path).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            string why = judged.Outcome is not (Outcome.Open or Outcome.Review) || missing.Length == 0 ? string.Empty : $", missing {string.Join(", ", missing)}";
            Line(text, $"    {EnumWords<Verdict>.Of(group.Key.Verdict)} {group.Key.RuleId}, {group.Count()} of its acts{why}");
        }

        // A rule for another kind of event says nothing about this one.
        foreach (IGrouping<Verdict, Finding> group in judged.Silence.Where(f => !f.Elements.IsEmpty || f.Verdict != Verdict.NotApplicable).GroupBy(f => f.Verdict).OrderBy(g => g.Key))
        {
            Line(text, $"    {EnumWords<Verdict>.Of(group.Key)}: {string.Join(", ", group.Select(Why))}");
        }
    }

    /// <summary>The rule, with the elements that are excluded.</summary>
    private static string Why(Finding finding)
    {
        string[] excluded = [.. finding.Elements.Where(e => e.Truth == Truth.Disproven).Select(e => e.Name)];
        return excluded.Length == 0 ? finding.RuleId : $"{finding.RuleId} (not {string.Join(", not ", excluded)})";
    }

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
