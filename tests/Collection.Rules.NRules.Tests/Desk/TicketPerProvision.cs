using Collection.Rules.Events;
using Collection.Rules.Findings;
using Collection.Rules.NRules;
using NRules.Fluent.Dsl;

namespace Desk;

/// <summary>An app's rule that takes lists apart behind a join, where NRules makes its comparers late.</summary>
public sealed class TicketPerProvision : Rule
{
    public override void Define()
    {
        CollectionCase file = default!;
        CitedProvision provision = default!;

        When()
            .Match(() => file)
            .Query(() => provision, query => query
                .Match<JudgedEvent>(j => j.Case == file && j.HasViolation)
                .SelectMany(j => j.Findings.SelectMany(f => f.Provisions)));
        Then().Yield(_ => new Ticket(file.Id, provision.Citation.ToString()));
    }
}
