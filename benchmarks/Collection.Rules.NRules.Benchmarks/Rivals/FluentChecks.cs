using System.Collections.Immutable;
using System.Linq.Expressions;
using Collection.Rules.Benchmarks.Rivals;

namespace Collection.Rules.NRules.Benchmarks.Rivals;

/// <summary>The forty checks as conditions of NRules rules over a ready context.</summary>
internal static class FluentChecks
{
    private const string Call = "phone_call";
    private const string Message = "message";
    private const string Visit = "visit";
    private const string Post = "public_post";

    public static ImmutableArray<(string Kind, string Name, Expression<Func<ReadyContext, bool>> Test)> All { get; } =
    [
        (Call, "call.third-party-demand", c => !c.IsDebtor && c.Liability == "none" && c.Purpose == "demand" && c.Outcome == "answered"),
        (Call, "call.third-party-disclosure", c => !c.IsDebtor && c.Liability == "none" && c.DisclosesDebt),
        (Call, "call.quiet-hours", c => c.IsQuiet),
        (Call, "call.connected-per-day", c => c.ConnectedToday > 3),
        (Call, "call.unanswered-per-number", c => c.UnansweredToday > 6),
        (Call, "call.contacts-in-24-hours", c => c.In24Hours > 20),
        (Call, "call.contacts-in-a-week", c => c.InAWeek > 60),
        (Call, "call.silent", c => c.Silent),
        (Call, "call.machine-to-third-party", c => c.Automated && !c.IsDebtor),
        (Call, "call.insult", c => c.Insult),
        (Call, "call.obscene", c => c.Obscene),
        (Call, "call.threat-to-body", c => c.Threats.Contains("violence") || c.Threats.Contains("harm_to_family")),
        (Call, "call.threat-of-exposure", c => c.Threats.Contains("exposure") || c.Threats.Contains("workplace")),
        (Call, "call.threat-otherwise", c => c.Threats.Contains("property") || c.Threats.Contains("false_criminal_charge")),
        (Call, "call.false-consequence", c => c.Consequences.Contains("arrest") || c.Consequences.Contains("detention") || c.Consequences.Contains("criminal_liability") || c.Consequences.Contains("children")),
        (Call, "call.authority", c => c.ClaimedIdentity == "court" || c.ClaimedIdentity == "police" || c.ClaimedIdentity == "prosecutor" || c.ClaimedIdentity == "government"),
        (Call, "call.lawyer", c => (c.ClaimedIdentity == "lawyer" || c.ClaimedIdentity == "law_firm") && c.Capacity != "law_firm"),
        (Call, "call.source-of-number", c => c.ContactSource == "address_book" || c.ContactSource == "call_log" || c.ContactSource == "purchased" || c.ContactSource == "scraped"),
        (Call, "call.after-stop", c => c.AskedToStop),
        (Call, "call.unrecorded", c => !c.Recorded),
        (Call, "call.amount", c => c.Amount > c.Balance),
        (Call, "call.endless", c => c.DurationSeconds > 1800),
        (Call, "call.workplace", c => (c.Role == "employer" || c.Role == "colleague") && (c.Purpose == "demand" || c.Purpose == "harm")),
        (Call, "call.blasting", c => c.ThirdPeopleToday > 5),
        (Message, "message.quiet-hours", c => c.IsQuiet),
        (Message, "message.per-day", c => c.MessagesToday > 10),
        (Message, "message.insult", c => c.Insult),
        (Message, "message.image", c => c.Image == "altered" || c.Image == "obscene" || c.Image == "mourning"),
        (Message, "message.threat", c => c.Threats.Contains("violence") || c.Threats.Contains("harm_to_family") || c.Threats.Contains("exposure") || c.Threats.Contains("workplace") || c.Threats.Contains("property") || c.Threats.Contains("false_criminal_charge")),
        (Message, "message.letterhead", c => c.Letterhead == "court" || c.Letterhead == "police" || c.Letterhead == "prosecutor" || c.Letterhead == "government"),
        (Message, "message.group-disclosure", c => c.Group > 1 && c.DisclosesDebt),
        (Message, "message.third-party-demand", c => !c.IsDebtor && c.Liability == "none" && c.DemandsPayment),
        (Message, "message.after-stop", c => c.AskedToStop),
        (Message, "message.amount", c => c.Amount > c.Balance),
        (Visit, "visit.entry", c => c.Entered && !c.EntryConsent),
        (Visit, "visit.staying", c => c.AskedToLeave && c.Stayed),
        (Visit, "visit.force", c => c.Force == "property" || c.Force == "person"),
        (Visit, "visit.staff", c => c.Staff < 2),
        (Visit, "visit.quiet-hours", c => c.IsQuiet),
        (Post, "post.exposure", c => !c.JudgmentFinal && (c.Identifies.Contains("full_name") || c.Identifies.Contains("photo") || c.Identifies.Contains("address") || c.Identifies.Contains("phone"))),
    ];
}
