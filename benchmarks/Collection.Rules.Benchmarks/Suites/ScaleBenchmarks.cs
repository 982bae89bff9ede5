using BenchmarkDotNet.Attributes;
using Collection.Rules.Benchmarks.Checks;
using Collection.Rules.Benchmarks.Workloads;

namespace Collection.Rules.Benchmarks.Suites;

/// <summary>How the cost grows with the number of rules.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("scale")]
public class ScaleBenchmarks
{
    private Audit audit = null!;

    [Params(40, 400, 4000)]
    public int Rules { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        audit = new Audit(CheckPack.Load(Rules), new WorkloadGenerator(new WorkloadOptions { EventsPerCase = 1000 }).Files());
        if (audit.Run() != 0)
        {
            throw new InvalidOperationException("This workload is to have no findings.");
        }
    }

    [Benchmark(Description = "audit of 1 000 events")]
    public int One() => audit.Run();
}
