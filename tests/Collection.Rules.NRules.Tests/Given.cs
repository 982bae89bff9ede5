using System.Collections.Immutable;
using Collection.Rules.Events;

namespace Collection.Rules.NRules.Tests;

/// <summary>Records for tests: a case with a debtor, a parent and a friend, and contacts in it.</summary>
internal static class Given
{
    public static readonly DateTimeOffset Noon = new(2026, 5, 14, 12, 0, 0, TimeSpan.FromHours(8));

    public static RuleSet Rules { get; } = RuleSet.LoadEmbedded("cn");

    public static CollectionCase Case(string id = "C-1") => new()
    {
        Id = id,
        Lender = new Lender { Id = "L1", Kind = LenderKind.ConsumerFinance, Licensed = true, Memberships = [Membership.Cba] },
        Loan = new Loan { Product = LoanProduct.OnlineConsumerCredit, Purpose = LoanPurpose.Consumption, Status = LoanStatus.Valid },
        Debtor = new Debtor { Id = "D1", Zones = ["Asia/Shanghai"], Status = DebtorStatus.Reachable },
        Parties = [new Party { Id = "P1", Role = Role.Parent, Liability = Liability.None }, new Party { Id = "P2", Role = Role.Friend }],
        Records = new RecordCompleteness
        {
            Contact = Completeness.Complete,
            Consent = Completeness.Complete,
            Stop = Completeness.Complete,
            Balance = Completeness.Complete,
        },
    };

    public static PhoneCall Call(string id, string to = "P1", DateTimeOffset? at = null, string caseId = "C-1") => new()
    {
        Id = id,
        CaseId = caseId,
        At = at ?? Noon,
        Direction = Direction.Outbound,
        Recipient = new Recipient { Id = to },
        Actor = new Actor { Id = "A1", Agency = "AG1", Capacity = ActorCapacity.Outsourced },
        Purpose = ContactPurpose.Demand,
        ToNumber = "13800000000",
        Outcome = CallOutcome.Answered,
        Effective = true,
        Transcript = ImmutableArray<Utterance>.Empty,
    };

    /// <summary>A call that is a violation whatever else is on record.</summary>
    public static PhoneCall Threat(string id, string agency = "AG1") => Call(id) with
    {
        Actor = new Actor { Id = "A1", Agency = agency, Capacity = ActorCapacity.Outsourced },
        Said = new Said { Threats = [ThreatKind.Violence] },
    };

    public static ConsentGiven Consent(string id, string by = "P1", DateTimeOffset? at = null) => new()
    {
        Id = id,
        CaseId = "C-1",
        At = at ?? Noon.AddDays(-1),
        By = by,
        To = "L1",
        Scope = ConsentScope.ContactMe,
        Form = ConsentForm.Written,
    };
}
