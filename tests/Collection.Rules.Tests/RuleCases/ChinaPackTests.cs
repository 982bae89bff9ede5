using System.Collections.Immutable;
using System.Globalization;
using Collection.Rules.Testing;

namespace Collection.Rules.Tests.RuleCases;

public sealed class ChinaPackTests
{
    private static readonly Lazy<RuleTester> Tester = new(() => new RuleTester(ChinaPack.Rules));

    public static TheoryData<string> RuleIds() => [.. ChinaPack.Rules.Rules.Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Every_test_beside_a_rule_passes(string ruleId)
    {
        ImmutableArray<Rule> rules = [ChinaPack.Rules.Find(ruleId)!];

        RuleTestReport report = Tester.Value.Test(rules, TestMeasures.None, tick: null, TestContext.Current.CancellationToken).Single();

        report.Results.Should().NotBeEmpty();
        report.Results.Where(r => !r.HasPassed).Select(r => $"{r.Test.Position}: {r.Test.Name}: {string.Join("; ", r.Failures)}").Should().BeEmpty();
    }

    /// <remarks>The figures only ever go down: a rule that is not listed leaves nothing open, and so do new ones.</remarks>
    [Theory]
    [MemberData(nameof(RuleIds))]
    public void The_tests_beside_a_rule_leave_nothing_open_that_is_neither_reviewed_nor_listed(string ruleId)
    {
        ImmutableArray<Rule> rules = [ChinaPack.Rules.Find(ruleId)!];
        (int gaps, int survivors) = OpenParts.Value.GetValueOrDefault(ruleId);

        RuleTestReport report = Tester.Value.Test(rules, TestMeasures.Coverage | TestMeasures.Mutation, tick: null, TestContext.Current.CancellationToken).Single();

        report.StaleReviews.Should().BeEmpty();
        report.Coverage!.Gaps.Where(g => g.Reason is null).Select(g => $"{g.Position}: {g.Id}").Should().HaveCountLessThanOrEqualTo(gaps);
        report.Mutation!.Survivors.Where(s => s.Reason is null).Select(s => $"{s.Position}: {s.Id}").Should().HaveCountLessThanOrEqualTo(survivors);
    }

    private static readonly Lazy<Dictionary<string, (int Gaps, int Survivors)>> OpenParts = new(() =>
        File.ReadLines(Repository.TestPathOf("RuleCases", "open-parts.tsv"))
            .Skip(1)
            .Select(line => line.Split('\t'))
            .ToDictionary(row => row[0], row => (int.Parse(row[1], CultureInfo.InvariantCulture), int.Parse(row[2], CultureInfo.InvariantCulture)), StringComparer.Ordinal));
}
