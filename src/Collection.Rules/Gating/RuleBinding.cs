using System.Collections.Concurrent;
using System.Collections.Immutable;
using Collection.Rules.Compilation;
using Collection.Rules.Conditions;
using Collection.Rules.Parameters;
using Collection.Rules.Timelines;

namespace Collection.Rules.Gating;

/// <summary>Whether the provisions of one rule may bind an actor: a quick look before the rule is judged.</summary>
/// <remarks>Thread-safe. Compiles the conditions once for each period of law.</remarks>
internal sealed class RuleBinding(Rule rule, RuleSet rules)
{
    private readonly ConcurrentDictionary<LawOnDay, ImmutableArray<CompiledCondition>> periods = new(ReferenceEqualityComparer.Instance);

    /// <summary>Everything that decides whom the rule's provisions bind, at whatever time.</summary>
    public IEnumerable<Condition> Conditions =>
        rule.Basis.SelectMany(p => p.Versions).Select(rules.BindsOf).OfType<Condition>();

    /// <summary>Whether a provision in force may bind; false only where all of them bind somebody else.</summary>
    public bool MayBind(EventContext context)
    {
        if (!periods.TryGetValue(context.Law, out ImmutableArray<CompiledCondition> conditions))
        {
            periods[context.Law] = conditions = Compile(context.Day);
        }

        if (conditions.IsDefault)
        {
            return true;
        }

        foreach (CompiledCondition condition in conditions)
        {
            if (condition.IsPossible(context))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The conditions of a day, the default where a provision binds everyone.</summary>
    private ImmutableArray<CompiledCondition> Compile(DateOnly day)
    {
        Condition?[] inForce = [.. rule.Basis.Select(p => p.VersionOn(day)).OfType<Law.ProvisionVersion>().Select(rules.BindsOf)];
        return inForce.Contains(null) ? default : [.. inForce.Select(condition => new CompiledCondition(condition!))];
    }
}
