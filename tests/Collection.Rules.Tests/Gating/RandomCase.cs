using System.Collections.Immutable;
using Collection.Rules.Events;

namespace Collection.Rules.Tests.Gating;

/// <summary>A random case with a few days of dense history and a contact planned amid or after it.</summary>
internal sealed class RandomCase
{
    private static readonly DateTimeOffset Start = Given.Instant("2026-01-28T00:00:00+08:00");
    private static readonly string[] People = ["D1", "D1", "D1", "P1", "G1"];
    private static readonly string[] Texts = ["您好，请还款。", "小心点", "打断你的腿", "你这个骗子"];

    private readonly Random random;

    public RandomCase(int seed)
    {
        random = new Random(seed);
        Evaluator = Flag() ? GivenPlan.Evaluator : GivenPlan.HouseEvaluator;
        File = CreateFile();
        History = [.. Enumerable.Range(0, random.Next(40)).Select(i => Event($"E{i:00}"))];
        Planned = PlanOne();
    }

    /// <summary>Judges by the law alone, or by a house's own figures as well.</summary>
    public RuleEvaluator Evaluator { get; }

    public CollectionCase File { get; }

    public ImmutableArray<CollectionEvent> History { get; }

    public Contact Planned { get; }

    /// <summary>When the latest contact was made, or the plan where that is later.</summary>
    public DateTimeOffset End => History.OfType<Contact>().Select(c => c.At).Append(Planned.At).Max();

    /// <summary>The plan with an end to it: any outcome, and conduct without fault.</summary>
    public Contact MadeWell() => Done() with { DisturbedLife = Flag() };

    private Contact Done() => Planned switch
    {
        PhoneCall call => call with { Outcome = Word<CallOutcome>(), Effective = Flag(), DurationSeconds = 10, Silent = false, Recorded = true, Said = Polite, Transcript = [] },
        Visit visit => visit with
        {
            Identified = true,
            Entered = false,
            EntryConsent = Flag(),
            AskedToLeave = Flag(),
            Stayed = false,
            BlockedExit = false,
            PostedNotice = false,
            Loudspeaker = false,
            Followed = false,
            Filmed = false,
            Bystanders = 0,
            SoftViolence = [],
            Force = ForceUsed.None,
            DetainedMinutes = 0,
            Recorded = true,
            Said = Polite,
            Transcript = [],
        },
        _ => Planned,
    };

    private static Said Polite => new() { DisclosesDebt = false, DemandsPayment = false, DemandedFees = [], Insult = false, Obscene = false, Threats = [], Consequences = [], FalseFacts = [] };

    private CollectionCase CreateFile()
    {
        CollectionCase file = Flag() ? GivenPlan.Case : GivenPlan.CardCase;
        ImmutableArray<string> zones = random.Next(4) == 0 ? ["Asia/Shanghai", "Europe/Berlin"] : ["Asia/Shanghai"];
        return file with
        {
            Debtor = file.Debtor! with { Zones = random.Next(8) == 0 ? null : zones },
            Parties = [file.Parties!.Value[0], file.Parties!.Value[1] with { LiableUntil = DateOnly.FromDateTime(Start.AddDays(random.Next(5)).DateTime) }],
            Records = random.Next(6) == 0 ? Given.Complete with { Contact = Completeness.Partial } : Given.Complete,
        };
    }

    private CollectionEvent Event(string id) => random.Next(16) switch
    {
        0 => Given.Consent(id, Now(), Person()) with { Scope = Flag() ? ConsentScope.Hours : Word<ConsentScope>(), To = "L1", Window = Window() },
        1 => Given.Withdrawal(id, Now(), Person()) with { Scope = Flag() ? null : ConsentScope.Hours },
        2 => new HoursAgreed { Id = id, CaseId = Given.CaseId, At = At(), By = Person(), Window = Window() },
        3 when Flag() => Given.Stop(id, Now(), "P1") with { ReceivedAt = Flag() ? null : At() },
        3 => new PlanAgreed { Id = id, CaseId = Given.CaseId, At = At(), By = "D1" },
        4 => new PlanBreached { Id = id, CaseId = Given.CaseId, At = At(), By = "D1" },
        5 => Given.Balance(id, Now(), "100 CNY") with { AsOf = DateOnly.FromDateTime(At().DateTime) },
        6 => new WrongNumberTold { Id = id, CaseId = Given.CaseId, At = At(), By = Person(), Number = "13800000000", ReceivedAt = Flag() ? null : At() },
        7 => Standing(id),
        8 => Written(Now(), Texts[random.Next(Texts.Length)]) with { Id = id },
        9 or 10 => GivenPlan.Text(Now(), Texts[random.Next(Texts.Length)]) with { Id = id },
        _ => GivenPlan.Call(Now(), Person(), id) with { Outcome = random.Next(9) == 0 ? null : Word<CallOutcome>(), Effective = random.Next(9) == 0 ? null : Flag(), Purpose = Purpose() },
    };

    /// <summary>What becomes of the debt and of the case.</summary>
    private CollectionEvent Standing(string id) => random.Next(8) switch
    {
        0 => new DebtDisputed { Id = id, CaseId = Given.CaseId, At = At(), By = "D1", Ground = Word<DisputeGround>() },
        1 => new DebtSettled { Id = id, CaseId = Given.CaseId, At = At(), By = Flag() ? null : "D1", Ground = Word<DischargeGround>() },
        2 => new DebtWaived { Id = id, CaseId = Given.CaseId, At = At(), By = "G1", Ground = Word<DischargeGround>() },
        3 => new OutsourcingNotified { Id = id, CaseId = Given.CaseId, At = At(), To = Flag() ? "AG1" : null },
        4 => new DataShared { Id = id, CaseId = Given.CaseId, At = At(), To = "AG1", Announced = Flag() },
        5 => new ContactsCollected { Id = id, CaseId = Given.CaseId, At = At(), Fields = [Word<CollectedData>()], Forced = Flag() },
        6 => new DebtorUnreachable { Id = id, CaseId = Given.CaseId, At = At(), Attempts = random.Next(6), Days = random.Next(40) },
        _ => new ComplaintFiled { Id = id, CaseId = Given.CaseId, At = At(), Channel = Word<ComplaintChannel>() },
    };

    /// <summary>A message of any medium, or a post.</summary>
    private Contact Written(string at, string? text)
    {
        TextMessage sms = GivenPlan.Text(at, text);
        return random.Next(5) switch
        {
            0 => new InstantMessage { Id = sms.Id, CaseId = sms.CaseId, At = sms.At, Direction = sms.Direction, Recipient = new Recipient { Id = Person() }, Actor = sms.Actor, Purpose = sms.Purpose, ContactSource = sms.ContactSource, Text = text },
            1 => new Email { Id = sms.Id, CaseId = sms.CaseId, At = sms.At, Direction = sms.Direction, Recipient = new Recipient { Id = Person() }, Actor = sms.Actor, Purpose = sms.Purpose, ContactSource = sms.ContactSource, Text = text },
            2 => new Letter { Id = sms.Id, CaseId = sms.CaseId, At = sms.At, Direction = sms.Direction, Recipient = new Recipient { Id = Person() }, Actor = sms.Actor, Purpose = sms.Purpose, ContactSource = sms.ContactSource, Text = text },
            3 => new PublicPost { Id = sms.Id, CaseId = sms.CaseId, At = sms.At, Direction = sms.Direction, Actor = sms.Actor, Purpose = sms.Purpose, Text = text, Medium = Word<PostMedium>(), Identifies = Flag() ? null : [Word<IdentifyingDetail>()], Audience = random.Next(300) },
            _ => sms,
        };
    }

    private Contact PlanOne() => random.Next(6) switch
    {
        0 or 5 => Written(Now(), random.Next(5) == 0 ? null : Texts[random.Next(2)]),
        1 => new Visit
        {
            Id = GivenPlan.PlanId,
            CaseId = Given.CaseId,
            At = At(),
            Direction = Direction.Outbound,
            Recipient = new Recipient { Id = Person() },
            Actor = new Actor { Capacity = ActorCapacity.Outsourced, Agency = "AG1" },
            Purpose = ContactPurpose.Demand,
            ContactSource = ContactSource.Contract,
            Place = Word<VisitPlace>(),
            Staff = 2,
        },
        _ => GivenPlan.Call(Now(), Person()) with { Purpose = Purpose(), Automated = Flag() },
    };

    // Quarters of an hour of three days around a change of the law, so that records meet at instants.
    private DateTimeOffset At() => Start.AddMinutes(15 * random.Next(3 * 96)).ToOffset(TimeSpan.FromHours(random.Next(4) == 0 ? 0 : 8));

    private string Now() => At().ToString("O", System.Globalization.CultureInfo.InvariantCulture);

    private Hours Window() => new(new TimeOnly(random.Next(24), 0), new TimeOnly(random.Next(24), 30), endIncluded: Flag());

    private ContactPurpose Purpose() => random.Next(4) == 0 ? Word<ContactPurpose>() : ContactPurpose.Demand;

    private string Person() => People[random.Next(People.Length)];

    private bool Flag() => random.Next(2) == 0;

    private T Word<T>()
        where T : struct, Enum => Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)];
}
