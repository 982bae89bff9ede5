using System.Collections.Immutable;
using Collection.Rules.Events;
using Collection.Rules.Findings;
using Collection.Rules.Tests.Histories;
using Desk;
using NRules;

namespace Collection.Rules.NRules.Tests;

/// <summary>One factory for all threads, a session for each: NRules promises it, and keeps one unguarded dictionary in the factory.</summary>
public sealed class ConcurrencyTests
{
    private const int Sessions = 4000;

    [Fact]
    public void Four_thousand_sessions_of_one_factory_at_once_find_what_the_direct_engine_finds()
    {
        ISessionFactory factory = Packs.China.CompileToNRules();
        RuleEvaluator evaluator = RuleEvaluator.Create(Packs.China);
        (CollectionRecord[] Records, ImmutableArray<Finding> Expected)[] cases = [.. Enumerable.Range(1, 16).Select(seed =>
        {
            var random = new RandomHistory(seed);
            CollectionRecord[] records = [random.Case("C-1"), .. Enumerable.Range(0, 3).Select(i => random.Event($"E{i}", "C-1"))];
            return (records, evaluator.Evaluate(records).Findings);
        })];
        int wrong = 0;

        Parallel.For(0, Sessions, i =>
        {
            (CollectionRecord[] records, ImmutableArray<Finding> expected) = cases[i % cases.Length];
            ISession session = factory.CreateSession();
            session.InsertAll(records);
            if (!session.Audit().SequenceEqual(expected, FindingComparer.Instance))
            {
                Interlocked.Increment(ref wrong);
            }
        });

        cases.Sum(c => c.Expected.Length).Should().BePositive();
        wrong.Should().Be(0);
    }

    [Fact]
    public void Sessions_whose_own_rules_flatten_lists_do_not_break_each_other()
    {
        // The race is over once a type was asked for, so each round has a factory of its own.
        int wrong = 0;
        for (int round = 0; round < 5; round++)
        {
            ISessionFactory factory = Given.Rules.CompileToNRules(new NRulesOptions { Rules = ["cn.third-party.contact-without-consent"], OwnRules = Own.Fluent(typeof(TicketPerProvision)) });
            Parallel.For(0, 100, _ =>
            {
                ISession session = factory.CreateSession();
                session.InsertAll([Given.Case(), Given.Call("E1")]);
                ImmutableArray<Finding> findings = session.Audit();
                Interlocked.Add(ref wrong, session.Query<Ticket>().Count() - findings.Single().Provisions.Length);
            });
        }
    }
}
