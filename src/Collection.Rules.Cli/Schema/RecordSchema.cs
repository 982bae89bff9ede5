using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Collection.Rules.Facts;
using Collection.Rules.Testing;

namespace Collection.Rules.Cli.Schema;

/// <summary>The schemas of records in fixtures and of the fields that a test sets in them.</summary>
/// <remarks>What a record may hold beyond single values, such as a transcript, is left to the reader of records.</remarks>
internal static class RecordSchema
{
    private static readonly ImmutableArray<IGrouping<string, Fact>> Recorded =
        [.. FactCatalog.All.Where(f => !f.IsDerived).GroupBy(f => f.Path, StringComparer.Ordinal)];

    // What a test may name besides facts: the kind of event, and parts of a record that hold facts.
    private static readonly ImmutableArray<string> PathNames =
    [
        .. Recorded.Select(f => f.Key)
            .Concat(Recorded.SelectMany(f => Parents(f.Key)))
            .Concat(["type", "parties", "records"])
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>A case, as nested mappings.</summary>
    public static JsonObject Case() => Nested(Recorded.Where(f => FieldPath.IsOfCase(f.Key)));

    /// <summary>An event, as nested mappings.</summary>
    public static JsonObject Event()
    {
        JsonObject node = Nested(Recorded.Where(f => !FieldPath.IsOfCase(f.Key)));
        node["properties"]!["type"] = Type();
        return node;
    }

    /// <summary>Fields by their dotted path, with the values they may be given.</summary>
    public static JsonObject Changes()
    {
        JsonObject properties = [];
        foreach (string path in PathNames)
        {
            properties[path] = new JsonObject();
        }

        foreach (IGrouping<string, Fact> group in Recorded)
        {
            properties[group.Key] = FactSchema.ValueOf([.. group]) ?? new JsonObject { ["description"] = group.First().Doc };
        }

        properties["type"] = Type();
        return new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
    }

    /// <summary>The path of a field: a fact that is recorded, or a part of a record that holds some.</summary>
    public static JsonObject Paths() => SchemaNode.Words(PathNames);

    private static JsonObject Type() => SchemaNode.Words(EventTypes.Names.Skip(2), "The kind of event.");

    private static IEnumerable<string> Parents(string path)
    {
        for (int dot = path.LastIndexOf('.'); dot > 0; dot = path.LastIndexOf('.', dot - 1))
        {
            yield return path[..dot];
        }
    }

    private static JsonObject Nested(IEnumerable<IGrouping<string, Fact>> facts)
    {
        JsonObject root = new() { ["type"] = "object", ["properties"] = new JsonObject() };
        foreach (IGrouping<string, Fact> group in facts)
        {
            JsonObject level = (JsonObject)root["properties"]!;
            string[] parts = group.Key.Split('.');
            foreach (string part in parts[..^1])
            {
                var next = (JsonObject)(level[part] ??= new JsonObject());
                level = (JsonObject)(next["properties"] ??= new JsonObject());
            }

            level[parts[^1]] ??= FactSchema.ValueOf([.. group]) ?? new JsonObject { ["description"] = group.First().Doc };
        }

        return root;
    }
}
