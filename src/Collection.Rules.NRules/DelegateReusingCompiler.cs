using System.Linq.Expressions;
using NRules.Extensibility;
using NRules.RuleModel;

namespace Collection.Rules.NRules;

/// <summary>Runs a condition that only invokes a delegate by that delegate, and compiles everything else as usual.</summary>
/// <remarks>
/// NRules wraps a condition in a block whose last expression is the invocation; where a later version shapes it
/// otherwise, the condition is compiled and works the same.
/// </remarks>
internal sealed class DelegateReusingCompiler : IExpressionCompiler
{
    private int reused;

    /// <summary>How many conditions ran by their own delegate.</summary>
    public int ReusedCount => reused;

    /// <inheritdoc />
    public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
        where TDelegate : Delegate
    {
        ArgumentNullException.ThrowIfNull(expression);
        if (expression.Body is BlockExpression { Expressions: [.., InvocationExpression { Expression: ConstantExpression { Value: Func<JudgedEvent, bool> test } }] }
            && expression.Parameters is [{ } parameter]
            && typeof(IFact).IsAssignableFrom(parameter.Type))
        {
            Func<IFact, bool> direct = fact => test((JudgedEvent)fact.Value!);
            if (direct is TDelegate same)
            {
                Interlocked.Increment(ref reused);
                return same;
            }
        }

        return expression.Compile();
    }
}
