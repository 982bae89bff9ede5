using Collection.Rules.Events;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace Collection.Rules.NRules.Benchmarks.Rivals;

/// <summary>More than three answered calls to one person on a day, as a join of calls with calls.</summary>
public sealed class ManyCallsRule : global::NRules.Fluent.Dsl.Rule
{
    private static readonly TimeSpan Zone = TimeSpan.FromHours(8);

    public override void Define()
    {
        PhoneCall call = null!;
        IEnumerable<PhoneCall> answered = null!;

        When()
            .Match(() => call)
            .Query(() => answered, query => query
                .Match<PhoneCall>(
                    other => other.CaseId == call.CaseId,
                    other => other.Recipient == call.Recipient,
                    other => other.Outcome == CallOutcome.Answered,
                    other => other.At <= call.At,
                    other => other.At.ToOffset(Zone).Date == call.At.ToOffset(Zone).Date)
                .Collect()
                .Where(calls => calls.Count() > 3));

        Then().Do(context => context.Insert(new RivalFinding(call.Id, "call.connected-per-day")));
    }
}
