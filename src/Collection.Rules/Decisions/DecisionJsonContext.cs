using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Collection.Rules.Decisions;

/// <summary>The generated contracts of the lines of a decision record.</summary>
[JsonSerializable(typeof(DecisionHeader))]
[JsonSerializable(typeof(RecordedFinding))]
[JsonSerializable(typeof(DecisionEnd))]
internal sealed partial class DecisionJsonContext : JsonSerializerContext
{
    /// <summary>Chinese stays readable, and enumerations are words.</summary>
    public static DecisionJsonContext Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new JsonStringEnumConverter<Findings.Verdict>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false),
            new JsonStringEnumConverter<Severity>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false),
            new JsonStringEnumConverter<Truth>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false),
            new JsonStringEnumConverter<Events.EventKind>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false),
            new JsonStringEnumConverter<Gating.GateOutcome>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false),
            new JsonStringEnumConverter<PersonalFields>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false),
        },
    });
}
