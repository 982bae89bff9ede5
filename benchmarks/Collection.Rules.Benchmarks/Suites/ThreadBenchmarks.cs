using BenchmarkDotNet.Attributes;
using Collection.Rules.Benchmarks.Workloads;

namespace Collection.Rules.Benchmarks.Suites;

/// <summary>Many cases on one thread and on two.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("threads")]
public class ThreadBenchmarks
{
    private Audit audit = null!;

    [GlobalSetup]
    public void Prepare() => audit = Audit.OfChina(new WorkloadOptions { Cases = 2000, EventsPerCase = 50, FindingRate = 0.02, IsDebtorOnly = true });

    [Benchmark(Baseline = true, Description = "one thread")]
    public int One() => audit.Run();

    [Benchmark(Description = "two threads")]
    public int Two() => audit.RunParallel(2);
}
