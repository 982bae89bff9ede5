using Collection.Rules.NRules;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace Desk;

/// <summary>An app's rule that needs a service.</summary>
public sealed class TellTheDesk : Rule
{
    public override void Define()
    {
        JudgedEvent judged = default!;
        ITicketDesk desk = default!;

        Dependency().Resolve(() => desk);
        When().Match(() => judged, j => j.HasViolation);
        Then().Do(context => desk.Open(judged.Event.Id));
    }
}
