using System.Collections.Immutable;
using System.Globalization;
using Collection.Rules.Evaluation;
using Collection.Rules.Events;

namespace Collection.Rules.Benchmarks.Workloads;

/// <summary>Makes cases of collection as a lender's records hold them: mostly lawful contacts, now and then an offending one.</summary>
/// <remarks>
/// Lawful contacts are spread so that no count of the checks or of the China pack is exceeded, however long a case is. The
/// same options give the same records at every call.
/// </remarks>
internal sealed class WorkloadGenerator(WorkloadOptions options)
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 0, 0, 0, TimeSpan.FromHours(8));
    private static readonly ImmutableArray<string> ThirdPeople = ["P1", "P2", "P3", "P4"];

    private readonly ContactMaker contacts = new(options);

    /// <summary>All records, case by case, each case's own record first.</summary>
    public IEnumerable<CollectionRecord> Records()
    {
        var random = new Random(options.Seed);
        for (int number = 0; number < options.Cases; number++)
        {
            string id = string.Create(CultureInfo.InvariantCulture, $"C{number}");
            yield return Case(id);
            foreach (CollectionEvent record in Events(id, random))
            {
                yield return record;
            }
        }
    }

    /// <summary>The cases with their events in order.</summary>
    public ImmutableArray<CaseFile> Files()
    {
        var assembler = new CaseAssembler();
        foreach (CollectionRecord record in Records())
        {
            assembler.Add(record, "workload", assembler.Count + 1);
        }

        return assembler.Build(allowUnknownCases: false, out _)!.Value;
    }

    /// <summary>The records of all cases mixed by time, as a dialler writes them.</summary>
    public ImmutableArray<CollectionRecord> Interleaved() =>
    [
        .. Records().OrderBy(record => record is CollectionEvent e ? e.At : DateTimeOffset.MinValue),
    ];

    private CollectionCase Case(string id)
    {
        Completeness completeness = options.GapRate > 0 ? Completeness.Partial : Completeness.Complete;
        return new CollectionCase
        {
            Id = id,
            Lender = new Lender { Id = "L1", Kind = LenderKind.ConsumerFinance, Licensed = true, Memberships = [] },
            Loan = new Loan
            {
                Product = LoanProduct.OnlineConsumerCredit,
                Purpose = LoanPurpose.Consumption,
                ContractedOn = new DateOnly(2025, 1, 10),
                Principal = new Money(20000m, "CNY"),
                AnnualRatePercent = 12m,
                OverdueSince = new DateOnly(2026, 2, 1),
                Status = LoanStatus.Valid,
                DisclosedFees = [FeeKind.Interest],
            },
            Debtor = new Debtor { Id = "D1", Zones = ["Asia/Shanghai"], Status = DebtorStatus.Reachable },
            Parties = [.. ThirdPeople.Select((party, i) => new Party { Id = party, Role = (Role)(1 + i), Liability = Liability.None })],
            Records = new RecordCompleteness
            {
                Contact = completeness,
                Consent = completeness,
                Stop = completeness,
                Balance = completeness,
                Recording = completeness,
            },
        };
    }

    /// <summary>Two contacts a day, at ten and at four, to one person after the other.</summary>
    private IEnumerable<CollectionEvent> Events(string caseId, Random random)
    {
        for (int i = 0; i < options.EventsPerCase; i++)
        {
            string id = string.Create(CultureInfo.InvariantCulture, $"{caseId}-{i}");
            DateTimeOffset at = Start.AddDays(i / 2).AddHours(i % 2 == 0 ? 10 : 16).AddSeconds(random.Next(1800));
            if (i % 50 == 0)
            {
                yield return new BalancePosted { Id = id, CaseId = caseId, At = at, Balance = new Money(21000m, "CNY"), AsOf = DateOnly.FromDateTime(at.DateTime), Basis = BalanceBasis.Contract };
            }
            else
            {
                Contact contact = contacts.Lawful(random, id, caseId, at) with { Recipient = new Recipient { Id = PersonOf(i) } };
                yield return random.NextDouble() < options.FindingRate ? Offences.Commit(random, contact) : contact;
            }
        }
    }

    private string PersonOf(int number) =>
        options.IsDebtorOnly || number % 3 != 0 ? "D1" : ThirdPeople[number / 3 % ThirdPeople.Length];
}
