using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using Collection.Rules.Compilation;
using Collection.Rules.Events;
using Collection.Rules.Findings;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace Collection.Rules.NRules;

/// <summary>Writes compiled rules as NRules definitions.</summary>
/// <remarks>
/// A condition is always the invocation of a constant delegate. NRules shares nodes between rules by comparing
/// expressions, and its comparison takes some different ones for equal; delegates it compares by identity.
/// </remarks>
internal static class RuleLowering
{
    public const string EnrichmentRule = "collection-rules.enrich";
    public const string RefusalRule = "collection-rules.refuse";

    private const string RuleSetName = "Collection.Rules";
    private const string FindingKey = "finding";

    [RequiresUnreferencedCode(Requirement.Reflection)]
    [RequiresDynamicCode(Requirement.Reflection)]
    public static IRuleSet Lower(CompiledRuleSet compiled, CaseEnricher enricher, FactComparers comparers)
    {
        // One delegate and so one node for all rules: most events stop there.
        Func<JudgedEvent, bool> isConcerned = judged => judged.HasFindings && judged.IsBy(compiled);
        var definitions = new global::NRules.RuleModel.RuleSet(RuleSetName);
        definitions.Add([
            Enrichment(enricher, comparers),
            Refusal(judged => judged.IsPrepared && !judged.IsBy(compiled)),
            .. compiled.Rules.Select((rule, index) => Lower(rule, index, isConcerned))]);
        return definitions;
    }

    private static IRuleDefinition Enrichment(CaseEnricher enricher, FactComparers comparers)
    {
        var builder = new RuleBuilder();
        builder.Name(EnrichmentRule);
        builder.Description("Gives each event the facts of its case as they stood then.");
        builder.Priority(int.MaxValue);
        PatternBuilder changes = builder.LeftHandSide().Pattern(typeof(CaseChanges), "changes");
        AggregateBuilder aggregate = changes.Aggregate();
        // NRules shares aggregates of equal name and expressions; by this constant those of two repositories differ.
        LambdaExpression constant = Expression.Lambda<Func<CollectionRecord, object>>(Expression.Constant(comparers, typeof(object)), Expression.Parameter(typeof(CollectionRecord), "record"));
        aggregate.Aggregator(typeof(CaseChanges).FullName!, [new(CaseAggregatorFactory.ComparersName, constant)], typeof(CaseAggregatorFactory));
        aggregate.Pattern(typeof(CollectionRecord), "record");
        Expression<Action<IContext, CaseChanges>> action = (context, changes) => enricher.Apply(context, changes);
        builder.RightHandSide().Action(action);
        return builder.Build();
    }

    private static IRuleDefinition Refusal(Func<JudgedEvent, bool> isStrange)
    {
        var builder = new RuleBuilder();
        builder.Name(RefusalRule);
        builder.Description("Says of an event inserted as judged that other rules than those of the session judged it.");
        builder.Priority(int.MaxValue);
        builder.LeftHandSide().Pattern(typeof(JudgedEvent), "judged").Condition(Invoking(isStrange));
        Expression<Action<IContext, JudgedEvent>> action = (context, judged) => Refuse(context, judged);
        builder.RightHandSide().Action(action);
        return builder.Build();
    }

    private static IRuleDefinition Lower(Rule rule, int index, Func<JudgedEvent, bool> isConcerned)
    {
        var builder = new RuleBuilder();
        builder.Name(rule.Id);
        builder.Description(rule.Title.In(Language.En));
        builder.Tags([rule.Topic, FindingText.WordOf(rule.Effect), .. rule.Basis.Select(p => p.InstrumentId).Distinct(StringComparer.Ordinal)]);
        builder.Property(RulePropertyNames.Rule, rule);
        builder.Property(RulePropertyNames.Severity, rule.Severity);
        builder.Property(RulePropertyNames.Provisions, rule.Basis);
        builder.Priority((int)rule.Severity);
        PatternBuilder pattern = builder.LeftHandSide().Pattern(typeof(JudgedEvent), "judged");
        pattern.Condition(Invoking(isConcerned));
        pattern.Condition(Invoking(judged => judged.FindingOf(index) is not null));
        Expression<Action<IContext, JudgedEvent>> action = (context, judged) => Report(context, judged, index);
        builder.RightHandSide().Action(action);
        return builder.Build();
    }

    private static Expression<Func<JudgedEvent, bool>> Invoking(Func<JudgedEvent, bool> test)
    {
        ParameterExpression parameter = Expression.Parameter(typeof(JudgedEvent), "judged");
        return Expression.Lambda<Func<JudgedEvent, bool>>(Expression.Invoke(Expression.Constant(test), parameter), parameter);
    }

    private static void Refuse(IContext context, JudgedEvent judged)
    {
        if (context.GetLinked(RefusalRule) is null)
        {
            context.InsertLinked(RefusalRule, new UnjudgedCase
            {
                CaseId = judged.Event.CaseId,
                Reason = UnjudgedReason.JudgedByOtherRules,
                EventIds = [judged.Event.Id],
            });
        }
    }

    /// <summary>Inserts the finding, or puts the new one in the place of the old where the event was judged again.</summary>
    private static void Report(IContext context, JudgedEvent judged, int index)
    {
        Finding finding = judged.FindingOf(index)!;
        object? before = context.GetLinked(FindingKey);
        if (before is null)
        {
            context.InsertLinked(FindingKey, finding);
        }
        else if (!ReferenceEquals(before, finding))
        {
            context.UpdateLinked(FindingKey, finding);
        }
    }
}
