// readme: own-rule
using Collection.Rules.Findings;
using Collection.Rules.NRules;
using NRules.Fluent.Dsl;

namespace Desk;

/// <summary>Opens a ticket on any violation by the agency AG1.</summary>
public sealed class OpenTicket : Rule
{
    public override void Define()
    {
        JudgedEvent judged = default!;

        When().Match(() => judged, j => j.Agency == "AG1", j => j.Violations.Any(f => f.Verdict == Verdict.Violation));
        Then().Yield(_ => new Ticket(judged.Event.Id, judged.Violations[0].RuleId));
    }
}
// readme: end
