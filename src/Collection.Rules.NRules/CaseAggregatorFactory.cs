using NRules.Aggregators;
using NRules.RuleModel;

namespace Collection.Rules.NRules;

/// <summary>Makes the aggregator of a session; NRules finds it by its type.</summary>
internal sealed class CaseAggregatorFactory : IAggregatorFactory
{
    /// <inheritdoc />
    public void Compile(AggregateElement element, IReadOnlyCollection<IAggregateExpression> compiledExpressions)
    {
    }

    /// <inheritdoc />
    public IAggregator Create(AggregationContext context) => new CaseAggregator();
}
