using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Collection.Rules.Events.Json;

/// <summary>Reads one record; where that fails, finds out everything that is wrong with it.</summary>
internal static class RecordParser
{
    public static RecordLine Parse(InputLine line, string source) => line.MaxBytes is { } limit
        ? Failed(source, line.Number, string.Create(CultureInfo.InvariantCulture, $"the line has more than {limit} bytes"))
        : Parse(line.Utf8, source, line.Number);

    public static RecordLine Parse(ReadOnlyMemory<byte> utf8, string source, long number)
    {
        if (!Utf8.IsValid(utf8.Span))
        {
            return Failed(source, number, string.Create(
                CultureInfo.InvariantCulture,
                $"not valid UTF-8 at byte {InvalidByte(utf8.Span) + 1}"));
        }

        try
        {
            if (JsonSerializer.Deserialize(utf8.Span, CollectionJson.Contract) is { } record)
            {
                return new RecordLine { Number = number, Record = record };
            }
        }
        catch (Exception exception) when (
            exception is JsonException or ArgumentException or InvalidOperationException or NotSupportedException)
        {
            // The last two stand for half a surrogate pair in a name and for metadata such as $type. The message may repeat text of the event, and names one mistake only.
            return Explain(utf8, source, number);
        }

        return Explain(utf8, source, number);
    }

    /// <summary>A line that holds no record at all.</summary>
    public static RecordLine Failed(string source, long number, string message) => new()
    {
        Number = number,
        Problems = [new InputProblem { Source = source, Line = number, Field = string.Empty, Message = message }],
    };

    private static RecordLine Explain(ReadOnlyMemory<byte> utf8, string source, long number)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(
                utf8,
                new JsonDocumentOptions { MaxDepth = CollectionJsonContext.MaxDepth });
            ProblemFinder finder = new(source, number);
            return new RecordLine { Number = number, Problems = finder.Find(document.RootElement) };
        }
        catch (JsonException exception)
        {
            long line = number + (exception.LineNumber ?? 0);
            return Failed(source, line, Malformed(utf8.Span, (exception.BytePositionInLine ?? 0) + 1)) with { Number = number };
        }
    }

    private static string Malformed(ReadOnlySpan<byte> utf8, long column) => IsTooDeep(utf8)
        ? string.Create(CultureInfo.InvariantCulture, $"more than {CollectionJsonContext.MaxDepth} brackets are open at once")
        : string.Create(CultureInfo.InvariantCulture, $"malformed JSON at byte {column}");

    private static bool IsTooDeep(ReadOnlySpan<byte> utf8)
    {
        const int OneMore = CollectionJsonContext.MaxDepth + 1;
        Utf8JsonReader reader = new(utf8, new JsonReaderOptions { MaxDepth = OneMore });
        try
        {
            while (reader.Read())
            {
                // The depth of a bracket is that outside of it.
                if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject
                    && reader.CurrentDepth == CollectionJsonContext.MaxDepth)
                {
                    return true;
                }
            }
        }
        catch (JsonException)
        {
            // Malformed before it got too deep.
            return false;
        }

        return false;
    }

    private static int InvalidByte(ReadOnlySpan<byte> utf8)
    {
        int index = 0;
        while (Rune.DecodeFromUtf8(utf8[index..], out _, out int consumed) == OperationStatus.Done)
        {
            index += consumed;
        }

        return index;
    }
}
