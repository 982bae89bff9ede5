using System.Text.Json.Nodes;
using Collection.Rules.Events;
using Collection.Rules.Loading;
using Collection.Rules.Loading.Packs;

namespace Collection.Rules.Cli.Schema;

/// <summary>The schema of pack.yaml.</summary>
internal static class PackSchema
{
    public static JsonObject Root() => SchemaNode.Mapping(
        required: ["format", "kind", "id", "version", "title"],
        ("format", SchemaNode.Constant(JsonValue.Create(1))),
        ("kind", SchemaNode.Constant(JsonValue.Create("pack"))),
        ("id", SchemaNode.Text("The id, with which the ids of the pack's rules begin.")),
        ("version", SchemaNode.Shaped($"^{PackForms.Version}$", "Three numbers, such as 1.4.0.")),
        ("title", SchemaNode.Localized()),
        ("jurisdiction", SchemaNode.Shaped($"^{PackForms.Jurisdiction}$", "An ISO 3166 code.")),
        ("zone", SchemaNode.Text("The IANA zone of people whose zone is not on record.")),
        ("languages", SchemaNode.OneOrMore(() => SchemaNode.Words(EnumWords<Language>.All), "The languages in which every title, message and says of the pack stands.")),
        ("liability_by_role", Liability()),
        ("checked_within_days", SchemaNode.Integer("The most days after which a provision is compared with its source again.", least: 1)),
        ("allow", AllowanceSchema.List()),
        ("tighten", SchemaNode.Named(
            SchemaNode.AnyOf(SchemaNode.Number(), SchemaNode.Money(), SchemaNode.Hours()),
            "Stricter values for parameters of other packs, by the id of the parameter.")),
        (PeriodReader.InForce, SchemaNode.Described(InstrumentSchema.Period(), "The days on which what is tightened holds; without it, those of the law.")),
        ("note", SchemaNode.Text()));

    private static JsonObject Liability() => SchemaNode.Described(
        SchemaNode.Mapping(
            [],
            [.. EnumWords<Role>.All.Select(role => (role, SchemaNode.Words(EnumWords<Liability>.All)))]),
        "What people of a role owe unless the case says otherwise.");
}
