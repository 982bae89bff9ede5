using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Collection.Rules.Benchmarks.Workloads;
using Collection.Rules.Events;
using NRules;

namespace Collection.Rules.NRules.Benchmarks.Suites;

/// <summary>One event that comes late into a session that holds a long case, and its retraction.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("session")]
public class LateEventBenchmarks
{
    private ISession session = null!;
    private CollectionEvent late = null!;

    [Params(1_000, 5_000)]
    public int Events { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        ImmutableArray<CollectionRecord> records = [.. new WorkloadGenerator(new WorkloadOptions { EventsPerCase = Events, FindingRate = 0.05, IsDebtorOnly = true }).Records()];
        late = records.OfType<PhoneCall>().ElementAt(Events / 4) with { Id = "late", Outcome = CallOutcome.Answered, Effective = true };
        session = RuleSet.LoadEmbedded("cn").CompileToNRules().CreateSession();
        session.InsertAll(records);
        session.Fire();
    }

    [Benchmark(Description = "a late event in, and out again")]
    public int InAndOut()
    {
        session.Insert(late);
        int fired = session.Fire();
        session.Retract(late);
        return fired + session.Fire();
    }
}
