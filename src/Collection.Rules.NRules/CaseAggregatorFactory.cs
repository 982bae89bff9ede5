using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using NRules.Aggregators;
using NRules.RuleModel;

namespace Collection.Rules.NRules;

/// <summary>Makes the aggregator of a session; NRules finds it by its type.</summary>
internal sealed class CaseAggregatorFactory : IAggregatorFactory
{
    /// <summary>The expression that holds the comparers to make.</summary>
    public const string ComparersName = "Comparers";

    private FactComparers? comparers;

    /// <inheritdoc />
    public void Compile(AggregateElement element, IReadOnlyCollection<IAggregateExpression> compiledExpressions)
    {
        ArgumentNullException.ThrowIfNull(element);
        comparers = (FactComparers)((ConstantExpression)element.Expressions[ComparersName].Expression.Body).Value!;
    }

    /// <inheritdoc />
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Whoever compiles these rules is told.")]
    public IAggregator Create(AggregationContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (Interlocked.Exchange(ref comparers, null) is { } first)
        {
            first.Make(context.FactIdentityComparer);
        }

        return new CaseAggregator();
    }
}
