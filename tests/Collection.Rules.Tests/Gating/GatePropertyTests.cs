using Collection.Rules.Events;
using Collection.Rules.Findings;
using Collection.Rules.Gating;
using Collection.Rules.Timelines;
using CsCheck;

namespace Collection.Rules.Tests.Gating;

/// <summary>Random histories and plans: the gate against an audit of the act, and against every minute.</summary>
public sealed class GatePropertyTests
{
    [Fact]
    public void A_contact_of_which_all_is_known_is_decided_as_an_audit_finds() =>
        Gen.Int.Sample(
            seed =>
            {
                var random = new RandomCase(seed);
                Contact made = random.MadeWell();

                GateDecision decision = random.Evaluator.Gate([random.File, .. random.History], made);

                decision.Reasons.Select(r => (r.Finding.RuleId, r.Finding.Verdict)).Should().BeEquivalentTo(Audit(random, made).Select(f => (f.RuleId, f.Verdict)));
            },
            iter: 60);

    [Fact]
    public void What_is_clear_can_be_made_so_that_an_audit_finds_nothing() =>
        Gen.Int.Sample(
            seed =>
            {
                var random = new RandomCase(seed);
                if (random.Evaluator.Gate([random.File, .. random.History], random.Planned).IsClear)
                {
                    Audit(random, random.MadeWell()).Should().BeEmpty();
                }
            },
            iter: 60);

    [Fact]
    public void Whatever_an_audit_finds_of_the_bare_plan_is_a_reason_or_a_condition() =>
        Gen.Int.Sample(
            seed =>
            {
                var random = new RandomCase(seed);
                Finding[] found = Audit(random, random.Planned);

                GateDecision decision = random.Evaluator.Gate([random.File, .. random.History], random.Planned);

                found.Select(f => f.RuleId).Except(decision.Reasons.Select(r => r.Finding.RuleId).Concat(decision.Conditions.Select(c => c.RuleId))).Should().BeEmpty();
                found.Where(f => f is { Verdict: <= Verdict.Departure, Missing.IsEmpty: true }).Select(f => f.RuleId)
                    .Except(decision.Reasons.Where(r => r.Outcome == GateOutcome.Block).Select(r => r.Finding.RuleId)).Should().BeEmpty();
            },
            iter: 60);

    [Fact]
    public void The_next_lawful_time_is_the_first_at_which_the_contact_is_clear() =>
        Gen.Int.Sample(
            seed =>
            {
                var random = new RandomCase(seed);
                Gatekeeper gate = GateOf(random);
                TimeSpan horizon = TimeSpan.FromHours(30);

                DateTimeOffset? lawful = gate.Decide(random.Planned, new GateOptions { Horizon = horizon }).NextLawful;

                DateTimeOffset end = lawful ?? random.Planned.At + horizon + TimeSpan.FromTicks(1);
                Instants(random.Planned.At, end).Where(at => IsClear(gate, random.Planned, at)).Should().BeEmpty();
                (lawful is null || IsClear(gate, random.Planned, lawful.Value)).Should().BeTrue();
            },
            iter: 6);

    /// <summary>Every minute, and the last and the first tick of it.</summary>
    private static IEnumerable<DateTimeOffset> Instants(DateTimeOffset from, DateTimeOffset until)
    {
        DateTimeOffset minute = from;
        while (minute < until)
        {
            yield return minute;
            minute = minute.AddMinutes(1);
            if (minute.Minute % 15 == 0)
            {
                yield return minute.AddTicks(minute.AddTicks(1) < until ? 1 : -1);
            }
        }

        if (until > from)
        {
            yield return until.AddTicks(-1);
        }
    }

    private static bool IsClear(Gatekeeper gate, Contact planned, DateTimeOffset at) =>
        gate.Decide(planned with { At = at }, new GateOptions { Horizon = TimeSpan.Zero }).IsClear;

    private static Gatekeeper GateOf(RandomCase random)
    {
        var rules = new PlannedRuleSet(random.Evaluator.Compiled);
        var timeline = new CaseTimeline(random.File, rules.Compiled.Environment);
        foreach (CollectionEvent record in random.History.Order(RecordOrder.Instance))
        {
            timeline.Next(record);
        }

        return new Gatekeeper(rules, timeline);
    }

    private static Finding[] Audit(RandomCase random, Contact made) =>
        [.. random.Evaluator.Report([random.File, .. random.History, made]).Findings.Where(f => f.EventId == made.Id)];
}
