using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Collection.Rules.Events;
using Collection.Rules.Facts;
using Collection.Rules.Loading;

namespace Collection.Rules.Cli.Schema;

/// <summary>The schema of a condition.</summary>
internal static class ConditionSchema
{
    /// <summary>The name of the definition.</summary>
    public const string Name = "condition";

    /// <summary>The definitions that a schema with conditions needs.</summary>
    /// <param name="word">What a single word in place of a condition may be.</param>
    public static JsonObject Definitions(Func<JsonObject> word)
    {
        JsonObject definitions = new()
        {
            [Name] = Condition(word()),
            ["conditions"] = SchemaNode.List(SchemaNode.Ref(Name)),
            ["count"] = Count(),
            ["exists"] = Exists(),
            ["local_time"] = LocalTime(),
            ["hours"] = SchemaNode.AnyOf(SchemaNode.Hours(), SchemaNode.Mapping(["param"], ("param", SchemaNode.Text("The id of a parameter of type hours.")))),
            ["zone"] = SchemaNode.Words(["recipient.zones", "debtor.zones"], "Whose clock judges; the person contacted, unless said otherwise."),
        };
        foreach ((string name, JsonObject schema) in FactSchema.Definitions())
        {
            definitions[name] = schema;
        }

        return definitions;
    }

    private static JsonObject Condition(JsonObject word) => new()
    {
        ["anyOf"] = new JsonArray(
            word,
            SchemaNode.Ref("conditions"),
            new JsonObject { ["type"] = "object" }),
        ["if"] = new JsonObject { ["type"] = "object" },
        ["then"] = Mapping(),
    };

    private static JsonObject Mapping()
    {
        (string, JsonObject)[] words =
        [
            ("all", Combination("True where every part is.")),
            ("any", Combination("True where at least one part is.")),
            ("none", Combination("True where no part is.")),
            ("elements", SchemaNode.Described(SchemaNode.List(SchemaNode.Text()), "Elements of this rule, all of them.")),
            ("count", SchemaNode.Ref("count")),
            ("exists", SchemaNode.Ref("exists")),
            ("local_time", SchemaNode.Ref("local_time")),
            ("signal", SchemaNode.OneOrMore(() => SchemaNode.Text(), "A signal of the lexicons, or several: one of them in the words used.")),
        ];
        JsonObject mapping = SchemaNode.Mapping([], [.. words, .. FactSchema.Tests()]);
        mapping["minProperties"] = 1;
        return mapping;
    }

    private static JsonObject Combination(string description) => SchemaNode.Described(SchemaNode.List(SchemaNode.Ref(Name)), description);

    private static JsonObject Count()
    {
        ImmutableArray<string> limits = ["more_than", "at_least", "less_than", "at_most", "is"];
        (string, JsonObject)[] keys =
        [
            ("of", Kinds()),
            ("where", SchemaNode.Described(SchemaNode.Ref(Name), "Which of these events count.")),
            ("same", SchemaNode.OneOrMore(GroupFact, "What the counted events have in common with the act.")),
            ("distinct", SchemaNode.OneOrMore(GroupFact, "Counts values of this fact rather than events.")),
            ("window", Window()),
            ("on_record", SchemaNode.Boolean("Counts only what is on record, for screening that leads to a review.")),
            .. limits.Select(limit => (limit, SchemaNode.AnyOf(SchemaNode.Integer(), SchemaNode.Mapping(["param"], ("param", SchemaNode.Text()))))),
        ];
        JsonObject node = SchemaNode.Mapping(["of", "where", "window"], keys);
        node["oneOf"] = new JsonArray([.. limits.Select(limit => new JsonObject { ["required"] = new JsonArray(limit) })]);
        return SchemaNode.Described(node, "How many events, up to and including the act, compared with a limit.");
    }

    private static JsonObject GroupFact() => SchemaNode.Words(
        FactCatalog.All.Where(f => f.Type is FactType.Id or FactType.Word).Select(f => f.Path).Distinct(StringComparer.Ordinal));

    private static JsonObject Window() => SchemaNode.Mapping(
        required: ["kind"],
        ("kind", SchemaNode.Words(EnumWords<CountWindowWord>.All)),
        ("days", SchemaNode.Integer(least: 1)),
        ("hours", SchemaNode.Integer(least: 1)),
        ("first_day", SchemaNode.Words(EnumWords<FirstDay>.All)),
        ("zone", SchemaNode.Ref("zone")));

    private static JsonObject Exists() => SchemaNode.Described(
        SchemaNode.Mapping(
            required: ["of"],
            ("of", Kinds()),
            ("where", SchemaNode.Described(SchemaNode.Ref(Name), "Facts of the record; an operand may be a fact of the act.")),
            ("standing", SchemaNode.Boolean("Whether it must not have been withdrawn, breached or replaced; true unless said otherwise.")),
            ("on_record", SchemaNode.Boolean("Whether partial records leave nothing open."))),
        "Whether a past record of the case stands when the act happens.");

    private static JsonObject LocalTime()
    {
        JsonObject node = SchemaNode.Mapping(
            [],
            ("inside", SchemaNode.Ref("hours")),
            ("outside", SchemaNode.Ref("hours")),
            ("zone", SchemaNode.Ref("zone")));
        node["oneOf"] = new JsonArray(new JsonObject { ["required"] = new JsonArray("inside") }, new JsonObject { ["required"] = new JsonArray("outside") });
        return SchemaNode.Described(node, "The hour of day, by the clock of the person contacted.");
    }

    /// <summary>The kinds of event, singly or by the name of a group.</summary>
    public static JsonObject Kinds() => SchemaNode.OneOrMore(() => SchemaNode.Words(EventTypes.Names));
}
