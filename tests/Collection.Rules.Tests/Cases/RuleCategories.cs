using System.Collections.Immutable;

namespace Collection.Rules.Tests.Cases;

/// <summary>The categories of the labels that a rule answers.</summary>
/// <remarks>By the start of the rule's id; the longest start that fits decides.</remarks>
internal static class RuleCategories
{
    private const string ThirdPartyContact = "third-party-contact";
    private const string WrongPerson = "wrong-person";
    private const string Intimidation = "home-visit-intimidation";
    private const string PublicDisclosure = "public-disclosure";

    private static readonly ImmutableDictionary<string, ImmutableArray<string>> ByStart = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal)
    {
        ["cn.after.contact-after-stop"] = ["contact-after-stop"],
        ["cn.after.mistaken-number"] = [WrongPerson],
        ["cn.after.wrong-number"] = [WrongPerson],
        // Whoever collects a debt that is over asks for more than is owed.
        ["cn.after.settled-debt"] = ["exaggerated-debt"],
        ["cn.frequency."] = ["excessive-frequency"],
        ["cn.hours."] = ["quiet-hours"],
        // A loan may cost too much; whether a debt exists at all is another label.
        ["cn.claim."] = ["usurious-interest"],
        ["cn.claim.illegal-debt"] = ["illegal-debt"],
        ["cn.claim.purpose-of-harm"] = [],
        // How a loan was handled before it came to be collected.
        ["cn.claim.rollovers"] = [],
        // Whether an act is also a crime is not what a label asks.
        ["cn.criminal."] = [],
        ["cn.criminal.illegal-debt"] = ["illegal-debt"],
        ["cn.language.altered-image"] = ["insult"],
        ["cn.language.abusive-series"] = ["excessive-frequency", "insult", "threat"],
        ["cn.language.insult"] = ["insult"],
        ["cn.language.obscenity"] = ["insult"],
        ["cn.language.threat-"] = ["threat"],
        // A debtor who keeps a plan is to be left alone as one who asked for it.
        ["cn.plan."] = ["contact-after-stop"],
        // What the bank may agree on; no label asks about it.
        ["cn.plan.card-plan-too-long"] = [],
        ["cn.plan.demands-before-date"] = ["contact-after-stop", "excessive-frequency"],
        // What is done with data apart from any contact; only an untrue report has a label.
        ["cn.privacy."] = [],
        ["cn.privacy.false-credit-report"] = ["false-statement"],
        ["cn.privacy.address-book-number"] = [ThirdPartyContact],
        // Before the Civil Code each contact of a blast is judged by itself, under the notice on cash loans.
        ["cn.privacy.customer-data-abused"] = [ThirdPartyContact, "contact-book-blast"],
        ["cn.privacy.exposure-in-doubt"] = [PublicDisclosure],
        ["cn.privacy.public-exposure"] = [PublicDisclosure],
        ["cn.privacy.group-exposure"] = [PublicDisclosure, "third-party-disclosure"],
        // Whoever holds the number now, or never borrowed, is a person who does not owe.
        // How the collecting side keeps its records; no label asks about it.
        ["cn.records."] = [],
        ["cn.third-party."] = [ThirdPartyContact, WrongPerson],
        ["cn.third-party.contact-book-blasting"] = ["contact-book-blast"],
        ["cn.third-party.disclosure"] = ["third-party-disclosure"],
        ["cn.truthfulness.amount-above-ledger"] = ["exaggerated-debt"],
        ["cn.truthfulness.collection-charge"] = ["exaggerated-debt"],
        ["cn.truthfulness.undisclosed-fees"] = ["exaggerated-debt"],
        ["cn.truthfulness.false-legal-consequence"] = ["false-statement"],
        ["cn.truthfulness.false-claim"] = ["false-statement", "exaggerated-debt"],
        ["cn.truthfulness.public-false-claim"] = [PublicDisclosure, "false-statement"],
        ["cn.truthfulness.defamation-in-doubt"] = [PublicDisclosure, "false-statement"],
        ["cn.truthfulness.urged-borrowing"] = [],
        ["cn.truthfulness.forged-paper"] = ["false-statement", "impersonation"],
        ["cn.truthfulness.impersonation-"] = ["impersonation"],
        ["cn.visits."] = [Intimidation],
        ["cn.visits.detention"] = ["unlawful-detention", Intimidation],
        ["cn.visits.force-on-person"] = ["violence", Intimidation],
        ["cn.visits.filming"] = [],
        ["cn.visits.force-in-detention"] = ["violence", "unlawful-detention", Intimidation],
        ["cn.visits.shaming"] = [PublicDisclosure, Intimidation],
        // Formal duties of a visit; no label asks about them.
        ["cn.visits.visit-"] = [],
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Empty for a rule that no label asks about, null for one that this table does not know.</summary>
    public static ImmutableArray<string>? Of(string ruleId) => ByStart
        .Where(e => ruleId.StartsWith(e.Key, StringComparison.Ordinal))
        .OrderByDescending(e => e.Key.Length)
        .Select(e => (ImmutableArray<string>?)e.Value)
        .FirstOrDefault();
}
