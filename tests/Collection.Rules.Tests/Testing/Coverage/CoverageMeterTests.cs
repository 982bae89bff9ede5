using System.Collections.Immutable;
using Collection.Rules.Testing;
using Collection.Rules.Testing.Coverage;
using Collection.Rules.Tests.Conditions;
using Collection.Rules.Tests.Loading;

namespace Collection.Rules.Tests.Testing.Coverage;

public sealed class CoverageMeterTests
{
    private const string Count =
        "{ count: { of: phone_call, where: { direction: outbound }, same: [ recipient ], window: { kind: calendar, days: 1 }, more_than: 1 } }";

    [Fact]
    public void An_outcome_that_no_test_shows_is_a_gap()
    {
        string[] gaps = GapsOf("{ direction: outbound }", "  - { name: one, given: { use: aunt }, expect: violation }");

        gaps.Should().Equal("only: never disproven", "only: never unknown");
    }

    [Fact]
    public void What_tests_show_excluded_and_leave_open_is_no_gap()
    {
        string[] gaps = GapsOf("{ direction: outbound }", """
              - { name: one, given: { use: aunt }, expect: violation }
              - { name: two, given: { use: aunt, set: { direction: inbound } }, expect: no_violation }
              - { name: three, given: { use: aunt, drop: [ direction ] }, expect: undetermined }
            """);

        gaps.Should().BeEmpty();
    }

    [Theory]
    [InlineData("{ direction: { known: true } }", false)]
    [InlineData("{ type: phone_call }", false)]
    [InlineData("{ all: [ { direction: { known: true } }, { direction: outbound } ] }", false)]
    [InlineData("{ any: [ { direction: { known: false } }, { direction: outbound } ] }", false)]
    [InlineData("{ any: [ { direction: { known: true } }, { direction: outbound } ] }", true)]
    [InlineData("{ exists: { of: consent_given, where: { by: { known: true } }, on_record: true } }", false)]
    [InlineData("{ exists: { of: consent_given, on_record: false } }", true)]
    [InlineData("{ direction: outbound }", true)]
    public void Only_what_can_be_unknown_is_asked_for(string test, bool canBeUnknown)
    {
        Rule rule = GivenPack.Good(GivenCondition.RuleOf(test)).Rules.Single();

        UnknownReach.CanBeUnknown(rule.Elements.Single().Test).Should().Be(canBeUnknown);
    }

    [Fact]
    public void A_limit_is_met_at_the_figure_and_just_above_where_the_figure_is_excluded()
    {
        const string Debtor = "use: aunt, set: { recipient: D1, debtor.zones: [ America/New_York ] }";
        const string Once = "  - { name: one, given: { " + Debtor + " }, expect: no_violation }\n";
        const string Twice = "  - { name: two, given: { " + Debtor + ", earlier: [ \"2026-06-02T09:00:00-04:00\" ] }, expect: violation }\n";

        FigureGapsOf(Count, string.Empty).Should().Equal("only: count more_than 1: not tested at the figure", "only: count more_than 1: not tested just above");
        FigureGapsOf(Count, Once).Should().Equal("only: count more_than 1: not tested just above");
        FigureGapsOf(Count, Once + Twice).Should().BeEmpty();
    }

    [Fact]
    public void What_the_gate_blocks_a_plan_on_is_shown_and_what_is_open_in_a_plan_is_not()
    {
        const string Late = "use: caller-us, set: { at: \"2026-06-02T22:00:00-04:00\", debtor.zones: [ America/New_York ] }";

        GapsOf("{ local_time: { outside: { param: us.convenient-hours } } }", "  - { name: plan, given: { " + Late + " }, gate: { decision: block } }\n")
            .Should().NotContain("only: never proven").And.Contain("only: never disproven");
        GapsOf("{ local_time: { outside: { param: us.convenient-hours } } }", "  - { name: plan, given: { use: caller-us }, gate: { decision: hold } }\n")
            .Should().Contain(["only: never proven", "only: never unknown"]);
        FigureGapsOf("{ local_time: { outside: { from: \"08:00\", to: \"22:00\" } } }", "  - { name: plan, given: { " + Late + " }, gate: { decision: block } }\n")
            .Should().NotContain("only: hours until 22:00: not tested at the figure");
    }

    [Theory]
    [InlineData("08:00", "07:59", "hours from", true)]
    [InlineData("08:00", "07:58", "hours from", false)]
    [InlineData("20:00", "19:59", "hours until", true)]
    [InlineData("20:00", "20:01", "hours until", false)]
    public void Hours_are_met_at_each_edge_and_within_a_minute_on_its_other_side(string at, string beside, string edge, bool isMet)
    {
        string tests = string.Concat(new[] { at, beside }.Select((time, i) =>
            $"  - {{ name: t{i}, given: {{ use: aunt, set: {{ at: \"2026-06-02T{time}:00-04:00\", recipient: D1, debtor.zones: [ America/New_York ] }} }}, expect: violation }}\n"));

        string[] gaps = FigureGapsOf("{ local_time: { inside: { from: \"08:00\", to: \"20:00\" } } }", tests);

        gaps.Any(g => g.StartsWith($"only: {edge}", StringComparison.Ordinal)).Should().Be(!isMet);
    }

    [Fact]
    public void A_reviewed_gap_passes_and_one_that_is_none_any_more_does_not()
    {
        const string Tests = """
              - { name: one, given: { use: aunt }, expect: violation }
              - { name: two, given: { use: aunt, set: { direction: inbound } }, expect: no_violation }
            untested:
              - { gap: "only: never unknown", reason: the exchange always records it }
            """;

        Report("{ direction: outbound }", Tests).HasPassed.Should().BeTrue();
        RuleTestReport stale = Report("{ direction: outbound }", Tests.Replace("never unknown", "never proven", StringComparison.Ordinal));
        stale.HasPassed.Should().BeFalse();
        stale.StaleReviews.Should().ContainSingle().Which.Position.Line.Should().BeGreaterThan(1);
    }

    private static string[] FigureGapsOf(string test, string tests) => [.. GapsOf(test, tests).Where(g => g.Contains("tested", StringComparison.Ordinal))];

    private static string[] GapsOf(string test, string tests) => [.. Report(test, tests).Coverage!.Gaps.Select(g => g.Id)];

    private static RuleTestReport Report(string test, string tests)
    {
        RuleSet rules = GivenPack.Good(GivenCondition.RuleOf(test) + (tests.Length == 0 ? string.Empty : "\ntests:\n" + tests));
        ImmutableArray<RuleTestReport> reports = new RuleTester(rules).Test(rules.Rules, TestMeasures.Coverage, tick: null, TestContext.Current.CancellationToken);
        return reports.Single();
    }
}
