using System.Text.Json;
using System.Text.Json.Serialization;

namespace Collection.Rules.Events.Json;

/// <summary>Reads and writes a rate in percent, from 0 to a million.</summary>
/// <remarks>No rate is higher, and rules may add rates up.</remarks>
internal sealed class PercentConverter : JsonConverter<decimal>, IValueConverter
{
    private const decimal Highest = 1_000_000m;

    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out decimal value) && value is >= 0 and <= Highest
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

        return value.TryGetDecimal(out decimal number) && number is >= 0 and <= Highest
            ? null
            : $"not a number from 0 to {Highest}{JsonWords.Number(value)}";
    }
}
