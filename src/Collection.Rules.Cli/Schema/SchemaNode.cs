using System.Text.Json.Nodes;

namespace Collection.Rules.Cli.Schema;

/// <summary>The building blocks of the schemas.</summary>
/// <remarks>A node has one parent in its document, so each call makes a new one.</remarks>
internal static class SchemaNode
{
    /// <summary>A non-empty text.</summary>
    public static JsonObject Text(string? description = null) => Described(new() { ["type"] = "string", ["minLength"] = 1 }, description);

    /// <summary>A text of a form.</summary>
    public static JsonObject Shaped(string pattern, string? description = null) =>
        Described(new() { ["type"] = "string", ["pattern"] = pattern }, description);

    public static JsonObject Boolean(string? description = null) => Described(new() { ["type"] = "boolean" }, description);

    public static JsonObject Integer(string? description = null, int? least = null)
    {
        JsonObject node = new() { ["type"] = "integer" };
        if (least is { } minimum)
        {
            node["minimum"] = minimum;
        }

        return Described(node, description);
    }

    public static JsonObject Number() => new() { ["type"] = "number" };

    /// <summary>A day, as 2026-01-31.</summary>
    public static JsonObject Day(string? description = null) =>
        Shaped("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", description);

    /// <summary>A time of day in quotes: without them some editors read a number.</summary>
    public static JsonObject Time() => Shaped("^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$");

    public static JsonObject Money() => Shaped("^-?[0-9]+(\\.[0-9]+)? [A-Z]{3}$");

    public static JsonObject Hours() => Mapping(
        required: ["from", "to"],
        ("from", Time()),
        ("to", Time()),
        ("ends", Words(["included", "excluded"], "Whether the last minute belongs to it.")));

    /// <summary>One word of a closed list.</summary>
    public static JsonObject Words(IEnumerable<string> words, string? description = null) =>
        Described(new() { ["enum"] = new JsonArray([.. words.Select(word => JsonValue.Create(word))]) }, description);

    public static JsonObject Constant(JsonValue value, string? description = null) => Described(new() { ["const"] = value }, description);

    public static JsonObject Ref(string definition) => new() { ["$ref"] = $"#/definitions/{definition}" };

    public static JsonObject List(JsonObject items, int least = 1) =>
        new() { ["type"] = "array", ["items"] = items, ["minItems"] = least };

    /// <summary>One item, or a list of them.</summary>
    public static JsonObject OneOrMore(Func<JsonObject> item, string? description = null) =>
        Described(AnyOf(item(), List(item())), description);

    public static JsonObject AnyOf(params JsonObject[] nodes) => new() { ["anyOf"] = new JsonArray([.. nodes]) };

    /// <summary>A mapping of known keys and no others.</summary>
    public static JsonObject Mapping(string[] required, params (string Key, JsonObject Value)[] properties)
    {
        JsonObject node = new() { ["type"] = "object", ["additionalProperties"] = false };
        if (required.Length > 0)
        {
            node["required"] = new JsonArray([.. required.Select(key => JsonValue.Create(key))]);
        }

        node["properties"] = Properties(properties);
        return node;
    }

    /// <summary>A mapping of names that the author chooses.</summary>
    public static JsonObject Named(JsonObject value, string? description = null) =>
        Described(new() { ["type"] = "object", ["additionalProperties"] = value, ["minProperties"] = 1 }, description);

    /// <summary>A text in both languages.</summary>
    public static JsonObject Bilingual(string? description = null) =>
        Described(Mapping(["zh", "en"], ("zh", Text()), ("en", Text())), description);

    /// <summary>A text in one or both languages.</summary>
    public static JsonObject Localized(string? description = null) => Described(
        AnyOf(Text(), Mapping([], ("zh", Text()), ("en", Text()))),
        description);

    public static JsonObject Described(JsonObject node, string? description)
    {
        if (description is not null)
        {
            node.Insert(0, "description", description);
        }

        return node;
    }

    private static JsonObject Properties((string Key, JsonObject Value)[] properties)
    {
        JsonObject node = [];
        foreach ((string key, JsonObject value) in properties)
        {
            node[key] = value;
        }

        return node;
    }
}
