using System.Text.Json;
using System.Text.Json.Serialization;

namespace Collection.Rules.Events.Json;

/// <summary>Reads and writes a word of a closed list, never its number.</summary>
internal sealed class WordConverter<TEnum> : JsonConverter<TEnum>, IValueConverter
    where TEnum : struct, Enum
{
    private const int MaxBytes = 64;

    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String || reader.HasValueSequence || reader.ValueSpan.Length > MaxBytes)
        {
            throw new JsonException();
        }

        Span<char> buffer = stackalloc char[MaxBytes];
        int length = reader.CopyString(buffer);
        return EnumWords<TEnum>.TryParse(buffer[..length], out TEnum value) ? value : throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        writer.WriteStringValue(EnumWords<TEnum>.Of(value));

    public string? Explain(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            return JsonWords.Expected($"one of {string.Join(", ", EnumWords<TEnum>.All)}", value);
        }

        string word = value.GetString()!;
        if (EnumWords<TEnum>.TryParse(word, out _))
        {
            return null;
        }

        return $"unknown word{JsonWords.Word(word)}; valid: {string.Join(", ", NearestWord.Order(word, EnumWords<TEnum>.All))}";
    }
}
