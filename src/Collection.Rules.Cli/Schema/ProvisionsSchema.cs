using System.Text.Json.Nodes;

namespace Collection.Rules.Cli.Schema;

/// <summary>The schema of a file that adds provisions to an instrument.</summary>
internal static class ProvisionsSchema
{
    public static JsonObject Root() => SchemaNode.Mapping(
        required: ["format", "kind", "of", "provisions"],
        ("format", SchemaNode.Constant(JsonValue.Create(1))),
        ("kind", SchemaNode.Constant(JsonValue.Create("provisions"))),
        ("of", SchemaNode.Text("The id of the instrument, which another file states.")),
        ("note", SchemaNode.Text()),
        ("provisions", InstrumentSchema.Provisions()));
}
