using System.Text.Json.Nodes;

namespace Collection.Rules.Cli.Schema;

/// <summary>The schema of warnings that an author allows for a time.</summary>
internal static class AllowanceSchema
{
    public static JsonObject List() => SchemaNode.Described(
        SchemaNode.List(SchemaNode.Mapping(
            required: ["code", "reason", "until"],
            ("code", SchemaNode.Described(new() { ["type"] = "string", ["pattern"] = "^CR[0-9]{4}$" }, "The code of the warning.")),
            ("reason", SchemaNode.Text()),
            ("until", SchemaNode.Day("The first day on which the warning is given again.")))),
        "Warnings that are not given until a day.");
}
