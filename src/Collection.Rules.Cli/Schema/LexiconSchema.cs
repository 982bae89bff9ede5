using System.Text.Json.Nodes;
using Collection.Rules.Events;
using Collection.Rules.Lexicons;

namespace Collection.Rules.Cli.Schema;

/// <summary>The schema of a file of words.</summary>
internal static class LexiconSchema
{
    public static JsonObject Root() => SchemaNode.Mapping(
        required: ["format", "kind"],
        ("format", SchemaNode.Constant(JsonValue.Create(1))),
        ("kind", SchemaNode.Constant(JsonValue.Create("lexicon"))),
        ("lists", SchemaNode.Named(SchemaNode.OneOrMore(() => SchemaNode.Text()), "Lists of words that patterns name as <list>.")),
        ("guards", SchemaNode.Named(Guard(), "Words beside which a hit does not count.")),
        ("signals", SchemaNode.Named(Signal(), "Signals by id.")));

    public static JsonObject Definitions() => ConditionSchema.Definitions(() => new() { ["not"] = new JsonObject() });

    private static JsonObject Signal()
    {
        JsonObject node = SchemaNode.Mapping(
            required: ["entries"],
            ("says", SchemaNode.Localized()),
            ("said", SchemaNode.Described(SchemaNode.Ref(ConditionSchema.Name), "Under what recorded facts a person or classifier said the same.")),
            ("extends", SchemaNode.Boolean("Adds entries to a signal that another file declares.")),
            ("unless_near", SchemaNode.OneOrMore(() => SchemaNode.AnyOf(SchemaNode.Text(), Guard()))),
            ("entries", SchemaNode.OneOrMore(Entry)));
        node["anyOf"] = new JsonArray(
            new JsonObject { ["required"] = new JsonArray("says") },
            new JsonObject { ["required"] = new JsonArray("extends") });
        return node;
    }

    private static JsonObject Entry()
    {
        JsonObject node = SchemaNode.Mapping(
            required: ["weight"],
            ("weight", SchemaNode.Words(EnumWords<SignalWeight>.All, "decisive only where the words have no lawful reading.")),
            ("words", SchemaNode.OneOrMore(() => SchemaNode.Text())),
            ("pattern", SchemaNode.Text()));
        node["oneOf"] = new JsonArray(
            new JsonObject { ["required"] = new JsonArray("words") },
            new JsonObject { ["required"] = new JsonArray("pattern") });
        return node;
    }

    private static JsonObject Guard() => SchemaNode.Mapping(
        required: ["words", "within"],
        ("words", SchemaNode.OneOrMore(() => SchemaNode.Text())),
        ("except", SchemaNode.OneOrMore(() => SchemaNode.Text())),
        ("within", SchemaNode.Integer("How many characters away, 1 to 60.", least: 1)),
        ("side", SchemaNode.Words(EnumWords<GuardSide>.All)),
        ("across_clauses", SchemaNode.Boolean()),
        ("effect", SchemaNode.Words(EnumWords<GuardEffect>.All)));
}
