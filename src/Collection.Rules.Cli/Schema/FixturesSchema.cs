using System.Text.Json.Nodes;

namespace Collection.Rules.Cli.Schema;

/// <summary>The schema of a file of situations from which tests start.</summary>
internal static class FixturesSchema
{
    public static JsonObject Root() => SchemaNode.Mapping(
        required: ["format", "kind", "fixtures"],
        ("format", SchemaNode.Constant(JsonValue.Create(1))),
        ("kind", SchemaNode.Constant(JsonValue.Create("fixtures"))),
        ("note", SchemaNode.Text()),
        ("fixtures", SchemaNode.Named(SchemaNode.Mapping(
            required: ["case", "event"],
            ("case", SchemaNode.Ref("case")),
            ("event", SchemaNode.Ref("event")),
            ("earlier", new() { ["type"] = "array" })))));

    public static JsonObject Definitions() => new()
    {
        ["case"] = RecordSchema.Case(),
        ["event"] = RecordSchema.Event(),
    };
}
