using System.Globalization;
using System.Text.Json;
using Collection.Rules.Benchmarks.Suites;
using Collection.Rules.Benchmarks.Workloads;

namespace Collection.Rules.Benchmarks.Rivals;

/// <summary>Writes ready contexts and what the rules find in them, for a rival in another runtime.</summary>
internal static class FactExport
{
    /// <summary>Writes one case of a thousand events with findings on one contact in twenty, and prints what our own engine takes for it.</summary>
    public static int Write(string path, TextWriter output)
    {
        var contest = new Contest(new WorkloadOptions { EventsPerCase = 1000, FindingRate = 0.05 });
        var facts = new
        {
            Contacts = new ReadyContexts(contest.Rules).Of(contest.Files),
            Expected = contest.Expected().Select(found => $"{found.Contact} {found.Check}"),
        };
        File.WriteAllText(path, JsonSerializer.Serialize(facts, JsonSerializerOptions.Web));
        double[] times = [.. Enumerable.Range(0, 4_000).Select(_ => Time(contest)).Skip(3_000).Order()];
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Collection.Rules, direct, from raw events: median {times[500] / 1000:0.000} µs an event"));
        return 0;
    }

    private static double Time(Contest contest)
    {
        long start = System.Diagnostics.Stopwatch.GetTimestamp();
        contest.Direct(_ => { });
        return System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalNanoseconds / contest.Files.Sum(f => f.Events.Length);
    }
}
