using Collection.Rules.Events;

namespace Collection.Rules.ColdStart;

/// <summary>Loads the China pack and judges one call at night.</summary>
internal static class FirstVerdict
{
    /// <returns>0 where the call was found to offend.</returns>
    public static int Reach()
    {
        RuleEvaluator evaluator = RuleEvaluator.Create(RuleSet.LoadEmbedded("cn"));
        EvaluationReport report = evaluator.Evaluate(
        [
            new CollectionCase { Id = "C", Lender = new Lender { Kind = LenderKind.ConsumerFinance }, Loan = new Loan { Product = LoanProduct.OnlineConsumerCredit }, Debtor = new Debtor { Id = "D" } },
            new PhoneCall
            {
                Id = "E",
                CaseId = "C",
                At = new DateTimeOffset(2026, 5, 14, 22, 40, 0, TimeSpan.FromHours(8)),
                Direction = Direction.Outbound,
                Recipient = new Recipient { Id = "D" },
                Purpose = ContactPurpose.Demand,
                Outcome = CallOutcome.Answered,
                Said = new Said { Threats = [ThreatKind.Violence] },
            },
        ]);
        return report.Findings.IsEmpty ? 1 : 0;
    }
}
