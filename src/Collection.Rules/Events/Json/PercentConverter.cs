using System.Text.Json;
using System.Text.Json.Serialization;

namespace Collection.Rules.Events.Json;

/// <summary>Reads and writes a decimal number that is not negative.</summary>
internal sealed class PercentConverter : JsonConverter<decimal>, IValueConverter
{
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out decimal value) && value >= 0
            ? value
            : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value);

    public string? Explain(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Number)
        {
            return JsonWords.Expected("a number", value);
        }

        return value.TryGetDecimal(out decimal number) && number >= 0
            ? null
            : $"not a number of 0 or more{JsonWords.Number(value)}";
    }
}
