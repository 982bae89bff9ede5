using System.Collections.Immutable;
using System.Globalization;
using Collection.Rules.Events;

namespace Collection.Rules.NRules.Tests.Random;

/// <summary>Random cases and events of every kind: few people, close together, often at the same instant, with facts missing.</summary>
internal sealed class RandomRecords(int seed)
{
    private static readonly DateTimeOffset Start = new(2026, 5, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly EventKind[] Kinds = Enum.GetValues<EventKind>();
    private static readonly string[] People = ["D1", "P1", "P2", "S1"];
    private static readonly string[] Texts = ["还钱", "小心点", "打断你的腿", "您好，请还款", ""];

    private readonly System.Random random = new(seed);

    public System.Random Source => random;

    public CollectionCase Case(string id) => new()
    {
        Id = id,
        Lender = Maybe(() => new Lender { Id = "L1", Kind = Word<LenderKind>(), Licensed = true }),
        Loan = Maybe(() => new Loan { Product = Word<LoanProduct>(), Purpose = LoanPurpose.Consumption, Status = Word<LoanStatus>() }),
        Debtor = new Debtor { Id = "D1", Zones = Maybe<ImmutableArray<string>>(() => random.Next(2) == 0 ? ["Asia/Shanghai"] : ["Asia/Shanghai", "Asia/Urumqi"]) },
        Parties = [new Party { Id = "P1", Role = Role.Parent }, new Party { Id = "P2", Role = Role.Guarantor, Liability = Liability.Joint, Zones = ["Europe/Berlin"] }, new Party { Id = "S1", Role = Role.Stranger }],
        Records = Maybe(() => new RecordCompleteness
        {
            Contact = Completed(),
            Consent = Completed(),
            Stop = Completed(),
            Balance = Completed(),
            Recording = Completed(),
        }),
    };

    /// <summary>An event; half of them are contacts.</summary>
    public CollectionEvent Event(string id, string caseId)
    {
        int kind = random.Next(2) == 0 ? random.Next((int)EventKind.PublicPost + 1) : random.Next(Kinds.Length);
        DateTimeOffset at = Instant();
        return Kinds[kind] <= EventKind.PublicPost ? Contact(Kinds[kind], id, caseId, at) : Past(Kinds[kind], id, caseId, at);
    }

    private Contact Contact(EventKind kind, string id, string caseId, DateTimeOffset at)
    {
        Contact contact = kind switch
        {
            EventKind.PhoneCall => new PhoneCall
            {
                Id = id,
                CaseId = caseId,
                At = at,
                Outcome = Maybe(Word<CallOutcome>),
                Effective = Maybe(Flag),
                ToNumber = Maybe(() => Number()),
            },
            EventKind.TextMessage => new TextMessage { Id = id, CaseId = caseId, At = at },
            EventKind.InstantMessage => new InstantMessage { Id = id, CaseId = caseId, At = at, Group = Maybe(() => random.Next(5)) },
            EventKind.Email => new Email { Id = id, CaseId = caseId, At = at },
            EventKind.Letter => new Letter { Id = id, CaseId = caseId, At = at },
            EventKind.Visit => new Visit { Id = id, CaseId = caseId, At = at, Place = Maybe(Word<VisitPlace>) },
            _ => new PublicPost { Id = id, CaseId = caseId, At = at, Medium = Maybe(Word<PostMedium>) },
        };
        return contact with
        {
            Direction = Mostly(() => random.Next(6) == 0 ? Direction.Inbound : Direction.Outbound),
            Recipient = Mostly(Recipient),
            Actor = Mostly(() => new Actor { Id = Maybe(() => $"A{random.Next(2)}"), Agency = Mostly(() => $"AG{random.Next(2)}"), Capacity = Maybe(Word<ActorCapacity>) }),
            Purpose = Mostly(() => random.Next(2) == 0 ? ContactPurpose.Demand : Word<ContactPurpose>()),
            Text = Maybe(() => Texts[random.Next(Texts.Length)]),
            Said = Maybe(() => new Said { Amount = Maybe(Amount), Threats = Maybe<ImmutableArray<ThreatKind>>(() => [Word<ThreatKind>()]), DisclosesDebt = Maybe(Flag) }),
        };
    }

    private CollectionEvent Past(EventKind kind, string id, string caseId, DateTimeOffset at) => kind switch
    {
        EventKind.ConsentGiven => new ConsentGiven { Id = id, CaseId = caseId, At = at, By = Mostly(Person), To = Maybe(() => "L1"), Scope = Mostly(Scope), About = Maybe(SomePeople), Window = Maybe(Hours) },
        EventKind.ConsentWithdrawn => new ConsentWithdrawn { Id = id, CaseId = caseId, At = at, By = Mostly(Person), Scope = Maybe(Scope), About = Maybe(SomePeople) },
        EventKind.StopRequested => new StopRequested { Id = id, CaseId = caseId, At = at, By = Mostly(Person), For = Mostly(SomePeople), ReceivedAt = Maybe(() => at.AddHours(random.Next(-10, 30))) },
        EventKind.WrongNumberTold => new WrongNumberTold { Id = id, CaseId = caseId, At = at, By = Maybe(Person), Number = Mostly(Number), ReceivedAt = Maybe(() => at.AddHours(random.Next(30))) },
        EventKind.HoursAgreed => new HoursAgreed { Id = id, CaseId = caseId, At = at, By = Mostly(Person), Window = Mostly(Hours) },
        EventKind.PlanAgreed => new PlanAgreed { Id = id, CaseId = caseId, At = at, By = Mostly(Person) },
        EventKind.PlanBreached => new PlanBreached { Id = id, CaseId = caseId, At = at, By = Maybe(Person) },
        EventKind.BalancePosted => new BalancePosted { Id = id, CaseId = caseId, At = at, Balance = Mostly(Amount), AsOf = Maybe(() => DateOnly.FromDateTime(at.AddDays(random.Next(-3, 3)).DateTime)) },
        EventKind.DebtDisputed => new DebtDisputed { Id = id, CaseId = caseId, At = at, By = Maybe(Person) },
        EventKind.DebtSettled => new DebtSettled { Id = id, CaseId = caseId, At = at, By = Maybe(Person) },
        EventKind.DebtWaived => new DebtWaived { Id = id, CaseId = caseId, At = at, By = Maybe(Person) },
        EventKind.OutsourcingNotified => new OutsourcingNotified { Id = id, CaseId = caseId, At = at, To = Maybe(() => "AG0") },
        EventKind.DataShared => new DataShared { Id = id, CaseId = caseId, At = at, To = Maybe(() => "AG1"), LawfulBasis = Maybe(Word<LawfulBasis>) },
        EventKind.ContactsCollected => new ContactsCollected { Id = id, CaseId = caseId, At = at, Forced = Maybe(Flag) },
        EventKind.DebtorUnreachable => new DebtorUnreachable { Id = id, CaseId = caseId, At = at, Attempts = Maybe(() => random.Next(9)), Days = Maybe(() => random.Next(4)) },
        _ => new ComplaintFiled { Id = id, CaseId = caseId, At = at, Channel = Maybe(Word<ComplaintChannel>) },
    };

    // Half hours of six days, so that events meet at instants, and offsets that have nothing to say.
    private DateTimeOffset Instant() =>
        Start.AddMinutes(30 * random.Next(6 * 48)).ToOffset(TimeSpan.FromHours(random.Next(3) == 0 ? -5 : 8));

    private Recipient Recipient() => random.Next(8) == 0 ? new Recipient { Role = Word<Role>() } : new Recipient { Id = Person() };

    private string Person() => People[random.Next(People.Length)];

    private ImmutableArray<string> SomePeople() => [.. People.Where(_ => random.Next(2) == 0)];

    private string Number() => (13800000000 + random.Next(2)).ToString(CultureInfo.InvariantCulture);

    private Money Amount() => new(random.Next(3) * 10, random.Next(9) == 0 ? "USD" : "CNY");

    private Hours Hours() => new(new TimeOnly(random.Next(24), 0), new TimeOnly(random.Next(24), 0), random.Next(2) == 0);

    private ConsentScope Scope() => random.Next(3) == 0 ? Word<ConsentScope>() : (ConsentScope)random.Next(2);

    private Completeness Completed() => random.Next(3) == 0 ? Completeness.Partial : Completeness.Complete;

    private bool Flag() => random.Next(2) == 0;

    private T Word<T>()
        where T : struct, Enum
    {
        T[] words = Enum.GetValues<T>();
        return words[random.Next(words.Length)];
    }

    private T? Maybe<T>(Func<T> value)
        where T : struct => random.Next(3) == 0 ? null : value();

    private T? Maybe<T>(Func<T> value, T? none = null)
        where T : class => random.Next(3) == 0 ? none : value();

    private T? Mostly<T>(Func<T> value)
        where T : struct => random.Next(8) == 0 ? null : value();

    private T? Mostly<T>(Func<T> value, T? none = null)
        where T : class => random.Next(8) == 0 ? none : value();
}
