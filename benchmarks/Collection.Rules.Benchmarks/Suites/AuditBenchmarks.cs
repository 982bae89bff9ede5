using BenchmarkDotNet.Attributes;
using Collection.Rules.Benchmarks.Rivals;
using Collection.Rules.Benchmarks.Workloads;
using System.Collections.Immutable;

namespace Collection.Rules.Benchmarks.Suites;

/// <summary>The forty checks on one case: rules in YAML against code written by hand and against Microsoft RulesEngine.</summary>
/// <remarks>RulesEngine is given its contexts ready, so the time that the timeline takes is charged to the others only.</remarks>
[MemoryDiagnoser]
[BenchmarkCategory("audit")]
public class AuditBenchmarks
{
    private Contest contest = null!;
    private RulesEngineRival rulesEngine = null!;
    private ImmutableArray<ReadyContext> ready;

    [Params(1000)]
    public int Events { get; set; }

    [Params(0, 5, 60)]
    public int FindingPercent { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        contest = new Contest(new WorkloadOptions { EventsPerCase = Events, FindingRate = FindingPercent / 100.0 });
        ready = new ReadyContexts(contest.Rules).Of(contest.Files);
        rulesEngine = new RulesEngineRival();
        contest.Demand("Code written by hand", contest.HandWrittenFindings());
        contest.Demand("RulesEngine", rulesEngine.JudgeAsync(ready).GetAwaiter().GetResult());
    }

    [Benchmark(Baseline = true, Description = "hand-written C#")]
    public int HandWritten() => contest.HandWritten();

    [Benchmark(Description = "Collection.Rules, direct")]
    public int Direct()
    {
        int found = 0;
        contest.Direct(_ => found++);
        return found;
    }

    [Benchmark(Description = "Microsoft RulesEngine")]
    public Task<List<(string Contact, string Check)>> RulesEngine() => rulesEngine.JudgeAsync(ready);
}
