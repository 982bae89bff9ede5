using System.Text.Json.Nodes;
using Collection.Rules.Events;
using Collection.Rules.Law;
using Collection.Rules.Loading;

namespace Collection.Rules.Cli.Schema;

/// <summary>The schema of a file of law.</summary>
internal static class InstrumentSchema
{
    public static JsonObject Root() => SchemaNode.Mapping(
        required: ["format", "kind", "id", "title", "issuer", "force", "numbering", "in_force"],
        ("format", SchemaNode.Constant(JsonValue.Create(1))),
        ("kind", SchemaNode.Constant(JsonValue.Create("instrument"))),
        ("id", SchemaNode.Text()),
        ("title", SchemaNode.Bilingual()),
        ("short", SchemaNode.Bilingual()),
        ("number", SchemaNode.Text("The document or standard number.")),
        ("issuer", SchemaNode.Localized()),
        ("force", SchemaNode.Words(EnumWords<LegalForce>.All, "How strongly it binds.")),
        ("numbering", SchemaNode.Words(EnumWords<Numbering>.All)),
        ("last_article", SchemaNode.Integer("The number of the last article, so that later ones are refused.", least: 1)),
        (PeriodReader.InForce, Period()),
        ("binds", Binds()),
        ("note", SchemaNode.Text()),
        ("provisions", Provisions()));

    /// <summary>The provisions, in the file of the instrument or in one that adds to it.</summary>
    public static JsonObject Provisions() =>
        SchemaNode.Named(SchemaNode.OneOrMore(Version), "Provisions by place, such as 1034.2 or 50.1(5).");

    // A condition of the law names no elements; the one word that may stand for it is anyone.
    public static JsonObject Definitions() => ConditionSchema.Definitions(() => SchemaNode.Words(["anyone"]));

    private static JsonObject Version() => SchemaNode.Mapping(
        required: ["gist", "checked"],
        ("from", SchemaNode.Day("The first day of this wording; that of the instrument unless given.")),
        ("until", SchemaNode.Day("The first day no longer in force.")),
        ("gist", SchemaNode.Bilingual("What it says, in our own words.")),
        ("consequence", SchemaNode.Bilingual("What follows from a breach.")),
        ("binds", Binds()),
        ("checked", SchemaNode.Day("The day on which the gist was last compared with the source.")),
        ("status", SchemaNode.Words(EnumWords<ReviewStatus>.All)),
        ("url", SchemaNode.Described(new() { ["type"] = "string", ["pattern"] = "^https?://" }, "Where the source can be read.")),
        ("note", SchemaNode.Text()));

    /// <summary>The days on which an instrument or a policy is in force.</summary>
    public static JsonObject Period() => SchemaNode.Mapping(
        required: ["from"],
        ("from", SchemaNode.Day("The first day in force.")),
        ("until", SchemaNode.Day("The first day no longer in force.")));

    private static JsonObject Binds() =>
        SchemaNode.Described(SchemaNode.Ref(ConditionSchema.Name), "Whom it binds: the word anyone, or a condition.");
}
