using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Collection.Rules.Facts;
using Collection.Rules.Loading;

namespace Collection.Rules.Cli.Schema;

/// <summary>The schema of a test of one fact, and of a value it may have.</summary>
/// <remarks>
/// Editors complete values from <c>anyOf</c> and report exactly from <c>if/then</c>; a test has both, since either
/// alone loses the other.
/// </remarks>
internal static class FactSchema
{
    private const string Operand = "operand";
    private const string FactPath = "fact_path";
    private const string Sum = "sum";
    private const string OperatorsOf = "_operators";

    private static readonly ImmutableArray<string> OperandKeys = ["param", "on", "fact", "sum"];

    private static readonly ImmutableArray<ImmutableArray<Fact>> Paths =
        [.. FactCatalog.All.GroupBy(f => f.Path, StringComparer.Ordinal).Select(g => g.ToImmutableArray())];

    /// <summary>By path, the schema of what may be asked of its facts.</summary>
    public static IEnumerable<(string Path, JsonObject Schema)> Tests() => Paths.Select(facts => (facts[0].Path, TestOf(facts)));

    /// <summary>The schema of a value that a record may hold; null where it is no single value.</summary>
    public static JsonObject? ValueOf(ImmutableArray<Fact> facts)
    {
        if (facts.Any(f => f.Type is FactType.Text or FactType.Structure or FactType.Hours || IsPersonOrAudience(f)))
        {
            return null;
        }

        JsonObject value = SchemaNode.AnyOf([.. Scalars(facts)]);
        return SchemaNode.Described(facts.Any(f => f.IsList) ? SchemaNode.List(value, least: 0) : value, Describe(facts));
    }

    /// <summary>The definitions that tests of facts refer to: values and operators by type, and what may stand in place of a value.</summary>
    public static IEnumerable<(string Name, JsonObject Schema)> Definitions()
    {
        foreach (ImmutableArray<Fact> facts in Paths.DistinctBy(KeyOf, StringComparer.Ordinal))
        {
            if (HasValues(facts))
            {
                yield return (KeyOf(facts), SchemaNode.AnyOf([.. Scalars(facts)]));
            }

            yield return (KeyOf(facts) + OperatorsOf, Operators(facts));
        }

        yield return (Operand, SchemaNode.AnyOf(
            SchemaNode.Mapping(["param"], ("param", SchemaNode.Text("The id of a parameter.")), ("on", Day())),
            SchemaNode.Mapping(["fact"], ("fact", SchemaNode.Ref(FactPath))),
            SchemaNode.Mapping(["sum"], ("sum", SchemaNode.Ref(Sum)))));
        yield return (FactPath, SchemaNode.Words(Paths.Select(facts => facts[0].Path), "Another fact of the act."));
        yield return (Sum, new() { ["description"] = "The sum of amounts or numbers.", ["type"] = "array", ["minItems"] = 2 });
    }

    private static JsonObject Day() => SchemaNode.Words(
        Paths.Where(facts => facts.Any(f => f.Type == FactType.Date)).Select(facts => facts[0].Path),
        "The fact that tells the day of the parameter's value, where it is not that of the act.");

    private static JsonObject TestOf(ImmutableArray<Fact> facts)
    {
        JsonNode operators = new JsonObject { ["type"] = "object" };
        JsonArray forms = HasValues(facts)
            ? new(SchemaNode.Ref(KeyOf(facts)), SchemaNode.List(Value(facts)), operators)
            : new(operators);
        JsonObject node = new()
        {
            ["anyOf"] = forms,
            ["if"] = new JsonObject { ["type"] = "object" },
            ["then"] = SchemaNode.Ref(KeyOf(facts) + OperatorsOf),
        };
        return SchemaNode.Described(node, Describe(facts));
    }

    /// <summary>What facts of the same key may be asked, and with which values, is the same.</summary>
    private static string KeyOf(ImmutableArray<Fact> facts) => string.Join("_or_", facts.Select(f =>
        JsonNamingPolicy.SnakeCaseLower.ConvertName(f.Words.IsEmpty ? f.Type.ToString() : f.ItemType.Name + (f.IsList ? "List" : string.Empty))).Distinct(StringComparer.Ordinal));

    private static bool HasValues(ImmutableArray<Fact> facts) => Scalars(facts).Any();

    // A recipient is an id as a fact, but a record may name several people or the public.
    private static bool IsPersonOrAudience(Fact fact) => fact.Type == FactType.Id && string.Equals(fact.Path, "recipient", StringComparison.Ordinal);

    private static string Describe(ImmutableArray<Fact> facts)
    {
        Fact fact = facts[0];
        string unit = fact.Unit is null ? string.Empty : $" ({fact.Unit})";
        string label = Vocabulary.Path(fact.Path, Language.Zh);
        string chinese = string.Equals(label, fact.Path, StringComparison.Ordinal) ? string.Empty : $" {label}。";
        return $"{fact.Doc}{unit}{chinese} Type: {string.Join(" or ", facts.Select(FactTypes.Describe).Distinct(StringComparer.Ordinal))}.";
    }

    private static IEnumerable<JsonObject> Scalars(ImmutableArray<Fact> facts)
    {
        string[] words = [.. facts.SelectMany(f => f.Words).Distinct(StringComparer.Ordinal)];
        if (words.Length > 0)
        {
            yield return SchemaNode.Words(words);
        }

        foreach (FactType type in facts.Select(f => f.Type).Distinct())
        {
            JsonObject? scalar = type switch
            {
                FactType.Boolean => SchemaNode.Boolean(),
                FactType.Integer => SchemaNode.Integer(),
                FactType.Decimal => SchemaNode.Number(),
                FactType.Money => SchemaNode.Money(),
                FactType.Date => SchemaNode.Day(),
                FactType.Instant or FactType.Id or FactType.IdList => SchemaNode.Text(),
                _ => null,
            };
            if (scalar is not null)
            {
                yield return scalar;
            }
        }
    }

    private static JsonObject Operators(ImmutableArray<Fact> facts)
    {
        JsonObject properties = [];
        foreach (string word in facts.SelectMany(f => OperatorTable.AllowedFor(f)).Distinct(StringComparer.Ordinal))
        {
            properties[word] = OperandOf(word, facts);
        }

        if (facts.Any(f => OperatorTable.AllowedFor(f).Length > 1))
        {
            foreach (string key in OperandKeys)
            {
                properties[key] = key switch
                {
                    "param" => SchemaNode.Text("The id of a parameter, whose value on the day of the act is meant."),
                    "on" => Day(),
                    "fact" => SchemaNode.Ref(FactPath),
                    _ => SchemaNode.Ref(Sum),
                };
            }
        }

        return new JsonObject { ["properties"] = properties, ["additionalProperties"] = false, ["minProperties"] = 1 };
    }

    private static JsonObject OperandOf(string word, ImmutableArray<Fact> facts) => word switch
    {
        "known" => SchemaNode.Boolean("Whether it is on record at all."),
        "covers" => SchemaNode.Constant(JsonValue.Create("act"), "Whether these hours contain the hour of the act."),
        "within" => new JsonObject
        {
            ["description"] = "The first instant or day included, the second excluded.",
            ["type"] = "array",
            ["items"] = Value(facts),
            ["minItems"] = 2,
            ["maxItems"] = 2,
        },
        "only" => SchemaNode.Described(
            SchemaNode.AnyOf(Value(facts), SchemaNode.List(Value(facts), least: 0)),
            "Every item of the list on record is one of these, or on one of these lists; an empty list passes, and [] asks whether it is empty."),
        "one_of" or "none_of" => SchemaNode.AnyOf(Value(facts), SchemaNode.List(Value(facts))),
        _ => SchemaNode.Described(Value(facts), MeaningOf(word)),
    };

    private static string? MeaningOf(string word) => word switch
    {
        "more_than" => "超过: the figure itself excluded.",
        "at_least" => "以上: the figure itself included.",
        "less_than" => "不满: the figure itself excluded.",
        "at_most" => "以下: the figure itself included.",
        "before" => "Earlier than; the instant or day itself excluded.",
        "after" => "At or later than; the instant or day itself included.",
        _ => null,
    };

    private static JsonObject Value(ImmutableArray<Fact> facts) => SchemaNode.AnyOf(SchemaNode.Ref(KeyOf(facts)), SchemaNode.Ref(Operand));
}
