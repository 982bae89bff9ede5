using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Collection.Rules.Cli.Explain;
using Collection.Rules.Cli.Gate;
using Collection.Rules.Cli.Test.Json;

namespace Collection.Rules.Cli.Reports.Json;

/// <summary>The generated contracts of reports as JSON.</summary>
[JsonSerializable(typeof(FindingJson))]
[JsonSerializable(typeof(SummaryLineJson))]
[JsonSerializable(typeof(ImmutableArray<PackJson>))]
[JsonSerializable(typeof(ImmutableArray<ProblemJson>))]
[JsonSerializable(typeof(ExplanationJson))]
[JsonSerializable(typeof(GateJson))]
[JsonSerializable(typeof(TestReportJson))]
[JsonSerializable(typeof(ShownFinding))]
internal sealed partial class ReportJsonContext : JsonSerializerContext
{
    /// <summary>The version of the shape of the reports.</summary>
    public const string SchemaVersion = "1.0";

    /// <summary>Chinese stays readable; what a page or a terminal could take for a command does not stay.</summary>
    public static JavaScriptEncoder Encoder { get; } = CreateEncoder();

    public static ReportJsonContext Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = Encoder,
    });

    private static JavaScriptEncoder CreateEncoder()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidRange(UnicodeRange.Create('\u200B', '\u200F'));
        settings.ForbidRange(UnicodeRange.Create('\u202A', '\u202E'));
        settings.ForbidRange(UnicodeRange.Create('\u2060', '\u206F'));
        settings.ForbidRange(UnicodeRange.Create('\uE000', '\uF8FF'));
        settings.ForbidCharacters('\u061C', '\u00AD', '\uFEFF');
        return JavaScriptEncoder.Create(settings);
    }
}
