using System.Globalization;
using System.Text.Json.Nodes;
using Collection.Rules.Yaml;

namespace Collection.Rules.Testing;

/// <summary>Turns YAML into the JSON it stands for: quoted scalars are text, plain ones what they look like.</summary>
internal static class YamlJson
{
    public static JsonNode? Of(YamlNode node) => node switch
    {
        YamlMapping mapping => OfMapping(mapping),
        YamlSequence list => new JsonArray([.. list.Items.Select(Of)]),
        YamlScalar scalar => OfScalar(scalar),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static JsonObject OfMapping(YamlMapping mapping)
    {
        var result = new JsonObject();
        foreach (YamlEntry entry in mapping.Entries)
        {
            FieldPath.Set(result, entry.Key.Value, Of(entry.Value));
        }

        return result;
    }

    private static JsonValue? OfScalar(YamlScalar scalar)
    {
        if (scalar.IsQuoted)
        {
            return JsonValue.Create(scalar.Value);
        }

        return scalar.Value switch
        {
            "true" => JsonValue.Create(true),
            "false" => JsonValue.Create(false),
            _ when int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int whole) => JsonValue.Create(whole),
            _ when decimal.TryParse(scalar.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) => JsonValue.Create(number),
            _ => JsonValue.Create(scalar.Value),
        };
    }
}
