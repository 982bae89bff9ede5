using Collection.Rules.Events;
using Collection.Rules.Findings;
using Collection.Rules.Gating;

namespace Collection.Rules.Tests.Gating;

public sealed class GatekeeperTests
{
    private const string Polite = "您的借款已逾期，请安排还款，如有困难可与我们协商。";

    [Fact]
    public void A_plain_call_by_day_is_clear_and_has_to_keep_what_is_in_the_collectors_hand()
    {
        GateDecision decision = GivenPlan.Gate(GivenPlan.Case, GivenPlan.Call("2026-05-14T10:00:00+08:00"));

        decision.Outcome.Should().Be(GateOutcome.Clear);
        decision.Reasons.Should().BeEmpty();
        decision.NextLawful.Should().Be(decision.At);
        decision.Conditions.Should().ContainSingle(c => c.RuleId == "cn.language.insult").Which.Facts.Should().Equal("said.insult", "text");
        decision.Conditions.Should().NotContain(c => c.RuleId == "cn.records.card-collection-recording", "it binds lenders with credit cards");
    }

    [Fact]
    public void A_card_lender_has_to_record_the_call() =>
        GivenPlan.Gate(GivenPlan.CardCase, GivenPlan.Call("2026-05-14T10:00:00+08:00"))
            .Conditions.Should().ContainSingle(c => c.RuleId == "cn.records.card-collection-recording").Which.Facts.Should().Equal("recorded");

    [Fact]
    public void Missing_records_hold_and_do_not_block()
    {
        GateDecision decision = GivenPlan.Gate(GivenPlan.Case with { Records = Given.Complete with { Contact = Completeness.Partial } }, GivenPlan.Call("2026-05-14T10:00:00+08:00"));

        decision.Outcome.Should().Be(GateOutcome.Hold);
        decision.Missing.Select(m => m.Path).Should().Equal("records.contact");
        decision.NextLawful.Should().BeNull();
    }

    [Fact]
    public void How_the_call_will_end_is_not_missing_but_supposed_against_it()
    {
        GateDecision decision = GivenPlan.Gate(
            GivenPlan.Case,
            GivenPlan.Call("2026-05-14T15:00:00+08:00"),
            GivenPlan.Made(CallOutcome.Answered, effective: true, "2026-05-14T09:00:00+08:00", "2026-05-14T10:00:00+08:00", "2026-05-14T11:00:00+08:00"));

        GateReason reason = decision.Reasons.Should().ContainSingle().Subject;
        reason.Outcome.Should().Be(GateOutcome.Block);
        reason.Finding.RuleId.Should().Be("cn.frequency.connected-calls");
        reason.Finding.Verdict.Should().Be(Verdict.Departure);
        reason.Finding.Message.In(Language.En).Should().StartWith("If made as planned: Effective calls placed to the debtor on 2026-05-14: 4");
        reason.Finding.Message.In(Language.Zh).Should().StartWith("如按计划实施，2026-05-14对债务人的第4次");
        reason.Finding.Provisions.Should().NotBeEmpty();
        reason.Supposed.Should().Equal("outcome", "effective");
        decision.Missing.Should().BeEmpty();
    }

    [Fact]
    public void A_call_known_to_fail_does_not_exceed_the_limit_on_effective_calls() =>
        GivenPlan.Gate(
            GivenPlan.Case,
            GivenPlan.Call("2026-05-14T15:00:00+08:00") with { Outcome = CallOutcome.NoAnswer, Effective = false },
            GivenPlan.Made(CallOutcome.Answered, effective: true, "2026-05-14T09:00:00+08:00", "2026-05-14T10:00:00+08:00", "2026-05-14T11:00:00+08:00"))
            .IsClear.Should().BeTrue();

    [Fact]
    public void A_message_carries_its_words_so_that_they_are_judged_before_it_is_sent()
    {
        GivenPlan.Gate(GivenPlan.Case, GivenPlan.Text("2026-05-14T10:00:00+08:00", Polite)).IsClear.Should().BeTrue();
        GivenPlan.Gate(GivenPlan.Case, GivenPlan.Text("2026-05-14T10:00:00+08:00", "再不还钱打断你的腿")).Reasons
            .Should().Contain(r => r.Finding.RuleId == "cn.language.threat-violence" && r.Outcome == GateOutcome.Block);
    }

    [Fact]
    public void A_message_without_its_words_is_held_for_them()
    {
        GateDecision decision = GivenPlan.Gate(GivenPlan.Case, GivenPlan.Text("2026-05-14T10:00:00+08:00", text: null));

        decision.Outcome.Should().Be(GateOutcome.Hold);
        decision.Missing.Select(m => m.Path).Should().Contain("text");
    }

    [Fact]
    public void The_script_of_a_call_is_judged_like_a_message() =>
        GivenPlan.Gate(GivenPlan.Case, GivenPlan.Call("2026-05-14T10:00:00+08:00") with { Transcript = [new Utterance { Speaker = Speaker.Actor, Text = "再不还钱打断你的腿" }] })
            .Outcome.Should().Be(GateOutcome.Block);

    [Fact]
    public void A_visit_at_home_is_clear_if_nobody_goes_in()
    {
        var visit = new Visit
        {
            Id = GivenPlan.PlanId,
            CaseId = Given.CaseId,
            At = Given.Instant("2026-05-14T10:00:00+08:00"),
            Direction = Direction.Outbound,
            Recipient = new Recipient { Id = "D1" },
            Actor = new Actor { Capacity = ActorCapacity.Outsourced },
            Purpose = ContactPurpose.Demand,
            Place = VisitPlace.Home,
            Staff = 2,
        };

        GivenPlan.Gate(GivenPlan.Case, visit).Conditions.Select(c => c.RuleId).Should().Contain("cn.visits.home-entry");
        GivenPlan.Gate(GivenPlan.Case, visit with { Entered = true }).Reasons.Select(r => r.Finding.RuleId).Should().BeEquivalentTo("cn.visits.home-entry", "cn.criminal.home-entry");
        GivenPlan.Gate(GivenPlan.Case, visit with { Staff = null }).Should().Match<GateDecision>(d => d.Outcome == GateOutcome.Hold && d.Missing.Any(m => m.Path == "staff"));
    }

    [Fact]
    public void What_only_others_can_allow_is_supposed_refused() =>
        GivenPlan.Gate(GivenPlan.Case, GivenPlan.Call("2026-05-14T10:00:00+08:00"), new WrongNumberTold { Id = "W", CaseId = Given.CaseId, At = Given.Instant("2026-05-01T10:00:00+08:00"), Number = "13800000000", By = "P1" })
            .Reasons.Should().ContainSingle(r => r.Finding.RuleId == "cn.after.wrong-number")
            .Which.Supposed.Should().Equal("effective");

    [Fact]
    public void A_departure_passes_where_the_options_say_so_and_is_still_told()
    {
        GateDecision decision = GivenPlan.Evaluator.Gate([GivenPlan.Case], GivenPlan.Call("2026-05-14T23:00:00+08:00"), new GateOptions { OnDeparture = GateOutcome.Clear });

        decision.IsClear.Should().BeTrue();
        decision.NextLawful.Should().Be(decision.At);
        decision.Reasons.Should().NotBeEmpty().And.OnlyContain(r => r.Outcome == GateOutcome.Clear && r.Finding.Verdict == Verdict.Departure);
    }

    [Fact]
    public void A_contact_that_is_already_on_record_is_no_plan()
    {
        Action gate = () => GivenPlan.Gate(GivenPlan.Case, GivenPlan.Call("2026-05-14T10:00:00+08:00"), GivenPlan.Call("2026-05-14T10:00:00+08:00"));

        gate.Should().Throw<ArgumentException>().WithMessage("*'plan'*");
    }

    [Fact]
    public void A_contact_of_an_unknown_case_is_refused()
    {
        Action gate = () => GivenPlan.Evaluator.Gate([], GivenPlan.Call("2026-05-14T10:00:00+08:00"));

        gate.Should().Throw<Collection.Rules.Events.Json.InputException>();
    }
}
