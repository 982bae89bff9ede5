using Collection.Rules.Events;

namespace Collection.Rules.Facts;

/// <summary>Facts looked up or computed for an event.</summary>
internal static class DerivedFacts
{
    public static void Add(FactCatalogBuilder facts)
    {
        facts.MoveWith(FactPace.Day, "day");
        facts.MoveWith(FactPace.Liability, "recipient.liability", "recipient.liable");
        facts.MoveWith(FactPace.Ledger, "ledger.balance", "ledger.basis", "ledger.of_the_day");
        facts.Derived<EventKind?>("type", c => c.Kind, "The kind of event.");
        facts.Derived("recipient.is_debtor", c => c.Recipient.IsDebtor, "Whether the person contacted is the debtor, from the ids of the case.");
        facts.Derived("recipient.role", c => c.Recipient.Role, "The contacted person's role towards the debtor, looked up among the parties.");
        facts.Derived("recipient.liability", c => c.Recipient.LiabilityOn(c.Day), "The contacted person's duty to pay on the day: as recorded, lapsed, or presumed for the role by the pack.");
        facts.Derived("recipient.liable", c => c.Recipient.IsLiableOn(c.Day), "Whether the person contacted owes on the day: the debtor does, others by their liability.");
        facts.Derived("actor.firm", c => c.Firm, "The id of the firm whose people made the contact: the agency, or the lender where its own staff did.");
        facts.Derived<Money?>("ledger.balance", c => c.Balance == null ? null : c.Balance.Balance, "The balance last posted for the day of the act, as known then.");
        facts.Derived<BalanceBasis?>("ledger.basis", c => c.Balance == null ? null : c.Balance.Basis, "What that balance rests on.");
        facts.Derived<bool?>(
            "ledger.of_the_day",
            c => c.Balance != null && c.Balance.AsOf == c.Day ? (bool?)true : null,
            "Whether that balance is for the day of the act itself; unknown where it is older, since charges may have accrued.");
        facts.Derived<DateOnly?>("day", c => c.Day, "The day of the act in the pack's zone.");
    }
}
