using System.Linq.Expressions;
using Collection.Rules.Benchmarks.Rivals;
using NRules;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace Collection.Rules.NRules.Benchmarks.Rivals;

/// <summary>NRules with a rule a check over ready contexts, as its own users write it: the kind first, then the check.</summary>
internal sealed class FluentRival
{
    private readonly ISessionFactory factory;

    public FluentRival()
    {
        var set = new global::NRules.RuleModel.RuleSet("fluent");
        set.Add(FluentChecks.All.Select(check => Build(check.Kind, check.Name, check.Test)));
        factory = new Repository(set).Compile();
    }

    /// <summary>The checks failed, as (contact, check).</summary>
    public IReadOnlyList<(string Contact, string Check)> Judge(IReadOnlyCollection<ReadyContext> contexts)
    {
        ISession session = factory.CreateSession();
        session.InsertAll(contexts);
        session.Fire();
        return [.. session.Query<RivalFinding>().AsEnumerable().Select(found => (found.Contact, found.Check))];
    }

    private static IRuleDefinition Build(string kind, string name, Expression<Func<ReadyContext, bool>> test)
    {
        var builder = new RuleBuilder();
        builder.Name(name);
        PatternBuilder pattern = builder.LeftHandSide().Pattern(typeof(ReadyContext), "c");
        ParameterExpression context = Expression.Parameter(typeof(ReadyContext), "c");
        pattern.Condition(Expression.Lambda(
            Expression.Equal(Expression.PropertyOrField(context, nameof(ReadyContext.Kind)), Expression.Constant(kind)),
            context));
        pattern.Condition(test);
        Expression<Action<IContext, ReadyContext>> insert = (session, c) => session.Insert(new RivalFinding(c.Id, name));
        builder.RightHandSide().Action(insert);
        return builder.Build();
    }

    private sealed class Repository(IRuleSet set) : IRuleRepository
    {
        public IEnumerable<IRuleSet> GetRuleSets() => [set];
    }
}
