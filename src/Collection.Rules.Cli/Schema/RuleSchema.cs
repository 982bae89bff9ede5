using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Collection.Rules.Events;
using Collection.Rules.Findings;
using Collection.Rules.Gating;
using Collection.Rules.Timelines;

namespace Collection.Rules.Cli.Schema;

/// <summary>The schema of a rule file with its tests.</summary>
internal static class RuleSchema
{
    public static JsonObject Root() => SchemaNode.Mapping(
        required: ["format", "kind", "id", "title", "status", "severity", "effect", "basis", "event", "elements", "message"],
        ("format", SchemaNode.Constant(JsonValue.Create(1))),
        ("kind", SchemaNode.Constant(JsonValue.Create("rule"))),
        ("id", SchemaNode.Described(new() { ["type"] = "string", ["pattern"] = "^[a-z0-9-]+(\\.[a-z0-9-]+)+$" }, "Permanent and never given again: pack, topic and name, joined by dots.")),
        ("title", SchemaNode.Localized("The name for people.")),
        ("status", SchemaNode.Words(EnumWords<RuleStatus>.All, "review answers at most needs_review; draft and retired judge nothing.")),
        ("severity", SchemaNode.Words(EnumWords<Severity>.All)),
        ("effect", SchemaNode.Words(EnumWords<Effect>.All, "What the law says of the act; a source that does not bind as law allows departure only.")),
        ("basis", SchemaNode.OneOrMore(Citation, "Provisions of the register; one must be in force on the day and bind the actor.")),
        ("applies", SchemaNode.Described(SchemaNode.Ref(ConditionSchema.Name), "The scope: where it is false, the rule does not apply.")),
        ("event", SchemaNode.Described(ConditionSchema.Kinds(), "The kinds of event that can offend.")),
        ("elements", SchemaNode.Named(Element(), "What must be so, by name.")),
        ("when", SchemaNode.Described(SchemaNode.Ref(ConditionSchema.Name), "How the elements combine; all of them unless said otherwise.")),
        ("unless", SchemaNode.Named(Exception(), "Exceptions, by name.")),
        ("overrides", SchemaNode.List(Override())),
        ("message", SchemaNode.Localized("What the finding says; {fact}, {fact|date}, {fact|time}, {count}, {limit}, {basis} and {quote} are filled in.")),
        ("allow", AllowanceSchema.List()),
        ("untested", SchemaNode.List(Untested())),
        ("note", SchemaNode.Text()),
        ("tests", SchemaNode.List(Test())));

    public static JsonObject Definitions()
    {
        JsonObject definitions = ConditionSchema.Definitions(() => SchemaNode.Text("The name of an element of this rule."));
        definitions["changes"] = RecordSchema.Changes();
        return definitions;
    }

    private static JsonObject Citation() => SchemaNode.Text();

    private static JsonObject Element() => SchemaNode.Mapping(
        required: ["says", "test"],
        ("says", SchemaNode.Localized("The wording for people.")),
        ("cite", Citation()),
        ("test", SchemaNode.Ref(ConditionSchema.Name)));

    private static JsonObject Exception() => SchemaNode.Mapping(
        required: ["says", "cite", "test"],
        ("cite", SchemaNode.Text("The provision that excuses.")),
        ("says", SchemaNode.Localized()),
        ("shown_by", SchemaNode.Words(EnumWords<ShownBy>.All, "Who must show it; left out where the law leaves it open.")),
        ("test", SchemaNode.Ref(ConditionSchema.Name)));

    private static JsonObject Override() => SchemaNode.Mapping(
        required: ["rule", "cite"],
        ("rule", SchemaNode.Text("The rule displaced.")),
        ("cite", SchemaNode.Text("The provision that says so.")));

    private static JsonObject Untested()
    {
        JsonObject node = SchemaNode.Mapping(
            required: ["reason"],
            ("gap", SchemaNode.Text("A gap in coverage, as the test report names it.")),
            ("mutant", SchemaNode.Text("A mutant that no test kills, as the test report names it.")),
            ("reason", SchemaNode.Text()));
        node["oneOf"] = new JsonArray(new JsonObject { ["required"] = new JsonArray("gap") }, new JsonObject { ["required"] = new JsonArray("mutant") });
        return node;
    }

    private static JsonObject Test()
    {
        ImmutableArray<string> verdicts = EnumWords<Verdict>.All;
        JsonObject node = SchemaNode.Mapping(
            required: ["name", "given"],
            ("name", SchemaNode.Localized()),
            ("given", Given()),
            ("expect", SchemaNode.Words(verdicts)),
            ("vary", RecordSchema.Paths()),
            ("cases", SchemaNode.Named(SchemaNode.Words(verdicts), "The verdict for each value of the varied field.")),
            ("because", SchemaNode.OneOrMore(() => SchemaNode.Text(), "Elements that must be proven.")),
            ("missing", SchemaNode.OneOrMore(() => SchemaNode.Text(), "Facts and records that must be named as missing.")),
            ("by", SchemaNode.Text("The exception that must excuse.")),
            ("gate", Gate()));
        node["oneOf"] = new JsonArray(
            new JsonObject { ["required"] = new JsonArray("expect") },
            new JsonObject { ["required"] = new JsonArray("vary", "cases") },
            new JsonObject { ["required"] = new JsonArray("gate") });
        return node;
    }

    private static JsonObject Gate() => SchemaNode.Described(
        SchemaNode.Mapping(
            required: ["decision"],
            ("decision", SchemaNode.Words(EnumWords<GateOutcome>.All)),
            ("next_lawful", SchemaNode.Text("The first instant at which the act may be made, or never.")),
            ("missing", SchemaNode.OneOrMore(() => SchemaNode.Text(), "Facts and records that must be named as missing."))),
        "What the gate answers by this rule alone, were the act only planned.");

    private static JsonObject Given() => SchemaNode.Mapping(
        required: ["use"],
        ("use", SchemaNode.Text("The fixture to start from.")),
        ("set", SchemaNode.Ref("changes")),
        ("drop", SchemaNode.OneOrMore(RecordSchema.Paths, "Fields left out, by path.")),
        ("records", Streams()),
        ("earlier", Earlier()),
        ("unlisted", SchemaNode.OneOrMore(() => SchemaNode.Text(), "Ids of people whom the records name and the case, on purpose, does not.")));

    private static JsonObject Streams() => SchemaNode.Mapping(
        [],
        [.. EnumWords<RecordStream>.All.Select(stream => (stream, SchemaNode.Words(EnumWords<Completeness>.All)))]);

    private static JsonObject Earlier() => SchemaNode.List(
        SchemaNode.AnyOf(
            SchemaNode.Text("An instant with offset: the act at another time."),
            new JsonObject { ["type"] = "object", ["required"] = new JsonArray("at") }));
}
