namespace Collection.Rules.Facts;

/// <summary>Facts recorded of the case.</summary>
internal static class CaseFacts
{
    public static void Add(FactCatalogBuilder facts)
    {
        facts.Case("lender.id", c => c.Lender, l => l.Id, "The lender.");
        facts.Case("lender.kind", c => c.Lender, l => l.Kind, "What kind of lender it is, which decides by which rules it is bound.");
        facts.Case("lender.region", c => c.Lender, l => l.Region, "The part of the country whose authorities supervise the lender, as in ISO 3166-2: CN-SH.");
        facts.Case("lender.licensed", c => c.Lender, l => l.Licensed, "Whether the lender holds the licence its business needs.");
        facts.CaseList("lender.memberships", c => c.Lender, l => l.Memberships, "The associations whose conventions the lender has joined.");
        facts.Case("loan.product", c => c.Loan, l => l.Product, "The kind of loan.");
        facts.Case("loan.purpose", c => c.Loan, l => l.Purpose, "Whether it was taken for living consumption or for business.");
        facts.Case("loan.contracted_on", c => c.Loan, l => l.ContractedOn, "The day of the contract, which chooses the interest regime.");
        facts.Case("loan.principal", c => c.Loan, l => l.Principal, "The sum lent.");
        facts.Case("loan.annual_rate_percent", c => c.Loan, l => l.AnnualRatePercent, "The all-in annual rate agreed.", "percent a year");
        facts.Case("loan.reference_rate_percent", c => c.Loan, l => l.ReferenceRatePercent, "The reference rate on the day of the contract, as told by the host.", "percent a year");
        facts.Case("loan.overdue_since", c => c.Loan, l => l.OverdueSince, "The first day of default.");
        facts.Case("loan.status", c => c.Loan, l => l.Status, "Whether the debt stands.");
        facts.CaseList("loan.disclosed_fees", c => c.Loan, l => l.DisclosedFees, "The charges that the signed cost table lists.");
        facts.Case("loan.rollovers", c => c.Loan, l => l.Rollovers, "How often the loan was rolled over.", "times");
        facts.Case("debtor.id", c => c.Debtor, d => d.Id, "The debtor.");
        facts.CaseList("debtor.zones", c => c.Debtor, d => d.Zones, "The time zones in which the debtor may be.");
        facts.Case("debtor.status", c => c.Debtor, d => d.Status, "Whether the debtor can be reached, is alive and has capacity.");
        facts.Case("records.contact", c => c.Records, r => r.Contact, "Whether all contacts of the case are on record.");
        facts.Case("records.consent", c => c.Records, r => r.Consent, "Whether all consents and withdrawals are on record.");
        facts.Case("records.stop", c => c.Records, r => r.Stop, "Whether all stop requests and wrong-number notices are on record.");
        facts.Case("records.balance", c => c.Records, r => r.Balance, "Whether all postings, plans and discharges are on record.");
        facts.Case("records.recording", c => c.Records, r => r.Recording, "Whether all recordings are kept.");
    }
}
