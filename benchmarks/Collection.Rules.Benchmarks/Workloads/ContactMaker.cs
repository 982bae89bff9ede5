using System.Collections.Immutable;
using Collection.Rules.Events;

namespace Collection.Rules.Benchmarks.Workloads;

/// <summary>Makes contacts that no rule objects to, with everything known but for the gaps asked for.</summary>
internal sealed class ContactMaker(WorkloadOptions options)
{
    private static readonly ImmutableArray<string> Texts =
    [
        "您好，您的贷款本期应还款项已逾期，请您合理安排资金尽快处理，如已还款请忽略。",
        "您好，这里是客服中心，来电想了解一下您目前的还款安排，如有困难可以和我们协商分期。",
        "温馨提示：本期账单金额为人民币二万一千元，详情可登录手机银行查询。感谢您的配合。",
        "您好，协商还款方案已经生成，请您在五个工作日内确认，如有疑问请致电客服热线咨询。",
    ];

    private static readonly Actor Staff = new() { Id = "A1", Capacity = ActorCapacity.OwnStaff, ClaimedIdentity = ClaimedIdentity.Lender };

    /// <summary>Six calls in ten, then messages, and a visit now and then.</summary>
    public Contact Lawful(Random random, string id, string caseId, DateTimeOffset at)
    {
        int kind = random.Next(100);
        Contact contact = kind < 60 ? Call(random, id, caseId, at) : kind < 97 ? Message(random, id, caseId, at) : Visit(id, caseId, at);
        bool isGap = random.NextDouble() < options.GapRate;
        return contact with
        {
            Direction = Direction.Outbound,
            Actor = Staff,
            Purpose = ContactPurpose.Remind,
            ContactSource = ContactSource.Contract,
            Said = isGap ? null : Harmless(),
        };
    }

    private PhoneCall Call(Random random, string id, string caseId, DateTimeOffset at)
    {
        bool isAnswered = random.Next(5) < 3;
        return new PhoneCall
        {
            Id = id,
            CaseId = caseId,
            At = at,
            FromNumber = "02161234567",
            ToNumber = "13800000000",
            Outcome = isAnswered ? CallOutcome.Answered : CallOutcome.NoAnswer,
            Effective = isAnswered,
            DurationSeconds = isAnswered ? 30 + random.Next(300) : 0,
            Automated = false,
            Recorded = true,
            Silent = false,
            Transcript = options.HasTexts && isAnswered ? [new Utterance { Speaker = Speaker.Actor, Text = Words(random) }] : null,
        };
    }

    private Message Message(Random random, string id, string caseId, DateTimeOffset at)
    {
        string? text = options.HasTexts ? Words(random) : null;
        return random.Next(2) == 0
            ? new TextMessage { Id = id, CaseId = caseId, At = at, Sender = "95588", Group = 1, Image = ImageContent.None, Letterhead = ClaimedIdentity.Lender, Text = text }
            : new InstantMessage { Id = id, CaseId = caseId, At = at, Sender = "95588", Group = 1, Image = ImageContent.None, Letterhead = ClaimedIdentity.Lender, Text = text };
    }

    private static Visit Visit(string id, string caseId, DateTimeOffset at) => new()
    {
        Id = id,
        CaseId = caseId,
        At = at,
        Place = VisitPlace.Home,
        Staff = 2,
        Identified = true,
        Entered = false,
        EntryConsent = false,
        AskedToLeave = false,
        Stayed = false,
        BlockedExit = false,
        PostedNotice = false,
        Loudspeaker = false,
        Followed = false,
        Filmed = false,
        SoftViolence = [],
        Force = ForceUsed.None,
        DetainedMinutes = 0,
        Recorded = true,
    };

    private static Said Harmless() => new()
    {
        DisclosesDebt = false,
        DemandsPayment = false,
        Amount = new Money(21000m, "CNY"),
        DemandedFees = [],
        Insult = false,
        Obscene = false,
        Threats = [],
        Consequences = [],
        FalseFacts = [],
    };

    private static string Words(Random random) => Texts[random.Next(Texts.Length)];
}
