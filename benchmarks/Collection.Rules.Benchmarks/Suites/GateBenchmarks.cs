using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Collection.Rules.Benchmarks.Workloads;
using Collection.Rules.Events;
using Collection.Rules.Gating;

namespace Collection.Rules.Benchmarks.Suites;

/// <summary>May this call be placed now, by the China pack and the state of the case: at ten in the morning, and at eleven at night with the next lawful time.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("gate")]
public class GateBenchmarks
{
    private CaseState state = null!;
    private PhoneCall byDay = null!;
    private PhoneCall byNight = null!;

    [Params(50, 1_000, 10_000)]
    public int Events { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        ImmutableArray<CollectionRecord> records = [.. new WorkloadGenerator(new WorkloadOptions { EventsPerCase = Events, IsDebtorOnly = true }).Records()];
        state = RuleEvaluator.Create(RuleSet.LoadEmbedded("cn")).OpenCase(records.OfType<CollectionCase>().Single());
        foreach (CollectionEvent record in records.OfType<CollectionEvent>())
        {
            state.Append(record);
        }

        DateTime day = state.Latest!.Value.Date.AddDays(1);
        PhoneCall call = records.OfType<PhoneCall>().First() with { Id = "planned", Outcome = null, Effective = null, DurationSeconds = null, Said = null, Transcript = null };
        byDay = call with { At = new DateTimeOffset(day.AddHours(10), TimeSpan.FromHours(8)) };
        byNight = call with { At = new DateTimeOffset(day.AddHours(23), TimeSpan.FromHours(8)) };
        if (ByDay().Outcome != GateOutcome.Clear || ByNight() is not { Outcome: GateOutcome.Block, NextLawful: not null })
        {
            throw new InvalidOperationException("The gate does not answer as it should.");
        }
    }

    [Benchmark(Description = "clear, by day")]
    public GateDecision ByDay() => state.Gate(byDay);

    [Benchmark(Description = "blocked, by night, with the next lawful time")]
    public GateDecision ByNight() => state.Gate(byNight);
}
