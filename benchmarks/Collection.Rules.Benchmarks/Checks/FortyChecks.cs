using System.Collections.Immutable;

namespace Collection.Rules.Benchmarks.Checks;

/// <summary>Forty checks of the kind that collection calls for: words, hours, counts, requests on record, amounts, visits.</summary>
/// <remarks>
/// They are no law; they are the common work on which contestants are compared. The place of a check is its bit in a
/// mask, so the order here is the order of <see cref="HandWrittenChecks"/> and of the rivals.
/// </remarks>
internal static class FortyChecks
{
    public static ImmutableArray<Check> All { get; } =
    [
        new("call.third-party-demand", "phone_call", "{ recipient.is_debtor: false, recipient.liability: none, purpose: demand, outcome: answered }"),
        new("call.third-party-disclosure", "phone_call", "{ recipient.is_debtor: false, recipient.liability: none, said.discloses_debt: true }"),
        new("call.quiet-hours", "phone_call", "{ local_time: { outside: { param: forty.hours } } }"),
        new("call.connected-per-day", "phone_call", "{ count: { of: phone_call, where: { outcome: answered }, same: [ recipient ], window: { kind: calendar, days: 1 }, more_than: 3 } }"),
        new("call.unanswered-per-number", "phone_call", "{ count: { of: phone_call, where: { outcome: [ no_answer, busy, rejected ] }, same: [ to_number ], window: { kind: calendar, days: 1 }, more_than: 6 } }"),
        new("call.contacts-in-24-hours", "phone_call", "{ count: { of: contact, where: { direction: outbound }, same: [ recipient ], window: { kind: rolling, hours: 24 }, more_than: 20 } }"),
        new("call.contacts-in-a-week", "phone_call", "{ count: { of: contact, where: { direction: outbound }, same: [ recipient ], window: { kind: consecutive, days: 7 }, more_than: 60 } }"),
        new("call.silent", "phone_call", "{ silent: true }"),
        new("call.machine-to-third-party", "phone_call", "{ automated: true, recipient.is_debtor: false }"),
        new("call.insult", "phone_call", "{ said.insult: true }"),
        new("call.obscene", "phone_call", "{ said.obscene: true }"),
        new("call.threat-to-body", "phone_call", "{ said.threats: [ violence, harm_to_family ] }"),
        new("call.threat-of-exposure", "phone_call", "{ said.threats: [ exposure, workplace ] }"),
        new("call.threat-otherwise", "phone_call", "{ said.threats: [ property, false_criminal_charge ] }"),
        new("call.false-consequence", "phone_call", "{ said.consequences: [ arrest, detention, criminal_liability, children ] }"),
        new("call.authority", "phone_call", "{ actor.claimed_identity: [ court, police, prosecutor, government ] }"),
        new("call.lawyer", "phone_call", "{ actor.claimed_identity: [ lawyer, law_firm ], actor.capacity: { is_not: law_firm } }"),
        new("call.source-of-number", "phone_call", "{ contact_source: [ address_book, call_log, purchased, scraped ] }"),
        new("call.after-stop", "phone_call", "{ exists: { of: stop_requested, where: { by: { fact: recipient } } } }"),
        new("call.unrecorded", "phone_call", "{ recorded: false }"),
        new("call.amount", "phone_call", "{ said.amount: { more_than: { fact: ledger.balance } } }"),
        new("call.endless", "phone_call", "{ duration_seconds: { more_than: 1800 } }"),
        new("call.workplace", "phone_call", "{ recipient.role: [ employer, colleague ], purpose: [ demand, harm ] }"),
        new("call.blasting", "phone_call", "{ count: { of: contact, where: { recipient.is_debtor: false }, distinct: recipient, window: { kind: calendar, days: 1 }, more_than: 5 } }"),
        new("message.quiet-hours", "message", "{ local_time: { outside: { param: forty.hours } } }"),
        new("message.per-day", "message", "{ count: { of: message, where: { direction: outbound }, same: [ recipient ], window: { kind: calendar, days: 1 }, more_than: 10 } }"),
        new("message.insult", "message", "{ said.insult: true }"),
        new("message.image", "message", "{ image: [ altered, obscene, mourning ] }"),
        new("message.threat", "message", "{ said.threats: [ violence, harm_to_family, exposure, workplace, property, false_criminal_charge ] }"),
        new("message.letterhead", "message", "{ letterhead: [ court, police, prosecutor, government ] }"),
        new("message.group-disclosure", "message", "{ group: { more_than: 1 }, said.discloses_debt: true }"),
        new("message.third-party-demand", "message", "{ recipient.is_debtor: false, recipient.liability: none, said.demands_payment: true }"),
        new("message.after-stop", "message", "{ exists: { of: stop_requested, where: { by: { fact: recipient } } } }"),
        new("message.amount", "message", "{ said.amount: { more_than: { fact: ledger.balance } } }"),
        new("visit.entry", "visit", "{ entered: true, entry_consent: false }"),
        new("visit.staying", "visit", "{ asked_to_leave: true, stayed: true }"),
        new("visit.force", "visit", "{ force: [ property, person ] }"),
        new("visit.staff", "visit", "{ staff: { less_than: 2 } }"),
        new("visit.quiet-hours", "visit", "{ local_time: { outside: { param: forty.hours } } }"),
        new("post.exposure", "public_post", "{ identifies: [ full_name, photo, address, phone ], judgment_final: false }"),
    ];
}
