using System.Text.Json;
using System.Text.Json.Serialization;

namespace Collection.Rules.Events.Json;

/// <summary>Reads and writes an instant as ISO 8601 text that carries its offset.</summary>
/// <remarks>Without an offset the machine's own zone would decide what the record means.</remarks>
internal sealed class InstantConverter : JsonConverter<DateTimeOffset>, IValueConverter
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
        && InstantText.HasOffset(reader.GetString()!)
        && reader.TryGetDateTimeOffset(out DateTimeOffset value)
            ? value
            : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(InstantText.Of(value));

    public string? Explain(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            return JsonWords.Expected("text", value);
        }

        string text = value.GetString()!;
        bool isTime = value.TryGetDateTimeOffset(out _);
        if (isTime && InstantText.HasOffset(text))
        {
            return null;
        }

        return isTime && text.Length > InstantText.DateLength
            ? $"an instant needs an offset such as +08:00{JsonWords.Figure(text)}"
            : $"not an instant such as 2026-05-14T22:40:00+08:00{JsonWords.Figure(text)}";
    }
}
