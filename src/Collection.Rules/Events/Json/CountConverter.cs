using System.Text.Json;
using System.Text.Json.Serialization;

namespace Collection.Rules.Events.Json;

/// <summary>Reads and writes a whole number that is not negative.</summary>
internal sealed class CountConverter : JsonConverter<int>, IValueConverter
{
    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int value) && value >= 0
            ? value
            : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value);

    public string? Explain(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Number)
        {
            return JsonWords.Expected("a whole number", value);
        }

        return value.TryGetInt32(out int number) && number >= 0
            ? null
            : $"not a whole number from 0 to {int.MaxValue}{JsonWords.Number(value)}";
    }
}
