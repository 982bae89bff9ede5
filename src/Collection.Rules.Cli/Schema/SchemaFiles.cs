using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Collection.Rules.Events;
using Collection.Rules.Loading;

namespace Collection.Rules.Cli.Schema;

/// <summary>The JSON Schemas of all kinds of rule file.</summary>
internal static class SchemaFiles
{
    // Draft 7 is what editors of YAML support in full.
    private const string Draft = "http://json-schema.org/draft-07/schema#";

    // Chinese text stays readable; the files are no part of a web page.
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The name of each file and its content, UTF-8 with a line break at the end.</summary>
    public static ImmutableArray<(string Name, byte[] Content)> All() => [.. Enum.GetValues<DocumentKind>().Select(kind => (NameOf(kind), Content(kind)))];

    /// <summary>The name of the file for a kind, such as rule.schema.json.</summary>
    public static string NameOf(DocumentKind kind) => $"{EnumWords<DocumentKind>.Of(kind)}.schema.json";

    /// <summary>The schema of one kind.</summary>
    public static byte[] Content(DocumentKind kind)
    {
        (string title, JsonObject root, JsonObject? definitions) = kind switch
        {
            DocumentKind.Pack => ("A pack of rules", PackSchema.Root(), null),
            DocumentKind.Instrument => ("A law, rule, standard or convention", InstrumentSchema.Root(), InstrumentSchema.Definitions()),
            DocumentKind.Provisions => ("Further provisions of an instrument", ProvisionsSchema.Root(), InstrumentSchema.Definitions()),
            DocumentKind.Parameters => ("Figures of the law over time", ParametersSchema.Root(), null),
            DocumentKind.Lexicon => ("Words that give a signal", LexiconSchema.Root(), LexiconSchema.Definitions()),
            DocumentKind.Rule => ("A rule with its tests", RuleSchema.Root(), RuleSchema.Definitions()),
            DocumentKind.Fixtures => ("Situations from which tests start", FixturesSchema.Root(), FixturesSchema.Definitions()),
            DocumentKind.Remedies => ("Where to turn and what evidence to keep", RemediesSchema.Root(), RemediesSchema.Definitions()),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        JsonObject schema = new() { ["$schema"] = Draft, ["title"] = title };
        foreach ((string key, JsonNode? value) in root.ToArray())
        {
            root.Remove(key);
            schema[key] = value;
        }

        if (definitions is not null)
        {
            schema["definitions"] = definitions;
        }

        return Write(schema);
    }

    private static byte[] Write(JsonObject schema)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Readable))
        {
            schema.WriteTo(writer);
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }
}
