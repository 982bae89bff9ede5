using Collection.Rules.Events;
using Collection.Rules.Gating;

namespace Collection.Rules.Tests.Gating;

public sealed class PostponementTests
{
    private const string Reminder = "您的借款已逾期，请尽快还款。";

    [Theory]
    [InlineData("2026-05-14T07:59:59+08:00", "2026-05-14T08:00:00+08:00")]
    [InlineData("2026-05-14T08:00:00+08:00", "2026-05-14T08:00:00+08:00")]
    [InlineData("2026-05-14T21:59:59+08:00", "2026-05-14T21:59:59+08:00")]
    [InlineData("2026-05-14T22:00:00+08:00", "2026-05-15T08:00:00+08:00")]
    [InlineData("2026-05-14T16:00:00Z", "2026-05-15T00:00:00Z")]
    public void Quiet_hours_end_where_the_debtor_is(string planned, string lawful) =>
        GivenPlan.Gate(GivenPlan.Case, GivenPlan.Call(planned)).NextLawful.Should().Be(Given.Instant(lawful));

    [Theory]
    [InlineData("2026-05-14T09:59:59+08:00", GateOutcome.Hold, "2026-05-14T10:00:00+08:00")]
    [InlineData("2026-05-14T21:59:59+08:00", GateOutcome.Clear, "2026-05-14T21:59:59+08:00")]
    [InlineData("2026-05-14T22:00:00+08:00", GateOutcome.Hold, "2026-05-15T10:00:00+08:00")]
    [InlineData("2026-05-14T03:00:00+08:00", GateOutcome.Block, "2026-05-14T10:00:00+08:00")]
    public void With_two_possible_zones_a_time_is_lawful_when_it_is_in_both(string planned, GateOutcome outcome, string lawful)
    {
        CollectionCase file = GivenPlan.Case with { Debtor = GivenPlan.Case.Debtor! with { Zones = ["Asia/Shanghai", "Asia/Urumqi"] } };

        GateDecision decision = GivenPlan.Gate(file, GivenPlan.Call(planned));

        decision.Outcome.Should().Be(outcome);
        decision.NextLawful.Should().Be(Given.Instant(lawful));
    }

    [Theory]
    [InlineData("2026-05-14T21:59:59+08:00", GateOutcome.Hold, "2026-05-14T21:59:59+08:00")]
    [InlineData("2026-05-14T22:00:00+08:00", GateOutcome.Block, "2026-05-15T08:00:00+08:00")]
    public void Where_facts_are_missing_it_is_told_when_nothing_blocks_any_more(string planned, GateOutcome outcome, string open)
    {
        GateDecision decision = GivenPlan.Gate(GivenPlan.Case with { Records = null }, GivenPlan.Call(planned));

        decision.Outcome.Should().Be(outcome);
        decision.NextLawful.Should().BeNull();
        decision.OpenFrom.Should().Be(Given.Instant(open));
    }

    [Theory]
    [InlineData(10, "2026-05-15T08:00:00+08:00")]
    [InlineData(9, null)]
    public void What_is_blocked_as_far_as_the_horizon_opens_never(int hours, string? open)
    {
        var options = new GateOptions { Horizon = TimeSpan.FromHours(hours) };

        GateDecision decision = GivenPlan.Evaluator.Gate([GivenPlan.Case with { Records = null }], GivenPlan.Call("2026-05-14T22:00:00+08:00"), options);

        decision.NextLawful.Should().BeNull();
        decision.OpenFrom.Should().Be(open is null ? null : Given.Instant(open));
    }

    [Fact]
    public void A_lawful_time_that_can_be_told_needs_no_other() =>
        GivenPlan.Gate(GivenPlan.Case, GivenPlan.Call("2026-05-14T22:00:00+08:00")).OpenFrom.Should().BeNull();

    [Fact]
    public void A_daily_count_starts_anew_at_local_midnight_and_then_the_quiet_hours_count() =>
        GivenPlan.Gate(
            GivenPlan.Case,
            GivenPlan.Call("2026-05-14T15:00:00+08:00"),
            GivenPlan.Made(CallOutcome.Answered, effective: true, "2026-05-14T09:00:00+08:00", "2026-05-14T10:00:00+08:00", "2026-05-14T11:00:00+08:00"))
            .NextLawful.Should().Be(Given.Instant("2026-05-15T08:00:00+08:00"));

    [Theory]
    [InlineData("2026-05-13T23:59:59+08:00", GateOutcome.Clear)]
    [InlineData("2026-05-14T00:00:00+08:00", GateOutcome.Block)]
    public void Midnight_parts_the_days(string first, GateOutcome outcome) =>
        GivenPlan.Gate(
            GivenPlan.Case,
            GivenPlan.Call("2026-05-14T15:00:00+08:00"),
            GivenPlan.Made(CallOutcome.Answered, effective: true, first, "2026-05-14T10:00:00+08:00", "2026-05-14T11:00:00+08:00"))
            .Outcome.Should().Be(outcome);

    [Fact]
    public void A_rolling_count_lets_go_of_each_message_to_the_tick()
    {
        IEnumerable<TextMessage> sent = Enumerable.Range(0, 6).Select(i => GivenPlan.Text($"2026-05-14T10:{5 * i:00}:00+08:00", Reminder) with { Id = $"sent-{i}" });

        GateDecision decision = GivenPlan.Gate(GivenPlan.Case, GivenPlan.Text("2026-05-14T10:30:00+08:00", Reminder), sent);

        decision.Outcome.Should().Be(GateOutcome.Hold);
        decision.Reasons.Select(r => r.Finding.RuleId).Should().Equal("cn.frequency.message-bombardment");
        decision.NextLawful.Should().Be(Given.Instant("2026-05-14T11:00:00+08:00"));
    }

    [Fact]
    public void The_screening_line_of_a_day_starts_anew_the_next_day()
    {
        string[] calls = [.. Enumerable.Range(9, 6).Select(hour => $"2026-05-14T{hour:00}:00:00+08:00")];

        GateDecision decision = GivenPlan.Gate(GivenPlan.Case, GivenPlan.Call("2026-05-14T15:00:00+08:00"), GivenPlan.Made(CallOutcome.Answered, effective: false, calls));

        decision.Outcome.Should().Be(GateOutcome.Hold);
        decision.Reasons.Select(r => r.Finding.RuleId).Should().Equal("cn.frequency.harassment-pattern");
        decision.NextLawful.Should().Be(Given.Instant("2026-05-15T08:00:00+08:00"));
    }

    [Fact]
    public void Consecutive_days_let_go_of_a_whole_day()
    {
        string[] calls = [.. Enumerable.Range(8, 7).SelectMany(day => Enumerable.Range(9, 3).Select(hour => $"2026-05-{day:00}T{hour:00}:00:00+08:00"))];

        GateDecision decision = GivenPlan.Gate(GivenPlan.Case, GivenPlan.Call("2026-05-14T15:00:00+08:00"), GivenPlan.Made(CallOutcome.Answered, effective: false, calls));

        decision.Reasons.Select(r => r.Finding.RuleId).Should().Equal("cn.frequency.harassment-pattern");
        decision.NextLawful.Should().Be(Given.Instant("2026-05-15T08:00:00+08:00"), "the three calls of the eighth are then out of the seven days");
    }

    [Theory]
    [InlineData("2026-05-14T15:00:00+08:00", "2026-05-14T23:00:00+08:00")]
    [InlineData("2026-05-14T22:59:59+08:00", "2026-05-14T23:00:00+08:00")]
    [InlineData("2026-05-14T23:59:59+08:00", "2026-05-14T23:59:59+08:00")]
    [InlineData("2026-05-15T00:00:00+08:00", "2026-05-15T23:00:00+08:00")]
    public void Agreed_hours_take_the_place_of_the_quiet_hours(string planned, string lawful) =>
        GivenPlan.Gate(GivenPlan.Case, GivenPlan.Call(planned), GivenPlan.Agreed("2026-05-01T10:00:00+08:00", "23:00", "00:00"))
            .NextLawful.Should().Be(Given.Instant(lawful));

    [Theory]
    [InlineData("2026-05-14T22:44:59+08:00", GateOutcome.Clear)]
    [InlineData("2026-05-14T22:45:00+08:00", GateOutcome.Block)]
    public void A_consent_ends_when_it_is_withdrawn(string planned, GateOutcome outcome)
    {
        ConsentGiven given = Given.Consent("given", "2026-05-01T10:00:00+08:00") with { Scope = ConsentScope.Hours, To = "L1", Window = new Hours(new(22, 0), new(23, 0)) };
        ConsentWithdrawn withdrawn = Given.Withdrawal("withdrawn", "2026-05-14T22:45:00+08:00");

        GateDecision decision = GivenPlan.Gate(GivenPlan.Case, GivenPlan.Call(planned), given, withdrawn);

        decision.Outcome.Should().Be(outcome);
        decision.NextLawful.Should().Be(outcome == GateOutcome.Clear ? decision.At : Given.Instant("2026-05-15T08:00:00+08:00"));
    }

    [Fact]
    public void A_plan_stands_until_it_is_broken()
    {
        var plan = new PlanAgreed { Id = "agreed", CaseId = Given.CaseId, At = Given.Instant("2026-05-01T10:00:00+08:00"), By = "D1" };
        var breach = new PlanBreached { Id = "broken", CaseId = Given.CaseId, At = Given.Instant("2026-05-20T12:00:00+08:00"), By = "D1" };

        GivenPlan.Gate(GivenPlan.CardCase, GivenPlan.Call("2026-05-14T15:00:00+08:00"), plan, breach).NextLawful.Should().Be(breach.At);
        GivenPlan.Gate(GivenPlan.CardCase, GivenPlan.Call("2026-05-14T15:00:00+08:00"), plan).NextLawful.Should().BeNull();
    }

    [Fact]
    public void A_guarantee_lapses_with_its_last_day()
    {
        GivenPlan.Gate(GivenPlan.Case, GivenPlan.Call("2026-12-31T21:59:59+08:00", to: "G1")).IsClear.Should().BeTrue();

        GateDecision lapsed = GivenPlan.Gate(GivenPlan.Case, GivenPlan.Call("2027-01-01T10:00:00+08:00", to: "G1"));
        lapsed.Outcome.Should().Be(GateOutcome.Block);
        lapsed.NextLawful.Should().BeNull();
        lapsed.Horizon.Should().Be(lapsed.At.AddDays(30));
    }

    [Fact]
    public void A_guide_counts_from_the_day_on_which_it_is_in_force()
    {
        GivenPlan.Gate(GivenPlan.CardCase, GivenPlan.Call("2026-01-29T23:59:59+08:00")).IsClear.Should().BeTrue();
        GivenPlan.Gate(GivenPlan.CardCase, GivenPlan.Call("2026-01-30T00:00:00+08:00")).NextLawful.Should().Be(Given.Instant("2026-01-30T08:00:00+08:00"));
    }

    [Theory]
    [InlineData(9, 59, false)]
    [InlineData(10, 0, true)]
    public void The_horizon_itself_still_counts(int hours, int minutes, bool isFound) =>
        GivenPlan.Evaluator.Gate([GivenPlan.Case], GivenPlan.Call("2026-05-14T22:00:00+08:00"), new GateOptions { Horizon = new TimeSpan(hours, minutes, 0) })
            .NextLawful.HasValue.Should().Be(isFound);

    [Fact]
    public void A_debt_that_is_over_leaves_no_lawful_time() =>
        GivenPlan.Gate(GivenPlan.Case, GivenPlan.Call("2026-05-14T15:00:00+08:00"), new DebtSettled { Id = "paid", CaseId = Given.CaseId, At = Given.Instant("2026-05-01T10:00:00+08:00"), Ground = DischargeGround.Payment })
            .NextLawful.Should().BeNull();
}
