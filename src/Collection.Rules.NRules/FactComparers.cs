using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using NRules;
using NRules.RuleModel;

namespace Collection.Rules.NRules;

/// <summary>The comparers of facts that aggregates of the app's own rules ask for, made before sessions run side by side.</summary>
/// <remarks>
/// NRules makes each when it is first asked for, in a dictionary that all sessions of a factory share and no
/// lock guards: two sessions that flatten a list at once may break it.
/// </remarks>
internal sealed class FactComparers
{
    private static readonly MethodInfo Get = typeof(IFactIdentityComparer).GetMethod(nameof(IFactIdentityComparer.GetComparer))!;

    private readonly ImmutableArray<Type> types;

    private FactComparers(ImmutableArray<Type> types)
    {
        this.types = types;
    }

    /// <summary>Whether there is nothing to make.</summary>
    public bool AreReady => types.IsEmpty;

    /// <summary>Those that rules may ask for.</summary>
    public static FactComparers Of(IEnumerable<IRuleDefinition> rules)
    {
        var found = new HashSet<Type>();
        foreach (IRuleDefinition rule in rules)
        {
            new Search().Visit(found, rule);
        }

        return new FactComparers([.. found]);
    }

    /// <summary>Makes them; on one thread, before the factory is shared.</summary>
    [RequiresDynamicCode(Requirement.Reflection)]
    public void Make(IFactIdentityComparer comparer)
    {
        foreach (Type type in types)
        {
            Get.MakeGenericMethod(type).Invoke(comparer, parameters: null);
        }
    }

    private sealed class Search : RuleElementVisitor<HashSet<Type>>
    {
        protected override RuleElement VisitAggregate(HashSet<Type> context, AggregateElement element)
        {
            context.Add(element.ResultType);
            context.Add(element.Source.ValueType);
            return base.VisitAggregate(context, element);
        }
    }
}
