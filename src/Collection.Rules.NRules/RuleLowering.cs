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

    private const string RuleSetName = "Collection.Rules";
    private const string FindingKey = "finding";

    private static readonly Func<JudgedEvent, bool> HasFindings = judged => judged.HasFindings;

    [RequiresUnreferencedCode("NRules compiles rules with reflection.")]
    [RequiresDynamicCode("NRules compiles rules with reflection.")]
    public static IRuleSet Lower(CompiledRuleSet compiled, CaseEnricher enricher)
    {
        var definitions = new global::NRules.RuleModel.RuleSet(RuleSetName);
        definitions.Add([Enrichment(enricher), .. compiled.Rules.Select(Lower)]);
        return definitions;
    }

    private static IRuleDefinition Enrichment(CaseEnricher enricher)
    {
        var builder = new RuleBuilder();
        builder.Name(EnrichmentRule);
        builder.Description("Gives each event the facts of its case as they stood then.");
        builder.Priority(int.MaxValue);
        PatternBuilder changes = builder.LeftHandSide().Pattern(typeof(CaseChanges), "changes");
        AggregateBuilder aggregate = changes.Aggregate();
        aggregate.Aggregator("Collection.Rules.CaseChanges", [], typeof(CaseAggregatorFactory));
        aggregate.Pattern(typeof(CollectionRecord), "record");
        Expression<Action<IContext, CaseChanges>> action = (context, changes) => enricher.Apply(context, changes);
        builder.RightHandSide().Action(action);
        return builder.Build();
    }

    private static IRuleDefinition Lower(Rule rule, int index)
    {
        var builder = new RuleBuilder();
        builder.Name(rule.Id);
        builder.Description(rule.Title.In(Language.En));
        builder.Tags([rule.Topic, FindingText.WordOf(rule.Effect), .. rule.Basis.Select(p => p.InstrumentId).Distinct(StringComparer.Ordinal)]);
        builder.Property("rule", rule);
        builder.Property("severity", rule.Severity);
        builder.Property("provisions", rule.Basis);
        builder.Priority((int)rule.Severity);
        PatternBuilder pattern = builder.LeftHandSide().Pattern(typeof(JudgedEvent), "judged");
        // The first condition is one node for all rules: most events stop there.
        pattern.Condition(Invoking(HasFindings));
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
