using Collection.Rules.Events;

namespace Collection.Rules.Tests;

/// <summary>Evaluation under the cancellation of the running test.</summary>
internal static class EvaluatorShortcuts
{
    public static EvaluationReport Report(this RuleEvaluator evaluator, IEnumerable<CollectionRecord> records) =>
        evaluator.Evaluate(records, TestContext.Current.CancellationToken);
}
