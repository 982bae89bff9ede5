using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Collection.Rules.Benchmarks.Suites;
using Collection.Rules.Benchmarks.Workloads;
using Collection.Rules.Gating;

namespace Collection.Rules.Benchmarks.Guard;

/// <summary>Holds figures that need no quiet machine against stored bounds: allocations, and times as ratios within this run.</summary>
/// <remarks>
/// Contestants take turns, so that a busy machine slows them alike, and the median of the ratios counts. Run it on demand:
/// <c>dotnet run -c Release --project benchmarks/Collection.Rules.Benchmarks -- guard</c>.
/// </remarks>
internal static class RegressionGuard
{
    private const int Rounds = 15;

    /// <summary>Measures and compares.</summary>
    /// <returns>0 where every figure is within its bound, otherwise 1.</returns>
    public static int Run(TextWriter output)
    {
        string file = Path.Combine(AppContext.BaseDirectory, "Guard", "bounds.json");
        Bound[] bounds = JsonSerializer.Deserialize<Bound[]>(File.ReadAllBytes(file), JsonSerializerOptions.Web)!;
        Dictionary<string, double> measured = Measure();
        bool isWithin = true;
        foreach (Bound bound in bounds)
        {
            double value = measured[bound.Name];
            isWithin &= value <= bound.Most;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(value <= bound.Most ? "ok  " : "OVER")} {bound.Name}: {value:0.##} {bound.Unit}, at most {bound.Most:0.##}"));
        }

        return isWithin ? 0 : 1;
    }

    private static Dictionary<string, double> Measure()
    {
        var quiet = new Contest(new WorkloadOptions { EventsPerCase = 1000 });
        var some = new Contest(new WorkloadOptions { EventsPerCase = 1000, FindingRate = 0.05 });
        Audit thousand = China(1_000);
        Audit tenThousand = China(10_000);
        Audit gaps = China(1_000, gapRate: 0.33);
        Audit manyGaps = China(10_000, gapRate: 0.33);
        GateBenchmarks gate = Gate(1_000);
        GateBenchmarks manyGate = Gate(10_000);
        return new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["direct against hand-written, no findings"] = Ratio(() => Direct(quiet), () => quiet.HandWritten()),
            ["direct against hand-written, 5 % findings"] = Ratio(() => Direct(some), () => some.HandWritten()),
            ["an event among 10 000 against one among 1 000"] = Ratio(() => tenThousand.Run(), () => thousand.Run()) / 10,
            ["the same with gaps"] = Ratio(() => manyGaps.Run(), () => gaps.Run()) / 10,
            ["allocated for an event without finding"] = (Allocated(() => tenThousand.Run()) - Allocated(() => thousand.Run())) / 9_000,
            ["kept of an open case at 50 events"] = OpenCaseMemory.KeptOf(50, isDebtorOnly: true),
            ["kept of an open case at 10 000 events"] = OpenCaseMemory.KeptOf(10_000, isDebtorOnly: true),
            ["a blocked plan with its next lawful time against a clear one"] = Ratio(() => Often(gate.ByNight), () => Often(gate.ByDay)),
            ["the same over 10 000 events against 1 000"] = Ratio(() => Often(manyGate.ByNight), () => Often(gate.ByNight)),
        };
    }

    private static Audit China(int events, double gapRate = 0) =>
        Audit.OfChina(new WorkloadOptions { EventsPerCase = events, GapRate = gapRate, IsDebtorOnly = true });

    private static GateBenchmarks Gate(int events)
    {
        var suite = new GateBenchmarks { Events = events };
        suite.Prepare();
        return suite;
    }

    private static int Often(Func<GateDecision> gate)
    {
        int reasons = 0;
        for (int i = 0; i < 1_000; i++)
        {
            reasons += gate().Reasons.Length;
        }

        return reasons;
    }

    private static int Direct(Contest contest)
    {
        int found = 0;
        contest.Direct(_ => found++);
        return found;
    }

    private static double Ratio(Func<int> subject, Func<int> baseline)
    {
        var ratios = new double[Rounds];
        for (int i = -5; i < Rounds; i++)
        {
            double ratio = Seconds(subject) / Seconds(baseline);
            if (i >= 0)
            {
                ratios[i] = ratio;
            }
        }

        Array.Sort(ratios);
        return ratios[Rounds / 2];
    }

    private static double Seconds(Func<int> work)
    {
        long start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static double Allocated(Func<int> work)
    {
        work();
        long before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
