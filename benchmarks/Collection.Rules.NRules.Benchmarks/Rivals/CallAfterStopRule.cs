using Collection.Rules.Events;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace Collection.Rules.NRules.Benchmarks.Rivals;

/// <summary>A call to a person who had asked for none, as a join of calls with requests.</summary>
public sealed class CallAfterStopRule : global::NRules.Fluent.Dsl.Rule
{
    public override void Define()
    {
        PhoneCall call = null!;

        When()
            .Match(() => call)
            .Exists<StopRequested>(
                stop => stop.CaseId == call.CaseId,
                stop => stop.By == call.Recipient!.Value.Id,
                stop => stop.At <= call.At);

        Then().Do(context => context.Insert(new RivalFinding(call.Id, "call.after-stop")));
    }
}
