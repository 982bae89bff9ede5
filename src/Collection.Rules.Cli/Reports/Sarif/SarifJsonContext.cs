using System.Text.Json;
using System.Text.Json.Serialization;
using Collection.Rules.Cli.Reports.Json;

namespace Collection.Rules.Cli.Reports.Sarif;

/// <summary>The generated contracts of the parts of a SARIF file.</summary>
[JsonSerializable(typeof(SarifRule))]
[JsonSerializable(typeof(SarifResult))]
[JsonSerializable(typeof(SarifInvocation))]
[JsonSerializable(typeof(SarifRunProperties))]
internal sealed partial class SarifJsonContext : JsonSerializerContext
{
    public static SarifJsonContext Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = ReportJsonContext.Encoder,
    });
}
