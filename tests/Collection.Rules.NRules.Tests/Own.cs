using System.Collections.Immutable;
using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using FluentRepository = NRules.Fluent.RuleRepository;

namespace Collection.Rules.NRules.Tests;

/// <summary>Rules of an app's own, as its authors write them.</summary>
internal static class Own
{
    /// <summary>Rules in NRules' fluent language, by their classes.</summary>
    public static ImmutableArray<IRuleRepository> Fluent(params Type[] rules)
    {
        var repository = new FluentRepository();
        repository.Load(load => load.From(rules));
        return [repository];
    }

    /// <summary>Rules made with a builder: on each fact of a type that meets a condition, do something.</summary>
    public static ImmutableArray<IRuleRepository> Built<TFact>(params (string Name, Expression<Func<TFact, bool>> Condition, Expression<Action<IContext, TFact>> Action)[] rules)
    {
        var set = new global::NRules.RuleModel.RuleSet("own");
        foreach ((string name, Expression<Func<TFact, bool>> condition, Expression<Action<IContext, TFact>> action) in rules)
        {
            var builder = new RuleBuilder();
            builder.Name(name);
            builder.LeftHandSide().Pattern(typeof(TFact), condition.Parameters[0].Name).Condition(condition);
            builder.RightHandSide().Action(action);
            set.Add([builder.Build()]);
        }

        return [new Repository(set)];
    }

    private sealed class Repository(IRuleSet set) : IRuleRepository
    {
        public IEnumerable<IRuleSet> GetRuleSets() => [set];
    }
}
