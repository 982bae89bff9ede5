using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Collection.Rules.Benchmarks.Suites;
using Collection.Rules.Benchmarks.Workloads;
using Collection.Rules.Events;
using Collection.Rules.Findings;
using NRules;

namespace Collection.Rules.NRules.Benchmarks.Suites;

/// <summary>Raw records into an NRules session against the direct engine, by all rules of the China pack.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("session")]
public class SessionBenchmarks
{
    private ImmutableArray<CollectionRecord> records;
    private Audit audit = null!;
    private ISessionFactory factory = null!;

    [Params(10, 100, 1_000, 5_000)]
    public int Events { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var workload = new WorkloadGenerator(new WorkloadOptions { EventsPerCase = Events, FindingRate = 0.05, IsDebtorOnly = true });
        records = [.. workload.Records()];
        RuleSet rules = RuleSet.LoadEmbedded("cn");
        audit = new Audit(rules, workload.Files());
        factory = rules.CompileToNRules();
        if (Session() != Direct())
        {
            throw new InvalidOperationException("The session does not find what the direct engine finds.");
        }
    }

    [Benchmark(Baseline = true, Description = "direct engine")]
    public int Direct() => audit.Run();

    [Benchmark(Description = "NRules session, raw records")]
    public int Session()
    {
        ISession session = factory.CreateSession();
        session.InsertAll(records);
        session.Fire();
        return session.Query<Finding>().AsEnumerable().Count();
    }
}
