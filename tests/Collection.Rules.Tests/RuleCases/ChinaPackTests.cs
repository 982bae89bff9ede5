using System.Collections.Immutable;
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

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void The_tests_beside_a_rule_leave_nothing_open_that_is_not_reviewed(string ruleId)
    {
        ImmutableArray<Rule> rules = [ChinaPack.Rules.Find(ruleId)!];

        RuleTestReport report = Tester.Value.Test(rules, TestMeasures.Coverage | TestMeasures.Mutation, tick: null, TestContext.Current.CancellationToken).Single();

        report.StaleReviews.Should().BeEmpty();
        report.Coverage!.Gaps.Where(g => g.Reason is null).Select(g => $"{g.Position}: {g.Id}").Should().BeEmpty();
        report.Mutation!.Survivors.Where(s => s.Reason is null).Select(s => $"{s.Position}: {s.Id}").Should().BeEmpty();
    }
}
