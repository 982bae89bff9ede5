using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using Collection.Rules.Events;
using Collection.Rules.Findings;
using NRules.RuleModel;
using NRulesElement = NRules.RuleModel.Builders.Element;

namespace Collection.Rules.NRules;

/// <summary>Rewrites a rule of the app's own so that it shares no condition with another and names itself where it fails.</summary>
/// <remarks>
/// NRules shares a node between conditions that it takes for equal, and some it takes for equal that are not:
/// it overlooks what an <c>is</c> asks about, and which member of a constant is read. One rule then runs by the
/// condition of the other. Delegates it compares by identity. Where a condition throws, it tells the expression,
/// but neither the rule nor the fact.
/// </remarks>
[RequiresDynamicCode(Requirement.Reflection)]
internal sealed class OwnRuleGuard : RuleElementVisitor<string>
{
    private static readonly OwnRuleGuard Instance = new();

    private static readonly Func<string, Exception, object?[], Exception> Name = NameFailure;

    private OwnRuleGuard()
    {
    }

    public static IRuleDefinition Guard(IRuleDefinition rule) => Instance.Visit(rule.Name, rule);

    protected override NamedExpressionElement VisitNamedExpression(string context, NamedExpressionElement element) =>
        NRulesElement.Expression(element.Name, Guard(context, element.Expression));

    protected override RuleElement VisitBinding(string context, BindingElement element) =>
        NRulesElement.Binding(element.ResultType, Guard(context, element.Expression));

    protected override ActionElement VisitAction(string context, ActionElement element) =>
        NRulesElement.Action(Guard(context, element.Expression), element.ActionTrigger);

    private static LambdaExpression Guard(string rule, LambdaExpression lambda)
    {
        ParameterExpression failure = Expression.Parameter(typeof(Exception), "failure");
        IEnumerable<Expression> facts = lambda.Parameters.Select(p => Expression.Convert(p, typeof(object)));
        Expression named = Expression.Invoke(Expression.Constant(Name), Expression.Constant(rule), failure, Expression.NewArrayInit(typeof(object), facts));
        Expression guarded = Expression.MakeTry(
            lambda.ReturnType,
            lambda.Body,
            @finally: null,
            fault: null,
            [Expression.Catch(failure, Expression.Throw(named, lambda.ReturnType))]);
        Delegate compiled = Expression.Lambda(lambda.Type, guarded, lambda.Parameters).Compile();
        return Expression.Lambda(lambda.Type, Expression.Invoke(Expression.Constant(compiled), lambda.Parameters), lambda.Parameters);
    }

    private static Exception NameFailure(string rule, Exception failure, object?[] facts) =>
        facts.Select(EventIdOf).FirstOrDefault(id => id is not null) is { } eventId
            ? new RuleEvaluationException(rule, eventId, failure)
            : new InvalidOperationException($"Rule {rule} failed.", failure);

    private static string? EventIdOf(object? fact) => fact switch
    {
        JudgedEvent judged => judged.Event.Id,
        CollectionEvent record => record.Id,
        Finding finding => finding.EventId,
        _ => null,
    };
}
