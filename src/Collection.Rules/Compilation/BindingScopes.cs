using System.Collections.Immutable;
using Collection.Rules.Conditions;
using Collection.Rules.Law;
using Collection.Rules.Timelines;

namespace Collection.Rules.Compilation;

/// <summary>On whom provisions are binding: the conditions of the register, numbered and compiled.</summary>
internal sealed class BindingScopes(RuleSet source)
{
    private readonly Dictionary<Condition, int> numbers = new(ReferenceEqualityComparer.Instance);
    private readonly List<CompiledCondition> scopes = [];

    /// <summary>The scopes of the provisions of a rule in force on a day; empty where one binds everyone.</summary>
    public ImmutableArray<int> Of(Rule rule, DateOnly day)
    {
        Condition?[] conditions = [.. rule.Basis.Select(p => p.VersionOn(day)).OfType<ProvisionVersion>().Select(source.BindsOf)];
        return Array.Exists(conditions, c => c is null) ? [] : [.. conditions.Select(c => NumberOf(c!)).Distinct()];
    }

    /// <summary>Whether one of some scopes may take in the actor of an event.</summary>
    public bool MayBind(ImmutableArray<int> numbered, EventContext context)
    {
        foreach (int number in numbered)
        {
            if (scopes[number].IsPossible(context))
            {
                return true;
            }
        }

        return numbered.IsEmpty;
    }

    private int NumberOf(Condition condition)
    {
        if (!numbers.TryGetValue(condition, out int number))
        {
            numbers[condition] = number = scopes.Count;
            scopes.Add(new CompiledCondition(condition));
        }

        return number;
    }
}
