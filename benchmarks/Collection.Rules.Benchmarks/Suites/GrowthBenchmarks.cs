using BenchmarkDotNet.Attributes;
using Collection.Rules.Benchmarks.Workloads;

namespace Collection.Rules.Benchmarks.Suites;

/// <summary>How the cost grows with the length of one case, by the rules of the China pack.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("growth")]
public class GrowthBenchmarks
{
    private Audit audit = null!;

    [Params(10, 100, 1_000, 10_000, 100_000)]
    public int Events { get; set; }

    /// <summary>False: all facts known and lawful. True: of a third of the contacts nobody noted what was said, one in twenty offends, the records are partial.</summary>
    [Params(false, true)]
    public bool HasGaps { get; set; }

    [GlobalSetup]
    public void Prepare() => audit = Audit.OfChina(new WorkloadOptions
    {
        EventsPerCase = Events,
        IsDebtorOnly = true,
        FindingRate = HasGaps ? 0.05 : 0,
        GapRate = HasGaps ? 0.33 : 0,
    });

    [Benchmark(Description = "audit of one case")]
    public int One() => audit.Run();
}
