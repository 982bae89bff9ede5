using System.Collections.Immutable;
using Collection.Rules.Cli.Input;
using Collection.Rules.Cli.Reports;
using Collection.Rules.Cli.Reports.Json;
using Collection.Rules.Findings;

namespace Collection.Rules.Cli.Explain;

/// <summary>An explanation as one JSON object.</summary>
internal sealed record ExplanationJson
{
    public required string SchemaVersion { get; init; }

    public required ToolJson Tool { get; init; }

    public required ImmutableArray<PackJson> Packs { get; init; }

    public required BasisJson Basis { get; init; }

    public required FindingJson Finding { get; init; }

    /// <summary>How the answer was reached, in order.</summary>
    public required ImmutableArray<TextJson> Steps { get; init; }

    public required RemediesJson Remedies { get; init; }

    public required TextJson Disclaimer { get; init; }

    public static void Write(Finding finding, RecordPlace place, Rule rule, ReportContext context, Stream output)
    {
        IEnumerable<TextJson> steps = DecisionSteps.Of(finding, rule, Language.Zh)
            .Zip(DecisionSteps.Of(finding, rule, Language.En), (zh, en) => new TextJson(zh, en));
        var explanation = new ExplanationJson
        {
            SchemaVersion = ReportJsonContext.SchemaVersion,
            Tool = ToolJson.Own,
            Packs = [.. context.Rules.Packs.Select(PackJson.Of)],
            Basis = BasisJson.Of(context),
            Finding = FindingJson.Of(finding, place),
            Steps = [.. steps],
            Remedies = RemediesJson.Of(finding),
            Disclaimer = TextJson.Of(ReportNotes.Disclaimer),
        };
        IndentedJson.Write(explanation, ReportJsonContext.Readable.ExplanationJson, output);
    }
}
