namespace Collection.Rules.Cli.Reports.Json;

/// <summary>The program that wrote a report.</summary>
internal sealed record ToolJson(string Name, string Version)
{
    public static ToolJson Own { get; } = new(ReportContext.ToolName, ReportContext.ToolVersion);
}
