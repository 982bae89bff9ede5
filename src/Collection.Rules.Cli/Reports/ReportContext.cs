using System.Collections.Immutable;
using Collection.Rules.Cli.Input;

namespace Collection.Rules.Cli.Reports;

/// <summary>What a report says besides its findings, and how it says it.</summary>
internal sealed record ReportContext
{
    public required Language Language { get; init; }

    public required RuleSet Rules { get; init; }

    /// <summary>The rules that were applied, by id.</summary>
    public required ImmutableArray<Rule> Applied { get; init; }

    public required InputTally Input { get; init; }

    /// <summary>Whether nothing is shortened.</summary>
    public bool ShowsAll { get; init; }

    /// <summary>The terminal that shows the report; null where it goes to a file or a pipe.</summary>
    public CliConsole? Terminal { get; init; }

    public static string ToolName => "collection-rules";

    public static string ToolVersion { get; } = typeof(ReportContext).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    /// <summary>The first and last day on which the provisions applied were compared with their sources; null where none were.</summary>
    public (DateOnly First, DateOnly Last)? LawChecked
    {
        get
        {
            ImmutableArray<DateOnly> days = [.. Applied.SelectMany(r => r.Basis).SelectMany(p => p.Versions).Select(v => v.Checked)];
            return days.IsEmpty ? null : (days.Min(), days.Max());
        }
    }
}
