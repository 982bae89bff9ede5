using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Collection.Rules.Cli.Schema;
using Collection.Rules.Loading;
using Collection.Rules.Diagnostics;
using Collection.Rules.Yaml;
using Json.Schema;

namespace Collection.Rules.Tests.Cli.Schema;

/// <summary>Validates rule files as an editor does.</summary>
internal static class GivenSchema
{
    private static readonly EvaluationOptions Options = new() { OutputFormat = OutputFormat.Hierarchical };
    private static readonly Dictionary<DocumentKind, JsonSchema> Schemas =
        Enum.GetValues<DocumentKind>().ToDictionary(kind => kind, kind => JsonSchema.FromText(Encoding.UTF8.GetString(SchemaFiles.Content(kind))));

    /// <summary>The places of the mistakes a schema finds, as JSON pointers; empty for a valid file.</summary>
    public static IReadOnlyList<string> MistakesIn(DocumentKind kind, string yaml)
    {
        var diagnostics = new DiagnosticBag();
        YamlNode root = YamlReader.Read("file", Encoding.UTF8.GetBytes(yaml), diagnostics)
            ?? throw new InvalidOperationException(string.Join('\n', diagnostics.ToImmutable()));
        EvaluationResults results = Schemas[kind].Evaluate(ToJson(root), Options);
        return results.IsValid
            ? []
            : [.. Failed(results).Select(d => d.InstanceLocation.ToString()).Distinct(StringComparer.Ordinal)];
    }

    // A branch that fails below one that holds is no mistake.
    private static IEnumerable<EvaluationResults> Failed(EvaluationResults results) =>
        results.IsValid ? [] : [.. results.Errors is { Count: > 0 } || results.Details.Count == 0 ? [results] : Array.Empty<EvaluationResults>(), .. results.Details.SelectMany(Failed)];

    // By the core schema of YAML 1.2, as editors read it.
    private static JsonNode? ToJson(YamlNode node) => node switch
    {
        YamlMapping mapping => new JsonObject(mapping.Entries.Select(e => KeyValuePair.Create(e.Key.Value, ToJson(e.Value)))),
        YamlSequence list => new JsonArray([.. list.Items.Select(ToJson)]),
        YamlScalar { IsQuoted: true } text => JsonValue.Create(text.Value),
        YamlScalar plain => ToJson(plain.Value),
        _ => null,
    };

    private static JsonValue ToJson(string plain) => plain switch
    {
        "true" => JsonValue.Create(true),
        "false" => JsonValue.Create(false),
        _ when int.TryParse(plain, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int whole) => JsonValue.Create(whole),
        _ when decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) => JsonValue.Create(number),
        _ => JsonValue.Create(plain),
    };
}
