using System.Globalization;
using Collection.Rules.Cli.Reports;
using Collection.Rules.Testing;
using Collection.Rules.Testing.Coverage;
using Collection.Rules.Testing.Mutation;

namespace Collection.Rules.Cli.Test;

/// <summary>The sums of a test run in words.</summary>
internal static class TestSums
{
    public static IEnumerable<string> Of(TestOutcome outcome, Language language)
    {
        int tests = outcome.Results.Count();
        int failed = outcome.Results.Count(r => !r.HasPassed);
        int untested = outcome.Reports.Count(r => r.Results.IsEmpty);
        yield return Phrase.Of(
            language,
            $"规则{outcome.Reports.Length}条，测试{tests}项：通过{tests - failed}项，未通过{failed}项。",
            $"{Phrase.Count(outcome.Reports.Length, "rule", "rules")}, {Phrase.Count(tests, "test", "tests")}: {tests - failed} passed, {failed} failed.");
        if (untested > 0)
        {
            yield return Phrase.Of(language, $"没有测试的规则：{untested}条。", $"{Phrase.Count(untested, "rule has", "rules have")} no test.");
        }

        if (!outcome.Tightened.IsEmpty)
        {
            yield return Phrase.Of(
                language,
                $"收紧而来、没有自己的测试的规则：{outcome.Tightened.Length}条；其测试在被收紧的规则中。",
                $"{Phrase.Count(outcome.Tightened.Length, "rule was", "rules were")} made by 'tighten', without tests of their own; the tests are those of the rules made stricter.");
        }

        if (outcome.Measures.HasFlag(TestMeasures.Coverage))
        {
            yield return CoverageOf(outcome, language);
        }

        if (outcome.Measures.HasFlag(TestMeasures.Mutation))
        {
            yield return MutationOf(outcome, language);
        }
    }

    private static string MutationOf(TestOutcome outcome, Language language)
    {
        MutationReport[] reports = [.. outcome.Reports.Select(r => r.Mutation).OfType<MutationReport>()];
        int total = reports.Sum(r => r.Total);
        int killed = reports.Sum(r => r.Killed);
        int open = outcome.Survivors.Count(s => s.Reason is null);
        int reviewed = outcome.Survivors.Count(s => s.Reason is not null);
        string score = total == 0 ? "-" : (100m * killed / total).ToString("0.0", CultureInfo.InvariantCulture);
        string skipped = reports.Length == outcome.Reports.Length ? string.Empty : Phrase.Of(
            language,
            $"测试未通过的规则不做变异：{outcome.Reports.Length - reports.Length}条。",
            $" Not done for {Phrase.Count(outcome.Reports.Length - reports.Length, "rule whose tests fail", "rules whose tests fail")}.");
        return Phrase.Of(
            language,
            $"变异：{total}种中测试发现{killed}种（{score}%）；未发现{open}种，已复核{reviewed}种。{skipped}",
            $"Mutation: {killed} of {total} mutants noticed ({score} %); {Phrase.Count(open, "survivor", "survivors")}, {reviewed} reviewed.{skipped}");
    }

    private static string CoverageOf(TestOutcome outcome, Language language)
    {
        RuleCoverage[] coverages = [.. outcome.Reports.Select(r => r.Coverage).OfType<RuleCoverage>()];
        ElementCoverage[] elements = [.. coverages.SelectMany(c => c.Elements)];
        int outcomes = elements.Sum(e => e.CanBeUnknown ? 3 : 2);
        int seen = outcomes - elements.Sum(e => e.Unseen.Count());
        FigureCoverage[] figures = [.. coverages.SelectMany(c => c.Figures)];
        int sides = figures.Length * 2;
        int met = figures.Sum(f => (f.IsMet ? 1 : 0) + (f.IsMetBeside ? 1 : 0));
        int open = outcome.Gaps.Count(g => g.Reason is null);
        int reviewed = outcome.Gaps.Count(g => g.Reason is not null);
        return Phrase.Of(
            language,
            $"覆盖：要件与例外的结果 {seen}/{outcomes}，数值两侧 {met}/{sides}；缺口{open}处，已复核{reviewed}处。",
            $"Coverage: {seen} of {outcomes} outcomes of elements and exceptions, {met} of {sides} sides of figures; {Phrase.Count(open, "gap", "gaps")}, {reviewed} reviewed.");
    }
}
