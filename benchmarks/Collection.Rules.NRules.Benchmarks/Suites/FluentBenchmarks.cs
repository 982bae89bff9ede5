using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Collection.Rules.Benchmarks.Rivals;
using Collection.Rules.Benchmarks.Suites;
using Collection.Rules.Benchmarks.Workloads;
using Collection.Rules.NRules.Benchmarks.Rivals;

namespace Collection.Rules.NRules.Benchmarks.Suites;

/// <summary>The forty checks: the direct engine from raw events, NRules rules written by hand over ready contexts.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("fluent")]
public class FluentBenchmarks
{
    private Contest contest = null!;
    private ImmutableArray<ReadyContext> ready;
    private FluentRival fluent = null!;

    [Params(100, 1_000)]
    public int Events { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        contest = new Contest(new WorkloadOptions { EventsPerCase = Events, FindingRate = 0.05 });
        ready = new ReadyContexts(contest.Rules).Of(contest.Files);
        fluent = new FluentRival();
        contest.Demand("NRules over ready contexts", fluent.Judge(ready));
    }

    [Benchmark(Baseline = true, Description = "Collection.Rules, direct, raw events")]
    public int Direct()
    {
        int found = 0;
        contest.Direct(_ => found++);
        return found;
    }

    [Benchmark(Description = "NRules, ready contexts")]
    public int Fluent() => fluent.Judge(ready).Count;
}
