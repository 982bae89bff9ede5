using System.Collections.Immutable;
using Collection.Rules.Conditions;
using Collection.Rules.Events;
using Collection.Rules.Findings;
using Collection.Rules.Tests.RuleCases;
using CsCheck;

namespace Collection.Rules.Tests.Histories;

/// <summary>What must not matter to findings, on random histories of all kinds of event by all rules of the China pack.</summary>
public sealed class FindingStabilityTests
{
    private const int Cases = 60;

    private static readonly RuleEvaluator Evaluator = RuleEvaluator.Create(ChinaPack.Rules);

    private static readonly Gen<(int Size, int Seed)> Histories = Gen.Select(Gen.Frequency((9, Gen.Int[5, 40]), (1, Gen.Int[41, 90])), Gen.Int);

    // What such a record ends or replaces is asked for, even where it is not itself.
    private static readonly ImmutableArray<EventKind> Ending =
        [EventKind.ConsentGiven, EventKind.ConsentWithdrawn, EventKind.HoursAgreed, EventKind.PlanAgreed, EventKind.PlanBreached, EventKind.BalancePosted];

    private static readonly ImmutableArray<EventKind> Unread = [.. Enum.GetValues<EventKind>().Except(Ending).Where(kind => !IsRead(kind))];

    [Fact]
    public void Shuffled_records_give_the_same_findings() => Histories.Sample(
        (size, seed) =>
        {
            (RandomHistory random, CollectionRecord[] records) = Create(size, seed);
            CollectionRecord[] shuffled = [.. records, .. records.Where(_ => random.Source.Next(5) == 0).Select(r => r with { })];
            random.Source.Shuffle(shuffled);

            ShouldBe(Evaluator.Evaluate(shuffled).Findings, Evaluator.Evaluate(records).Findings);
        },
        iter: Cases);

    [Fact]
    public void What_happens_in_another_case_changes_no_finding() => Histories.Sample(
        (size, seed) =>
        {
            (RandomHistory random, CollectionRecord[] records) = Create(size, seed);
            CollectionRecord[] other = [random.Case("C-0"), .. Enumerable.Range(0, size).Select(i => random.Event($"O{i}", "C-0"))];

            ShouldBe(Evaluator.Evaluate([.. other, .. records]).Findings.Where(f => f.CaseId != "C-0"), Evaluator.Evaluate(records).Findings);
        },
        iter: Cases);

    [Fact]
    public void An_event_of_a_kind_that_no_rule_reads_changes_no_finding()
    {
        Unread.Should().NotBeEmpty();
        Histories.Sample(
            (size, seed) =>
            {
                (RandomHistory random, CollectionRecord[] records) = Create(size, seed);
                CollectionEvent[] added = [.. Enumerable.Range(0, 5).Select(i => random.Event($"U{i}", "C-1", Unread[random.Source.Next(Unread.Length)]))];

                ShouldBe(Evaluator.Evaluate([.. records, .. added]).Findings, Evaluator.Evaluate(records).Findings);
            },
            iter: Cases);
    }

    [Fact]
    public void What_happens_afterwards_changes_no_finding_of_what_was_before() => Histories.Sample(
        (size, seed) =>
        {
            (RandomHistory random, CollectionRecord[] records) = Create(size, seed);
            DateTimeOffset end = records.OfType<CollectionEvent>().Max(e => e.At);
            CollectionEvent[] added = [.. Enumerable.Range(0, 1 + random.Source.Next(9)).Select(i => random.Event($"Z{i}", "C-1") with { At = end.AddMinutes(1 + i) })];

            ShouldBe(
                Evaluator.Evaluate([.. added, .. records]).Findings.Where(f => f.EventId[0] != 'Z'),
                Evaluator.Evaluate(records).Findings);
        },
        iter: Cases);

    private static (RandomHistory Random, CollectionRecord[] Records) Create(int size, int seed)
    {
        var random = new RandomHistory(seed);
        return (random, [random.Case("C-1"), random.Case("C-2"), .. Enumerable.Range(0, size).Select(i => random.Event($"E{i}", i % 4 == 0 ? "C-2" : "C-1"))]);
    }

    private static void ShouldBe(IEnumerable<Finding> actual, ImmutableArray<Finding> expected) =>
        actual.SequenceEqual(expected, FindingComparer.Instance).Should().BeTrue("{0} findings must stay what they are", expected.Length);

    private static bool IsRead(EventKind kind) =>
        ChinaPack.Rules.Rules.Any(rule => rule.EventKinds.Contains(kind))
        || Evaluator.Compiled.Environment.Counters.Any(counter => counter.Kinds.Contains(kind))
        || ChinaPack.Rules.Rules.SelectMany(ConditionsOf).SelectMany(ConditionNodes.In).OfType<HistoryTest>().Any(test => test.Query.Kind == kind);

    private static IEnumerable<Condition> ConditionsOf(Rule rule) =>
        [.. rule.Applies is { } scope ? [scope] : Array.Empty<Condition>(), .. rule.Elements.Select(e => e.Test), .. rule.Exceptions.Select(e => e.Test), rule.When];
}
