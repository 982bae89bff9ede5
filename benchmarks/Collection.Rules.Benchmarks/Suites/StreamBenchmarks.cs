using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Collection.Rules.Benchmarks.Workloads;
using Collection.Rules.Events;
using Collection.Rules.Findings;
using Collection.Rules.Streaming;

namespace Collection.Rules.Benchmarks.Suites;

/// <summary>The same records judged in memory, and as streams by case and by time.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("stream")]
public class StreamBenchmarks
{
    private RuleEvaluator evaluator = null!;
    private ImmutableArray<CollectionRecord> byCase;
    private ImmutableArray<CollectionRecord> byTime;

    [GlobalSetup]
    public async Task Prepare()
    {
        var workload = new WorkloadGenerator(new WorkloadOptions { Cases = 400, EventsPerCase = 50, FindingRate = 0.02, IsDebtorOnly = true });
        byCase = [.. workload.Records()];
        byTime = workload.Interleaved();
        evaluator = RuleEvaluator.Create(RuleSet.LoadEmbedded("cn"));
        if (await ByCase() != InMemory() || await ByTime() != InMemory())
        {
            throw new InvalidOperationException("The streams do not find what the evaluation in memory finds.");
        }
    }

    [Benchmark(Baseline = true, Description = "in memory")]
    public int InMemory() => evaluator.Evaluate(byCase).Findings.Length;

    [Benchmark(Description = "stream, case by case")]
    public Task<int> ByCase() => Count(byCase, StreamOrder.ByCase);

    [Benchmark(Description = "stream, by time")]
    public Task<int> ByTime() => Count(byTime, StreamOrder.ByTime);

    private async Task<int> Count(ImmutableArray<CollectionRecord> records, StreamOrder order)
    {
        int found = 0;
        await foreach (Finding _ in evaluator.EvaluateAsync(records.ToAsyncEnumerable(), new StreamOptions { Order = order }))
        {
            found++;
        }

        return found;
    }
}
