using System.Text.Json.Nodes;
using Collection.Rules.Events;
using Collection.Rules.Law;
using Collection.Rules.Loading;

namespace Collection.Rules.Cli.Schema;

/// <summary>The schema of a file of channels and evidence.</summary>
internal static class RemediesSchema
{
    public static JsonObject Root() => SchemaNode.Mapping(
        required: ["format", "kind"],
        ("format", SchemaNode.Constant(JsonValue.Create(1))),
        ("kind", SchemaNode.Constant(JsonValue.Create("remedies"))),
        ("note", SchemaNode.Text()),
        ("evidence", SchemaNode.Named(Evidence(), "What to keep as evidence, by id, the most important first.")),
        ("channels", SchemaNode.Named(Channel(), "Where to turn, by id, in the order in which to do so.")));

    // As of the law, a condition names no elements.
    public static JsonObject Definitions() => ConditionSchema.Definitions(() => new() { ["not"] = new JsonObject() });

    private static JsonObject Evidence() => SchemaNode.Mapping(
        required: ["title", "keep"],
        ("title", SchemaNode.Bilingual()),
        ("keep", SchemaNode.Bilingual("How to obtain and keep it.")),
        ("when", SchemaNode.Described(SchemaNode.Ref(ConditionSchema.Name), "The acts it belongs to; without it all.")),
        ("breaches", Breaches()),
        ("kinds", SchemaNode.Described(
            SchemaNode.OneOrMore(() => SchemaNode.Words(EnumWords<EvidenceKind>.All)),
            "The kinds of evidence of an event that count as it; without them records cannot tell.")));

    private static JsonObject Channel() => SchemaNode.Mapping(
        required: ["title", "competence", "needs", "checked"],
        ("title", SchemaNode.Bilingual()),
        ("competence", SchemaNode.Bilingual("Against whom or what it is competent, in words.")),
        ("competent", SchemaNode.Described(SchemaNode.Ref(ConditionSchema.Name), "When it is competent; without it always.")),
        ("breaches", Breaches()),
        ("departures", SchemaNode.Boolean("Whether it also takes up what only departs from a standard; true unless given.")),
        ("weakest", SchemaNode.Words(EnumWords<LegalForce>.All, "The weakest source whose breach it takes up; without it even a rule that a firm gave itself.")),
        ("contact", SchemaNode.Bilingual("How it is reached.")),
        ("needs", SchemaNode.OneOrMore(() => SchemaNode.Bilingual("What a filing must contain."))),
        ("term", SchemaNode.Bilingual("Within what time to file and to be answered.")),
        ("warnings", SchemaNode.OneOrMore(() => SchemaNode.Bilingual("What to mind before filing."))),
        ("after", SchemaNode.OneOrMore(() => SchemaNode.Text("A channel to turn to before this one."))),
        ("cite", SchemaNode.OneOrMore(() => SchemaNode.Text("A provision that it rests on."))),
        ("until", SchemaNode.Day("The first day on which it is closed.")),
        ("status", SchemaNode.Words(EnumWords<ReviewStatus>.All)),
        ("checked", SchemaNode.Day("The day on which it was last compared with its sources.")));

    private static JsonObject Breaches() => SchemaNode.Described(
        SchemaNode.OneOrMore(() => SchemaNode.Text()),
        "The topics or ids of the rules whose breaches are meant; without them all.");
}
