using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Collection.Rules.Benchmarks.Workloads;
using Collection.Rules.Compilation;
using Collection.Rules.Evaluation;
using Collection.Rules.Events;
using Collection.Rules.Timelines;

namespace Collection.Rules.Benchmarks.Suites;

/// <summary>The timeline alone: windows, counts and history kept for the rules of the China pack, nothing judged.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("timeline")]
public class TimelineBenchmarks
{
    private CompiledRuleSet compiled = null!;
    private ImmutableArray<CaseFile> files;

    [Params(50, 1_000, 100_000)]
    public int Events { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        compiled = CompiledRuleSet.Compile(RuleSet.LoadEmbedded("cn"), zone: null, only: []);
        files = new WorkloadGenerator(new WorkloadOptions { EventsPerCase = Events }).Files();
    }

    [Benchmark(Description = "timeline of one case")]
    public long One()
    {
        long last = 0;
        foreach (CaseFile file in files)
        {
            var timeline = new CaseTimeline(file.Record, compiled.Environment);
            foreach (CollectionEvent record in file.Events)
            {
                last = timeline.Next(record).UtcTicks;
            }
        }

        return last;
    }
}
