using System.Collections.Immutable;
using Collection.Rules.Events;
using Collection.Rules.Facts;

namespace Collection.Rules.Tests.Histories;

/// <summary>Random cases and events of every kind: few people, close together, often at the same instant, with facts missing.</summary>
internal sealed class RandomHistory
{
    // Law changes in the first of these weeks, and loans of the last are under what came into force before it.
    private static readonly DateTimeOffset[] Weeks =
        [new(2025, 2, 25, 0, 0, 0, TimeSpan.Zero), new(2026, 5, 1, 0, 0, 0, TimeSpan.Zero), new(2026, 8, 3, 0, 0, 0, TimeSpan.Zero)];
    private static readonly EventKind[] Kinds = Enum.GetValues<EventKind>();

    private readonly Random random;
    private readonly DateTimeOffset start;
    private readonly RandomFacts facts;

    public RandomHistory(int seed)
    {
        random = new Random(seed);
        start = Weeks[random.Next(Weeks.Length)];
        facts = new RandomFacts(random) { Now = start };
    }

    public Random Source => random;

    public CollectionCase Case(string id) => new()
    {
        Id = id,
        Lender = Mostly(facts.Create<Lender>),
        Loan = Mostly(facts.Create<Loan>),
        Debtor = new Debtor { Id = "D1", Zones = Zones() },
        Parties =
        [
            new Party { Id = "P1", Role = Role.Parent },
            new Party { Id = "P2", Role = Role.Guarantor, Liability = Liability.Joint, Zones = ["Europe/Berlin"] },
            new Party { Id = "S1", Role = facts.Word<Role>() },
        ],
        Records = random.Next(3) == 0 ? null : new RecordCompleteness
        {
            Contact = Completed(),
            Consent = Completed(),
            Stop = Completed(),
            Balance = Completed(),
            Recording = Completed(),
        },
    };

    /// <summary>An event; half of them are contacts.</summary>
    public CollectionEvent Event(string id, string caseId) =>
        Event(id, caseId, Kinds[random.Next(2) == 0 ? random.Next((int)EventKind.PublicPost + 1) : random.Next(Kinds.Length)]);

    public CollectionEvent Event(string id, string caseId, EventKind kind)
    {
        facts.Now = Instant();
        var record = (CollectionEvent)facts.Create(EventTypes.Of(kind));
        record = record with { Id = id, CaseId = caseId, At = facts.Now };
        return record is Contact contact
            ? contact with
            {
                Direction = random.Next(8) switch { 0 => null, 1 => Direction.Inbound, _ => Direction.Outbound },
                Recipient = random.Next(8) == 0 ? null : Recipient(),
                Actor = Mostly(() => facts.Create<Actor>() with { Agency = $"AG{random.Next(2)}" }),
                Purpose = random.Next(8) switch { 0 => null, < 5 => ContactPurpose.Demand, _ => facts.Word<ContactPurpose>() },
            }
            : record;
    }

    // Half hours of six days, so that events meet at instants, and offsets that have nothing to say.
    private DateTimeOffset Instant() =>
        start.AddMinutes(30 * random.Next(6 * 48)).ToOffset(TimeSpan.FromHours(random.Next(3) == 0 ? -5 : 8));

    private Recipient Recipient() => random.Next(8) == 0 ? new Recipient { Role = facts.Word<Role>() } : new Recipient { Id = facts.Person() };

    private ImmutableArray<string>? Zones() => random.Next(4) switch
    {
        0 => null,
        1 => ["Asia/Shanghai", "Asia/Urumqi"],
        _ => ["Asia/Shanghai"],
    };

    private Completeness Completed() => random.Next(3) == 0 ? Completeness.Partial : Completeness.Complete;

    private T? Mostly<T>(Func<T> value)
        where T : class => random.Next(8) == 0 ? null : value();
}
