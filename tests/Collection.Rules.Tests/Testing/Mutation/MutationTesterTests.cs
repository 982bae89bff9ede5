using Collection.Rules.Testing;
using Collection.Rules.Testing.Mutation;
using Collection.Rules.Tests.Conditions;
using Collection.Rules.Tests.Loading;

namespace Collection.Rules.Tests.Testing.Mutation;

public sealed class MutationTesterTests
{
    private const string Lawful = "  - { name: two, given: { use: aunt, set: { direction: inbound } }, expect: no_violation }\n";
    private const string Unlawful = "  - { name: one, given: { use: aunt }, expect: violation }\n";

    [Fact]
    public void A_change_that_a_test_notices_is_no_survivor()
    {
        SurvivorsOf("{ direction: outbound }", Unlawful + Lawful).Should().BeEmpty();
    }

    [Fact]
    public void A_change_that_no_test_notices_is_named_with_its_place()
    {
        Survivor survivor = ReportOf("{ duration_seconds: { more_than: 30 } }", """
              - { name: one, given: { use: aunt, set: { duration_seconds: 31 } }, expect: violation }
              - { name: two, given: { use: aunt, set: { duration_seconds: 29 } }, expect: no_violation }
            """).Mutation!.Survivors.Should().ContainSingle(s => s.Id.Contains("at_least", StringComparison.Ordinal)).Subject;

        survivor.Id.Should().Be("only: duration_seconds: more_than -> at_least");
        survivor.Position.Line.Should().Be(13);
    }

    [Fact]
    public void A_changed_figure_of_a_parameter_is_noticed_at_its_edge()
    {
        const string Count = "{ count: { of: phone_call, where: { direction: outbound }, same: [ recipient ], window: { kind: whole_case }, more_than: { param: us.calls-7in7 } } }";
        const string AtLimit = "  - { name: one, given: { use: aunt, earlier: [ { at: \"2026-06-01T10:00:00-04:00\", times: 6, every: 60 } ] }, expect: no_violation }\n";
        const string Above = "  - { name: two, given: { use: aunt, earlier: [ { at: \"2026-06-01T10:00:00-04:00\", times: 7, every: 60 } ] }, expect: violation }\n";

        SurvivorsOf(Count, AtLimit).Should().Contain("only: us.calls-7in7 + 1");
        SurvivorsOf(Count, AtLimit + Above).Should().NotContain("only: us.calls-7in7 + 1").And.NotContain("only: more_than -> at_least");
    }

    [Fact]
    public void A_reviewed_survivor_passes_and_one_that_is_killed_after_all_does_not()
    {
        const string Reviewed = "untested:\n  - { mutant: \"only: direction: is -> is_not\", reason: a trial }\n  - { mutant: \"only: direction: outbound -> inbound\", reason: a trial }\n";

        RuleTestReport stale = ReportOf("{ direction: outbound }", Unlawful + Lawful + Reviewed);

        stale.HasPassed.Should().BeFalse();
        stale.StaleReviews.Should().HaveCount(2);
    }

    [Fact]
    public void Of_a_rule_whose_tests_fail_no_mutant_is_made()
    {
        ReportOf("{ direction: outbound }", Unlawful.Replace("violation", "no_violation", StringComparison.Ordinal)).Mutation.Should().BeNull();
    }

    private static string[] SurvivorsOf(string test, string tests) => [.. ReportOf(test, tests).Mutation!.Survivors.Select(s => s.Id)];

    private static RuleTestReport ReportOf(string test, string tests)
    {
        RuleSet rules = GivenPack.Good(GivenCondition.RuleOf(test) + "\ntests:\n" + tests);
        return new RuleTester(rules).Test(rules.Rules, TestMeasures.Mutation, tick: null, TestContext.Current.CancellationToken).Single();
    }
}
