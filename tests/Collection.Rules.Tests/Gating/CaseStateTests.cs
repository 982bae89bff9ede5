using System.Text;
using Collection.Rules.Events;
using Collection.Rules.Events.Json;
using Collection.Rules.Gating;
using Collection.Rules.Tests.Conditions;
using Collection.Rules.Tests.Loading;
using CsCheck;

namespace Collection.Rules.Tests.Gating;

public sealed class CaseStateTests
{
    [Fact]
    public void A_state_decides_as_the_whole_history_does_whatever_the_order_of_records() =>
        Gen.Int.Sample(
            seed =>
            {
                var random = new RandomCase(seed);
                Contact planned = random.Planned with { At = random.End };

                GateDecision decision = StateOf(random, seed).Gate(planned);

                TextOf(decision).Should().Be(TextOf(random.Evaluator.Gate([random.File, .. random.History], planned)));
            },
            iter: 30);

    [Fact]
    public void A_restored_state_decides_as_the_live_one_and_goes_on_as_it_does() =>
        Gen.Int.Sample(
            seed =>
            {
                var random = new RandomCase(seed);
                Contact planned = random.Planned with { At = random.End };
                CaseState live = StateOf(random, seed);

                CaseState restored = random.Evaluator.RestoreCase(live.ToJson());

                TextOf(restored.Gate(planned)).Should().Be(TextOf(live.Gate(planned)));
                restored.ToJson().Should().Be(live.ToJson());
                var after = new RandomCase(seed + 1);
                foreach (CollectionEvent record in after.History)
                {
                    CollectionEvent more = record with { Id = "more-" + record.Id };
                    restored.Append(more).Should().Be(live.Append(more));
                }

                Contact later = planned with { At = after.End > planned.At ? after.End : planned.At };
                TextOf(restored.Gate(later)).Should().Be(TextOf(live.Gate(later)));
            },
            iter: 30);

    [Fact]
    public void Fifty_contacts_are_stored_in_less_than_four_kilobytes_and_without_their_words()
    {
        CaseState state = GivenPlan.Evaluator.OpenCase(GivenPlan.Case);
        for (int i = 0; i < 50; i++)
        {
            state.Append(GivenPlan.Text(FormattableString.Invariant($"2026-05-{1 + (i / 8):00}T{8 + (i % 8):00}:00:00+08:00"), "您好，请还款。") with { Id = $"E{i}" });
        }

        string json = state.ToJson();

        Encoding.UTF8.GetByteCount(json).Should().BeLessThan(4096);
        json.Should().NotContain("请还款");
    }

    [Fact]
    public void What_it_keeps_does_not_grow_with_what_no_window_reaches()
    {
        int few = KeptOf(200);

        few.Should().BePositive();
        KeptOf(2_000).Should().BeLessThan(few * 2);
    }

    [Fact]
    public void Of_balances_it_keeps_those_that_may_still_be_read()
    {
        CaseState state = GivenPlan.Evaluator.OpenCase(GivenPlan.Case);
        for (int day = 1; day <= 28; day++)
        {
            state.Append(GivenPlan.Call(FormattableString.Invariant($"2026-05-{day:00}T10:00:00+08:00"), id: $"E{day}"));
            state.Append(Given.Balance($"B{day}", FormattableString.Invariant($"2026-05-{day:00}T11:00:00+08:00"), $"{day} CNY", FormattableString.Invariant($"2026-05-{day:00}")));
        }

        state.Append(Given.Balance("ahead", "2026-05-28T12:00:00+08:00", "99 CNY", "2026-06-30"));

        IReadOnlyList<BalancePosted> kept = state.Timeline.History.Balances.Postings;
        kept.Should().HaveCountLessThan(10);
        kept.Select(p => p.Id).Should().Contain(["B28", "ahead"]);
        state.ToJson().Should().NotContain("B3\"");
    }

    [Fact]
    public void A_contact_that_no_window_reaches_any_more_changes_nothing()
    {
        CaseState state = GivenPlan.Evaluator.OpenCase(GivenPlan.Case);
        state.Append(GivenPlan.Call("2026-05-14T10:00:00+08:00", id: "E1") with { Outcome = CallOutcome.Answered, Effective = true });
        string before = state.ToJson();

        state.Append(GivenPlan.Call("2026-01-14T10:00:00+08:00", id: "E0") with { Outcome = CallOutcome.Answered, Effective = true });

        state.ToJson().Should().Be(before);
    }

    [Fact]
    public void A_record_counts_once()
    {
        CaseState state = GivenPlan.Evaluator.OpenCase(GivenPlan.Case);
        PhoneCall call = GivenPlan.Call("2026-05-14T10:00:00+08:00", id: "E1") with { Outcome = CallOutcome.Answered, Effective = true };

        state.Append(call).Should().BeTrue();
        state.Append(call with { }).Should().BeFalse();
        state.Append(Given.Stop("S1", "2026-05-14T10:00:00+08:00")).Should().BeTrue();
        state.Append(Given.Stop("S1", "2026-05-14T10:00:00+08:00")).Should().BeFalse();
    }

    [Fact]
    public void A_record_that_is_only_counted_counts_once_too()
    {
        RuleSet rules = GivenPack.Good(GivenCondition.RuleOf("{ count: { of: complaint_filed, where: { channel: lender }, window: { kind: whole_case }, more_than: 1 } }"));
        CaseState state = RuleEvaluator.Create(rules).OpenCase(GivenPlan.Case);
        var complaint = new ComplaintFiled { Id = "F1", CaseId = Given.CaseId, At = Given.Instant("2026-05-14T10:00:00+08:00"), Channel = ComplaintChannel.Lender };

        state.Append(complaint).Should().BeTrue();
        state.Append(complaint with { }).Should().BeFalse();
    }

    [Fact]
    public void It_answers_from_the_latest_contact_on()
    {
        CaseState state = GivenPlan.Evaluator.OpenCase(GivenPlan.Case);
        state.Append(GivenPlan.Call("2026-05-14T10:00:00+08:00", id: "E1"));
        Action before = () => state.Gate(GivenPlan.Call("2026-05-14T09:59:59+08:00"));

        state.Latest.Should().Be(Given.Instant("2026-05-14T10:00:00+08:00"));
        state.Gate(GivenPlan.Call("2026-05-14T10:00:00+08:00")).IsClear.Should().BeTrue();
        before.Should().Throw<ArgumentException>().WithMessage("*before the latest contact*");
    }

    [Fact]
    public void What_belongs_to_another_case_or_is_on_record_is_refused()
    {
        CaseState state = GivenPlan.Evaluator.OpenCase(GivenPlan.Case);
        PhoneCall call = GivenPlan.Call("2026-05-14T10:00:00+08:00");
        state.Append(call);

        ((Action)(() => state.Append(call with { CaseId = "other" }))).Should().Throw<ArgumentException>();
        ((Action)(() => state.Gate(call with { CaseId = "other" }))).Should().Throw<ArgumentException>();
        ((Action)(() => state.Gate(call))).Should().Throw<ArgumentException>().WithMessage("*already on record*");
    }

    [Theory]
    [InlineData("\"version\":1", "\"version\":2", "version")]
    [InlineData("\"engine\":\"", "\"engine\":\"9.", "engine")]
    [InlineData("\"rules\":\"", "\"rules\":\"0", "rules")]
    [InlineData("Asia/Shanghai\",\"case", "Europe/Berlin\",\"case", "zone")]
    [InlineData("\"type\":\"case\"", "\"type\":\"letter\"", "at")]
    [InlineData("\"count\":", "\"count\":9", "counts")]
    [InlineData("\"counts\"", "\"cuonts\"", "$.cuonts")]
    [InlineData("}", "", "$")]
    public void A_state_of_other_rules_or_another_version_is_refused_with_the_field(string old, string changed, string field)
    {
        CaseState state = GivenPlan.Evaluator.OpenCase(GivenPlan.Case);
        state.Append(GivenPlan.Call("2026-05-14T10:00:00+08:00", id: "E1") with { Outcome = CallOutcome.Answered, Effective = true });
        string json = state.ToJson().Replace(old, changed, StringComparison.Ordinal);

        Action restore = () => GivenPlan.Evaluator.RestoreCase(json);

        restore.Should().Throw<InputException>().Which.Problems.Should().Contain(p => p.Field.StartsWith(field, StringComparison.Ordinal));
    }

    [Fact]
    public void Where_past_records_decide_what_counts_a_late_one_changes_old_counts()
    {
        RuleEvaluator evaluator = RuleEvaluator.Create(GivenPack.Good(GivenCondition.RuleOf(
            "{ count: { of: phone_call, where: { all: [ { exists: { of: stop_requested, where: { by: { fact: recipient } } } } ] }, window: { kind: whole_case }, more_than: 1 } }")));
        CaseState state = evaluator.OpenCase(Given.Case);
        state.Append(Given.Call("E1", "2026-06-01T10:00:00+08:00"));
        state.Gate(Given.Act).IsClear.Should().BeTrue();

        state.Append(Given.Stop("S1", "2026-06-01T09:00:00+08:00"));

        state.Gate(Given.Act).Outcome.Should().Be(GateOutcome.Block);
        evaluator.RestoreCase(state.ToJson()).Gate(Given.Act).Outcome.Should().Be(GateOutcome.Block);
    }

    /// <summary>How many places of events a state keeps of so many calls, three a day.</summary>
    private static int KeptOf(int calls)
    {
        DateTimeOffset last = Given.Instant("2026-05-14T09:00:00+08:00");
        CaseState state = GivenPlan.Evaluator.OpenCase(GivenPlan.Case);
        for (int i = 0; i < calls; i++)
        {
            PhoneCall call = GivenPlan.Call("2026-05-14T10:00:00+08:00", id: FormattableString.Invariant($"E{i}"));
            state.Append(call with { At = last.AddDays(-((calls - 1 - i) / 3)).AddHours(i % 3), Outcome = CallOutcome.Answered, Effective = true });
        }

        return state.Timeline.Environment.Counters.SelectMany(c => state.Timeline.LogsOf(c.Slot)).Sum(entry => entry.Log.Count);
    }

    private static CaseState StateOf(RandomCase random, int seed)
    {
        CaseState state = random.Evaluator.OpenCase(random.File);
        CollectionEvent[] records = [.. random.History];
        new Random(seed).Shuffle(records);
        foreach (CollectionEvent record in records)
        {
            state.Append(record);
        }

        return state;
    }

    private static string TextOf(GateDecision decision) => string.Join('\n', [
        $"{decision.Outcome} {decision.NextLawful:O} {decision.Horizon:O}",
        .. decision.Reasons.Select(r => $"{r.Outcome} {r.Finding.RuleId} {r.Finding.Verdict} {r.Finding.Message} [{string.Join(' ', r.Finding.Missing)}] [{string.Join(' ', r.Supposed)}]"),
        .. decision.Conditions.Select(c => c.RuleId),
    ]);
}
