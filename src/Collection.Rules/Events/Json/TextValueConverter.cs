using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Collection.Rules.Events.Json;

/// <summary>Reads and writes a value whose JSON is text.</summary>
internal abstract class TextValueConverter<T> : JsonConverter<T>, IValueConverter
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && TryParse(reader.GetString()!, out T? value)
            ? value
            : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Format(value));

    public string? Explain(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            return JsonWords.Expected("text", value);
        }

        string text = value.GetString()!;
        return TryParse(text, out _) ? null : Describe(text);
    }

    public abstract bool TryParse(string text, [MaybeNullWhen(false)] out T value);

    protected abstract string Format(T value);

    // Only asked for text that could not be read.
    protected abstract string Describe(string text);
}
