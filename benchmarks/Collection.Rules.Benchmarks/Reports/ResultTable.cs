using System.Globalization;
using System.Text;

namespace Collection.Rules.Benchmarks.Reports;

/// <summary>A suite's results as a Markdown table, each contestant beside the first of its group.</summary>
internal static class ResultTable
{
    public static string Write(string suite, string environment, DateOnly day, IEnumerable<Measurement> measurements)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"# {suite}").AppendLine();
        text.AppendLine(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}; {environment}. Medians. The ratio is to the first row with the same parameters.").AppendLine();
        text.AppendLine("| contestant | parameters | time | an event | allocated | an event | ratio |");
        text.AppendLine("|---|---|--:|--:|--:|--:|--:|");
        foreach (IGrouping<string, Measurement> group in measurements.GroupBy(m => m.ParameterText, StringComparer.Ordinal))
        {
            Measurement first = group.First();
            foreach (Measurement row in group)
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"| {row.Contestant} | {row.ParameterText} | {Time(row.MedianNanoseconds)} | {Time(row.MedianNanoseconds / row.Events)} | {Size(row.AllocatedBytes)} | {Size(row.AllocatedBytes / row.Events)} | {row.MedianNanoseconds / first.MedianNanoseconds:0.00} |");
            }
        }

        return text.ToString();
    }

    private static string Time(double nanoseconds) => nanoseconds switch
    {
        >= 1e9 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e9:0.00} s"),
        >= 1e6 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e6:0.00} ms"),
        >= 1e3 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e3:0.00} µs"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds:0.0} ns"),
    };

    private static string Size(double bytes) => bytes switch
    {
        >= 1 << 20 => string.Create(CultureInfo.InvariantCulture, $"{bytes / (1 << 20):0.0} MB"),
        >= 1 << 10 => string.Create(CultureInfo.InvariantCulture, $"{bytes / (1 << 10):0.0} KB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes:0} B"),
    };
}
