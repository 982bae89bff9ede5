using System.Collections.Immutable;
using Collection.Rules.Events;
using Collection.Rules.Gating;
using Collection.Rules.Tests.RuleCases;

namespace Collection.Rules.Tests.Gating;

/// <summary>A case of the China pack and contacts planned in it.</summary>
internal static class GivenPlan
{
    public const string PlanId = "plan";

    public static readonly RuleEvaluator Evaluator = RuleEvaluator.Create(ChinaPack.Rules);

    /// <summary>The China pack with a house that allows itself fewer calls and shorter hours.</summary>
    public static readonly RuleEvaluator HouseEvaluator = RuleEvaluator.Create(House());

    /// <summary>An online consumer credit of a consumer finance company, with complete records.</summary>
    public static CollectionCase Case => Given.Case with
    {
        Lender = new Lender { Id = "L1", Kind = LenderKind.ConsumerFinance, Licensed = true, Memberships = [Membership.Cba, Membership.Nifa] },
        Loan = new Loan { Product = LoanProduct.OnlineConsumerCredit, Purpose = LoanPurpose.Consumption, ContractedOn = new(2025, 1, 10), OverdueSince = new(2025, 3, 1), Status = LoanStatus.Valid },
        Debtor = new Debtor { Id = "D1", Zones = ["Asia/Shanghai"], Status = DebtorStatus.Reachable },
        Parties =
        [
            new Party { Id = "P1", Role = Role.Parent, Liability = Liability.None },
            new Party { Id = "G1", Role = Role.Guarantor, Liability = Liability.Joint, LiableUntil = new(2026, 12, 31) },
        ],
    };

    /// <summary>A credit card of a bank.</summary>
    public static CollectionCase CardCase => Case with
    {
        Lender = new Lender { Id = "L1", Kind = LenderKind.Bank, Licensed = true, Memberships = [Membership.Cba] },
        Loan = Case.Loan! with { Product = LoanProduct.CreditCard },
    };

    /// <summary>A call as a dialler plans it: nothing in it of what only the call will show.</summary>
    public static PhoneCall Call(string at, string to = "D1", string id = PlanId) => new()
    {
        Id = id,
        CaseId = Given.CaseId,
        At = Given.Instant(at),
        Direction = Direction.Outbound,
        Recipient = new Recipient { Id = to },
        FromNumber = "02161234567",
        ToNumber = "13800000000",
        Automated = false,
        Actor = new Actor { Id = "A9", Agency = "AG1", Capacity = ActorCapacity.Outsourced },
        Purpose = ContactPurpose.Demand,
        ContactSource = ContactSource.Contract,
    };

    public static TextMessage Text(string at, string? text) => new()
    {
        Id = PlanId,
        CaseId = Given.CaseId,
        At = Given.Instant(at),
        Direction = Direction.Outbound,
        Recipient = new Recipient { Id = "D1" },
        ToNumber = "13800000000",
        Actor = new Actor { Id = "A9", Agency = "AG1", Capacity = ActorCapacity.Outsourced },
        Purpose = ContactPurpose.Remind,
        ContactSource = ContactSource.Contract,
        Text = text,
    };

    /// <summary>Calls that were made, each with what came of it.</summary>
    public static ImmutableArray<CollectionRecord> Made(CallOutcome outcome, bool effective, params ReadOnlySpan<string> instants)
    {
        var made = ImmutableArray.CreateBuilder<CollectionRecord>();
        foreach (string at in instants)
        {
            made.Add(Call(at, id: $"made-{at}") with { Outcome = outcome, Effective = effective });
        }

        return made.ToImmutable();
    }

    public static HoursAgreed Agreed(string at, string from, string to) => new()
    {
        Id = $"agreed-{at}",
        CaseId = Given.CaseId,
        At = Given.Instant(at),
        By = "D1",
        Window = new Hours(Clock(from), Clock(to)),
    };

    public static GateDecision Gate(CollectionCase file, Contact planned, params IEnumerable<CollectionRecord> history) =>
        Evaluator.Gate([file, .. history], planned);

    private static RuleSet House()
    {
        using var folder = new TemporaryFolder();
        folder.Write("pack.yaml", """
            format: 1
            kind: pack
            id: house
            version: 1.0.0
            title: { zh: 某公司催收规范, en: A firm's collection policy }
            tighten:
              cn.gbt-effective-calls-per-day: 2
              cn.gbt-contact-hours: { from: "09:00", to: "20:30" }
            """);
        return RuleSet.LoadEmbedded("cn", folder.Root);
    }

    private static TimeOnly Clock(string text) => TimeOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
