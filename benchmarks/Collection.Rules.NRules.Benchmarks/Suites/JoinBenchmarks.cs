using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Collection.Rules.Benchmarks.Suites;
using Collection.Rules.Benchmarks.Workloads;
using Collection.Rules.Events;
using Collection.Rules.NRules.Benchmarks.Rivals;

namespace Collection.Rules.NRules.Benchmarks.Suites;

/// <summary>Two checks as joins over raw events, against the direct engine that makes all forty.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("joins")]
public class JoinBenchmarks
{
    private Contest contest = null!;
    private ImmutableArray<CollectionEvent> events;
    private JoinRival joins = null!;

    [Params(100, 1_000)]
    public int Events { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        contest = new Contest(new WorkloadOptions { EventsPerCase = Events, FindingRate = 0.05 });
        events = [.. contest.Files.SelectMany(file => file.Events)];
        joins = new JoinRival();
        HashSet<(string, string)> expected = [.. contest.Expected().Where(found => JoinRival.Checks.Contains(found.Check, StringComparer.Ordinal))];
        if (!expected.SetEquals(joins.Judge(events)))
        {
            throw new InvalidOperationException("The joins do not find what the rules find.");
        }
    }

    [Benchmark(Baseline = true, Description = "Collection.Rules, direct, forty checks")]
    public int Direct()
    {
        int found = 0;
        contest.Direct(_ => found++);
        return found;
    }

    [Benchmark(Description = "NRules, two checks as joins")]
    public int Joins() => joins.Judge(events).Count;
}
