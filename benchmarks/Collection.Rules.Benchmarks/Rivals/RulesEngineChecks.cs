using System.Collections.Immutable;

namespace Collection.Rules.Benchmarks.Rivals;

/// <summary>The forty checks in the expression language of Microsoft RulesEngine, by kind of contact.</summary>
internal static class RulesEngineChecks
{
    public static ImmutableArray<(string Kind, string Name, string Expression)> All { get; } =
    [
        ("phone_call", "call.third-party-demand", "!c.IsDebtor && c.Liability == \"none\" && c.Purpose == \"demand\" && c.Outcome == \"answered\""),
        ("phone_call", "call.third-party-disclosure", "!c.IsDebtor && c.Liability == \"none\" && c.DisclosesDebt"),
        ("phone_call", "call.quiet-hours", "c.IsQuiet"),
        ("phone_call", "call.connected-per-day", "c.ConnectedToday > 3"),
        ("phone_call", "call.unanswered-per-number", "c.UnansweredToday > 6"),
        ("phone_call", "call.contacts-in-24-hours", "c.In24Hours > 20"),
        ("phone_call", "call.contacts-in-a-week", "c.InAWeek > 60"),
        ("phone_call", "call.silent", "c.Silent"),
        ("phone_call", "call.machine-to-third-party", "c.Automated && !c.IsDebtor"),
        ("phone_call", "call.insult", "c.Insult"),
        ("phone_call", "call.obscene", "c.Obscene"),
        ("phone_call", "call.threat-to-body", "c.Threats.Contains(\"violence\") || c.Threats.Contains(\"harm_to_family\")"),
        ("phone_call", "call.threat-of-exposure", "c.Threats.Contains(\"exposure\") || c.Threats.Contains(\"workplace\")"),
        ("phone_call", "call.threat-otherwise", "c.Threats.Contains(\"property\") || c.Threats.Contains(\"false_criminal_charge\")"),
        ("phone_call", "call.false-consequence", "c.Consequences.Contains(\"arrest\") || c.Consequences.Contains(\"detention\") || c.Consequences.Contains(\"criminal_liability\") || c.Consequences.Contains(\"children\")"),
        ("phone_call", "call.authority", "c.ClaimedIdentity == \"court\" || c.ClaimedIdentity == \"police\" || c.ClaimedIdentity == \"prosecutor\" || c.ClaimedIdentity == \"government\""),
        ("phone_call", "call.lawyer", "(c.ClaimedIdentity == \"lawyer\" || c.ClaimedIdentity == \"law_firm\") && c.Capacity != \"law_firm\""),
        ("phone_call", "call.source-of-number", "c.ContactSource == \"address_book\" || c.ContactSource == \"call_log\" || c.ContactSource == \"purchased\" || c.ContactSource == \"scraped\""),
        ("phone_call", "call.after-stop", "c.AskedToStop"),
        ("phone_call", "call.unrecorded", "!c.Recorded"),
        ("phone_call", "call.amount", "c.Amount > c.Balance"),
        ("phone_call", "call.endless", "c.DurationSeconds > 1800"),
        ("phone_call", "call.workplace", "(c.Role == \"employer\" || c.Role == \"colleague\") && (c.Purpose == \"demand\" || c.Purpose == \"harm\")"),
        ("phone_call", "call.blasting", "c.ThirdPeopleToday > 5"),
        ("message", "message.quiet-hours", "c.IsQuiet"),
        ("message", "message.per-day", "c.MessagesToday > 10"),
        ("message", "message.insult", "c.Insult"),
        ("message", "message.image", "c.Image == \"altered\" || c.Image == \"obscene\" || c.Image == \"mourning\""),
        ("message", "message.threat", "c.Threats.Contains(\"violence\") || c.Threats.Contains(\"harm_to_family\") || c.Threats.Contains(\"exposure\") || c.Threats.Contains(\"workplace\") || c.Threats.Contains(\"property\") || c.Threats.Contains(\"false_criminal_charge\")"),
        ("message", "message.letterhead", "c.Letterhead == \"court\" || c.Letterhead == \"police\" || c.Letterhead == \"prosecutor\" || c.Letterhead == \"government\""),
        ("message", "message.group-disclosure", "c.Group > 1 && c.DisclosesDebt"),
        ("message", "message.third-party-demand", "!c.IsDebtor && c.Liability == \"none\" && c.DemandsPayment"),
        ("message", "message.after-stop", "c.AskedToStop"),
        ("message", "message.amount", "c.Amount > c.Balance"),
        ("visit", "visit.entry", "c.Entered && !c.EntryConsent"),
        ("visit", "visit.staying", "c.AskedToLeave && c.Stayed"),
        ("visit", "visit.force", "c.Force == \"property\" || c.Force == \"person\""),
        ("visit", "visit.staff", "c.Staff < 2"),
        ("visit", "visit.quiet-hours", "c.IsQuiet"),
        ("public_post", "post.exposure", "!c.JudgmentFinal && (c.Identifies.Contains(\"full_name\") || c.Identifies.Contains(\"photo\") || c.Identifies.Contains(\"address\") || c.Identifies.Contains(\"phone\"))"),
    ];
}
