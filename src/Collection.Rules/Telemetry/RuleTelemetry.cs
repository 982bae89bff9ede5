using System.Diagnostics;
using System.Diagnostics.Metrics;
using Collection.Rules.Findings;

namespace Collection.Rules.Telemetry;

/// <summary>What an app can measure: how much is judged, how it comes out, how long it takes, and by which packs.</summary>
/// <remarks>Rules, verdicts, paths of facts and packs only: nothing of an event and no id of one. Costs nothing while nobody listens. Thread-safe.</remarks>
internal static class RuleTelemetry
{
    /// <summary>The name of the meter and of the source of activities.</summary>
    public const string Name = "Collection.Rules";

    private const string PackTag = "pack";

    private static readonly string? Version = typeof(RuleTelemetry).Assembly.GetName().Version?.ToString(3);
    private static readonly ActivitySource Activities = new(Name, Version);
    private static readonly Meter Meter = new(Name, Version);
    private static readonly Counter<long> Events = Meter.CreateCounter<long>("collection_rules.events", "{event}", "Events judged");
    private static readonly Counter<long> Verdicts = Meter.CreateCounter<long>("collection_rules.findings", "{finding}", "Findings by rule and verdict");
    private static readonly Counter<long> UnknownFacts = Meter.CreateCounter<long>("collection_rules.unknown_facts", "{finding}", "Findings that name a fact as missing, by its path");
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("collection_rules.duration", "s", "Time to judge one case, one batch of a stream or one plan");
    private static readonly Counter<long> PackLoads = Meter.CreateCounter<long>("collection_rules.pack_loads", "{pack}", "Packs put to use or rejected");

    /// <summary>Begins an activity; null where nobody listens.</summary>
    public static Activity? Begin(string operation, RuleSet rules)
    {
        Activity? activity = Activities.StartActivity($"collection_rules.{operation}");
        activity?.SetTag(PackTag, rules.Label);
        return activity;
    }

    /// <summary>The start of something that takes time.</summary>
    public static long Start() => Duration.Enabled ? Stopwatch.GetTimestamp() : 0;

    /// <summary>Tells of a piece of work.</summary>
    /// <param name="operation">Such as case, stream or gate.</param>
    /// <param name="started">What <see cref="Start"/> answered.</param>
    /// <param name="events">How many events were judged.</param>
    /// <param name="findings">What was found.</param>
    /// <param name="rules">The rules applied.</param>
    public static void Record(string operation, long started, int events, IEnumerable<Finding> findings, RuleSet rules)
    {
        if (!Duration.Enabled && !Events.Enabled && !Verdicts.Enabled && !UnknownFacts.Enabled)
        {
            return;
        }

        var pack = KeyValuePair.Create(PackTag, (object?)rules.Label);
        if (started != 0)
        {
            Duration.Record(Stopwatch.GetElapsedTime(started).TotalSeconds, KeyValuePair.Create("operation", (object?)operation), pack);
        }

        Events.Add(events, pack);
        if (Verdicts.Enabled || UnknownFacts.Enabled)
        {
            Count(findings, pack);
        }
    }

    /// <summary>Tells that a pack was put to use, or that it was rejected and the old one stays.</summary>
    public static void PackLoaded(string label, bool isAccepted) => PackLoads.Add(
        1,
        KeyValuePair.Create(PackTag, (object?)label),
        KeyValuePair.Create("outcome", (object?)(isAccepted ? "accepted" : "rejected")));

    private static void Count(IEnumerable<Finding> findings, KeyValuePair<string, object?> pack)
    {
        foreach (Finding finding in findings)
        {
            Verdicts.Add(
                1,
                KeyValuePair.Create("rule", (object?)finding.RuleId),
                KeyValuePair.Create("verdict", (object?)FindingText.WordOf(finding.Verdict)),
                pack);
            foreach (string fact in finding.Missing.Select(m => m.Path).Distinct(StringComparer.Ordinal))
            {
                UnknownFacts.Add(1, KeyValuePair.Create("fact", (object?)fact), pack);
            }
        }
    }
}
