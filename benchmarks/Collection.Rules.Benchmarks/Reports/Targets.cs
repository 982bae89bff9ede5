using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Collection.Rules.Benchmarks.Reports;

/// <summary>The figures that the library is to reach, and the page that holds a run against them.</summary>
/// <remarks>The suites that need NRules are named here by their names only, since this project does not need it.</remarks>
internal static class Targets
{
    private const string Direct = "Collection.Rules, direct";
    private const string OneCase = "audit of one case";

    private static readonly ImmutableArray<Target> All =
    [
        Target.AtMost("forty checks without findings, against C# written by hand over the same timeline", 1.5, "times", m => Audit(m, Direct) / Audit(m, "hand-written C#")),
        Target.AtLeast("the same against Microsoft RulesEngine on ready contexts", 30, "times faster", m => Audit(m, "Microsoft RulesEngine") / Audit(m, Direct)),
        Target.AtMost("NRules session, raw records of a case of 1 000 events, against the direct engine", 15, "times", m => Session(m, 1_000) / m.Time("SessionBenchmarks", "direct engine", ("Events", "1000"))),
        Target.AtMost("the same, an event", 3, "µs", m => Session(m, 1_000) / 1_000 / 1_000),
        Target.AtMost("NRules session, an event among 5 000 against one among 1 000", 1.5, "times", m => Session(m, 5_000) / 5 / Session(m, 1_000)),
        Target.AtMost("NRules session, a late event at 5 000 put in and taken out", 2, "ms", m => m.Time("LateEventBenchmarks", "a late event in, and out again", ("Events", "5000")) / 1e6),
        Target.AtMost("an event among 100 000 of a case against one among 1 000, the China pack, all known", 1.3, "times", m => Growth(m, hasGaps: false)),
        Target.AtMost("the same with gaps and findings", 1.3, "times", m => Growth(m, hasGaps: true)),
        Target.AtMost("400 rules against 40", 4, "times", m => Scale(m, 400) / Scale(m, 40)),
        Target.AtMost("allocated for each event without finding after the first 1 000", 16, "bytes", Allocation),
        Target.AtLeast("two threads against one", 1.8, "times faster", m => m.Time(nameof(Suites.ThreadBenchmarks), "one thread") / m.Time(nameof(Suites.ThreadBenchmarks), "two threads")),
        Target.AtMost("gate: blocked with the next lawful time, case of 1 000 events", 20, "µs", m => Gate(m, 1_000) / 1e3),
        Target.AtMost("gate: the same at 10 000 events against 1 000", 1.3, "times", m => Gate(m, 10_000) / Gate(m, 1_000)),
    ];

    /// <summary>The page; it leaves out what the run did not measure.</summary>
    public static string Page(string environment, DateOnly day, MeasurementTable measured)
    {
        var text = new StringBuilder();
        text.AppendLine("# Targets").AppendLine();
        text.AppendLine(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}; {environment}. Medians of one run.").AppendLine();
        text.AppendLine("| what | target | measured | |");
        text.AppendLine("|---|--:|--:|---|");
        foreach (string row in All.Select(target => target.RowOf(measured)).OfType<string>())
        {
            text.AppendLine(row);
        }

        return text.ToString();
    }

    private static double Audit(MeasurementTable m, string contestant) =>
        m.Time(nameof(Suites.AuditBenchmarks), contestant, ("FindingPercent", "0"));

    private static double Session(MeasurementTable m, int events) =>
        m.Time("SessionBenchmarks", "NRules session, raw records", ("Events", Text(events)));

    private static double Scale(MeasurementTable m, int rules) =>
        m.Time(nameof(Suites.ScaleBenchmarks), "audit of 1 000 events", ("Rules", Text(rules)));

    private static double Gate(MeasurementTable m, int events) =>
        m.Time(nameof(Suites.GateBenchmarks), "blocked, by night, with the next lawful time", ("Events", Text(events)));

    private static double Growth(MeasurementTable m, bool hasGaps) =>
        m.Time(nameof(Suites.GrowthBenchmarks), OneCase, ("Events", "100000"), ("HasGaps", hasGaps.ToString())) / 100
        / m.Time(nameof(Suites.GrowthBenchmarks), OneCase, ("Events", "1000"), ("HasGaps", hasGaps.ToString()));

    private static double Allocation(MeasurementTable m) =>
        (Bytes(m, 100_000) - Bytes(m, 1_000)) / 99_000;

    private static double Bytes(MeasurementTable m, int events) =>
        m.Bytes(nameof(Suites.GrowthBenchmarks), OneCase, ("Events", Text(events)), ("HasGaps", "False"));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
