using System.Collections.Immutable;
using Collection.Rules.Findings;

namespace Collection.Rules.Tests.Cases;

/// <summary>Judges the published cases and compares the findings with the labels.</summary>
internal static class Agreement
{
    private const string WholeCase = "case";
    private const string AnyCategory = "any";

    public static ImmutableArray<JudgedLabel> Measure(RuleSet rules, IEnumerable<ConvertedCase> cases)
    {
        RuleEvaluator evaluator = RuleEvaluator.Create(rules);
        return [.. cases.SelectMany(c => Compare(c, evaluator, rules))];
    }

    private static IEnumerable<JudgedLabel> Compare(ConvertedCase converted, RuleEvaluator evaluator, RuleSet rules)
    {
        ImmutableArray<Finding> all = evaluator.Evaluate(converted.Records).Findings;
        foreach (PublishedExpectation label in converted.Source.Expected)
        {
            ImmutableArray<Finding> findings = [.. all.Where(f => IsOn(label.Event, f, converted) && IsOf(label, f.RuleId))];
            bool isSilent = findings.IsEmpty && label.Verdict != ExpectedVerdict.Lawful && converted.RecordIds.ContainsKey(label.Event);
            yield return new JudgedLabel
            {
                CaseId = converted.Source.Id,
                Label = label,
                HasActs = !converted.RecordIds.IsEmpty,
                Findings = findings,
                Silence = isSilent
                    ? [.. rules.Rules.Where(r => IsOf(label, r.Id)).Select(r => evaluator.Explain(converted.Records, converted.RecordIds[label.Event][0], r.Id))]
                    : [],
            };
        }
    }

    private static bool IsOn(string eventId, Finding finding, ConvertedCase converted) =>
        string.Equals(eventId, WholeCase, StringComparison.Ordinal)
        || converted.RecordIds[eventId].Contains(finding.EventId, StringComparer.Ordinal);

    private static bool IsOf(PublishedExpectation label, string ruleId)
    {
        if (string.Equals(label.Category, AnyCategory, StringComparison.Ordinal))
        {
            return true;
        }

        ImmutableArray<string> categories = RuleCategories.Of(ruleId) ?? [];
        return categories.Contains(label.Category, StringComparer.Ordinal)
            || (label.Verdict == ExpectedVerdict.Violation && categories.Any(c => label.AlsoAcceptable.Contains(c, StringComparer.Ordinal)));
    }
}
