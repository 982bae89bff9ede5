using System.Collections.Immutable;
using Collection.Rules.Findings;
using CsCheck;
using NRules;

namespace Collection.Rules.NRules.Tests.Random;

public sealed class SessionParityTests
{
    private static readonly Gen<(int Size, int Seed)> Histories = Gen.Select(
        Gen.Frequency((15, Gen.Int[10, 25]), (4, Gen.Int[26, 80]), (1, Gen.Int[81, 300])),
        Gen.Int);

    [Fact]
    public void A_session_finds_what_the_direct_engine_finds_by_the_rules_of_the_China_pack() => Compare(Packs.China, 2000);

    [Fact]
    public void A_session_finds_what_the_direct_engine_finds_whatever_rules_ask_of_the_past() => Compare(Packs.Past, 1000);

    [Fact]
    public void A_session_finds_what_the_direct_engine_finds_where_past_records_decide_what_is_counted() => Compare(Packs.CountsByHistory, 300);

    private static void Compare(RuleSet rules, int histories)
    {
        ISessionFactory factory = rules.CompileToNRules();
        RuleEvaluator evaluator = RuleEvaluator.Create(rules);
        Histories.Sample(h => Run(h.Size, h.Seed, factory.CreateSession(), evaluator), iter: histories);
    }

    /// <summary>Compares at every firing, some six in a history, and at the end.</summary>
    private static void Run(int size, int seed, ISession session, RuleEvaluator evaluator)
    {
        var history = new SessionHistory(size, seed, session);
        var moments = new System.Random(seed);
        int stepsBetween = Math.Max(3, size / 20);
        while (!history.IsOver)
        {
            history.Step();
            if (moments.Next(stepsBetween) == 0 || history.IsOver)
            {
                session.Fire();
                ImmutableArray<Finding> expected = evaluator.Evaluate(history.Known).Findings;
                session.Findings().SequenceEqual(expected, FindingComparer.Instance).Should().BeTrue("the engines must agree on size {0}, seed {1}", size, seed);
                session.Query<JudgedEvent>().AsEnumerable().Sum(j => j.Findings.Length).Should().Be(expected.Length);
            }
        }
    }
}
