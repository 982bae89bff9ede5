using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Collection.Rules.Events.Json;

/// <summary>Reads and writes a span of hours as an object with <c>from</c>, <c>to</c> and <c>ends</c>.</summary>
internal sealed class HoursConverter : JsonConverter<Hours>, IShapedConverter
{
    public Type Shape => typeof(HoursShape);

    public IValueConverter? Alternative => null;

    public override Hours Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        HoursShape shape = JsonSerializer.Deserialize(ref reader, ShapeOf(options)) ?? throw new JsonException();
        return new Hours(shape.From, shape.To, shape.Ends == HoursEnd.Included);
    }

    public override void Write(Utf8JsonWriter writer, Hours value, JsonSerializerOptions options)
    {
        HoursShape shape = new()
        {
            From = value.From,
            To = value.To,
            Ends = value.EndIncluded ? HoursEnd.Included : null,
        };
        JsonSerializer.Serialize(writer, shape, ShapeOf(options));
    }

    private static JsonTypeInfo<HoursShape> ShapeOf(JsonSerializerOptions options) =>
        (JsonTypeInfo<HoursShape>)options.GetTypeInfo(typeof(HoursShape));
}
