using BenchmarkDotNet.Attributes;
using Collection.Rules.Benchmarks.Workloads;

namespace Collection.Rules.Benchmarks.Suites;

/// <summary>What it costs to read the words: the same contacts with and without them, nothing noted of what was said.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("signals")]
public class SignalBenchmarks
{
    private Audit audit = null!;

    [Params(false, true)]
    public bool HasTexts { get; set; }

    [GlobalSetup]
    public void Prepare() => audit = Audit.OfChina(new WorkloadOptions { EventsPerCase = 1000, GapRate = 1, HasTexts = HasTexts, IsDebtorOnly = true });

    [Benchmark(Description = "audit of 1 000 events")]
    public int One() => audit.Run();
}
