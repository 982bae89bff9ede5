using Collection.Rules.Events;
using NRules;
using NRules.Fluent;

namespace Collection.Rules.NRules.Benchmarks.Rivals;

/// <summary>NRules left to do the temporal work itself: two checks of the forty as joins over raw events.</summary>
internal sealed class JoinRival
{
    private readonly ISessionFactory factory;

    public JoinRival()
    {
        var repository = new RuleRepository();
        repository.Load(x => x.From(typeof(ManyCallsRule), typeof(CallAfterStopRule)));
        factory = repository.Compile();
    }

    /// <summary>The two checks that the joins make.</summary>
    public static IReadOnlyCollection<string> Checks { get; } = ["call.connected-per-day", "call.after-stop"];

    /// <summary>The checks failed, as (contact, check).</summary>
    public IReadOnlyList<(string Contact, string Check)> Judge(IReadOnlyCollection<CollectionEvent> events)
    {
        ISession session = factory.CreateSession();
        session.InsertAll(events);
        session.Fire();
        return [.. session.Query<RivalFinding>().AsEnumerable().Select(found => (found.Contact, found.Check))];
    }
}
