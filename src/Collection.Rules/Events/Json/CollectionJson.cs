using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Collection.Rules.Events.Json;

/// <summary>Writes records as JSON and reads them back.</summary>
/// <remarks>Thread-safe.</remarks>
public static class CollectionJson
{
    private const string SourceName = "json";

    // The usual encoding would replace what it cannot encode, and so change what was said.
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The contract of all records.</summary>
    internal static JsonTypeInfo<CollectionRecord> Contract { get; } = CreateContract();

    /// <summary>The record as one line of JSON, without a line break.</summary>
    /// <param name="record">The record.</param>
    /// <returns>What <see cref="Read"/> reads back; unknown facts are left out.</returns>
    public static string Write(CollectionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return JsonSerializer.Serialize(record, Contract);
    }

    /// <summary>The record that a JSON text states.</summary>
    /// <param name="json">One object; spaces and line breaks do not matter.</param>
    /// <returns>Never null.</returns>
    /// <exception cref="InputException">The text is no valid record; every mistake is listed.</exception>
    public static CollectionRecord Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        RecordLine line = Parse(json);
        return line.Record ?? throw new InputException(line.Problems);
    }

    /// <summary>Whether two records are the same in content: they hold lists, which compare by reference.</summary>
    internal static bool AreSame(CollectionRecord first, CollectionRecord second) =>
        ReferenceEquals(first, second) || string.Equals(Write(first), Write(second), StringComparison.Ordinal);

    private static RecordLine Parse(string json)
    {
        try
        {
            return RecordParser.Parse(Strict.GetBytes(json), SourceName, 1);
        }
        catch (EncoderFallbackException exception)
        {
            return RecordParser.Failed(SourceName, 1, string.Create(
                CultureInfo.InvariantCulture,
                $"half a surrogate pair at character {exception.Index + 1}"));
        }
    }

    private static JsonTypeInfo<CollectionRecord> CreateContract()
    {
        JsonSerializerOptions options = new(CollectionJsonContext.Default.Options)
        {
            // The lines are data for tools, and a lawyer shall be able to read the Chinese in them.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = CollectionJsonContext.Default.WithAddedModifier(DropIgnored),
        };
        options.MakeReadOnly();
        return (JsonTypeInfo<CollectionRecord>)options.GetTypeInfo(typeof(CollectionRecord));
    }

    // A member that is only ignored would be skipped in silence when it is read; a dropped one is unknown.
    private static void DropIgnored(JsonTypeInfo info)
    {
        for (int i = info.Properties.Count - 1; i >= 0; i--)
        {
            if (info.Properties[i].Set is null)
            {
                info.Properties.RemoveAt(i);
            }
        }
    }
}
