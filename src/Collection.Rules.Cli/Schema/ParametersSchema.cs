using System.Text.Json.Nodes;
using Collection.Rules.Events;
using Collection.Rules.Loading;
using Collection.Rules.Parameters;

namespace Collection.Rules.Cli.Schema;

/// <summary>The schema of a file of dated values.</summary>
internal static class ParametersSchema
{
    public static JsonObject Root() => SchemaNode.Mapping(
        required: ["format", "kind", "parameters"],
        ("format", SchemaNode.Constant(JsonValue.Create(1))),
        ("kind", SchemaNode.Constant(JsonValue.Create("parameters"))),
        ("note", SchemaNode.Text()),
        ("parameters", SchemaNode.Named(Parameter(), "Figures of the law, by id.")));

    private static JsonObject Parameter() => SchemaNode.Mapping(
        required: ["title", "type", "values"],
        ("title", SchemaNode.Localized()),
        ("type", SchemaNode.Words(EnumWords<ParameterType>.All)),
        ("stricter", SchemaNode.Words(EnumWords<Stricter>.All, "In which direction a value is stricter for the collector.")),
        ("values", ByDay("The values by their first day; each holds until the next.")),
        ("announced", ByDay("Values announced for a day to come; none is used before it is moved to 'values'.")),
        ("note", SchemaNode.Text()));

    private static JsonObject ByDay(string description)
    {
        JsonObject node = SchemaNode.Named(Value(), description);
        node["propertyNames"] = SchemaNode.Day();
        return node;
    }

    private static JsonObject Value() => SchemaNode.Mapping(
        required: ["value"],
        ("value", SchemaNode.Described(
            SchemaNode.AnyOf(
                SchemaNode.Constant(JsonValue.Create("ended")),
                SchemaNode.Number(),
                SchemaNode.Money(),
                SchemaNode.Hours(),
                SchemaNode.List(SchemaNode.Text())),
            "Of the parameter's type; the word ended where no value holds any more.")),
        ("cite", SchemaNode.Text("The provision that says so.")),
        ("status", SchemaNode.Words(EnumWords<ReviewStatus>.All)),
        ("note", SchemaNode.Text()));
}
