using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Collection.Rules.Cli.Reports.Json;

/// <summary>A JSON document for machines that people may read too: indented, the same on every system.</summary>
internal static class IndentedJson
{
    /// <summary>How it is laid out.</summary>
    public static JsonWriterOptions Layout { get; } = new() { Indented = true, NewLine = "\n", Encoder = ReportJsonContext.Encoder };

    /// <summary>Writes a document, with a line break at its end.</summary>
    public static void Write<T>(T document, JsonTypeInfo<T> contract, Stream output) =>
        Write(output, writer => JsonSerializer.Serialize(writer, document, contract));

    /// <summary>Writes a document part by part, with a line break at its end.</summary>
    public static void Write(Stream output, Action<Utf8JsonWriter> parts)
    {
        using (var writer = new Utf8JsonWriter(output, Layout))
        {
            parts(writer);
        }

        output.WriteByte((byte)'\n');
    }
}
