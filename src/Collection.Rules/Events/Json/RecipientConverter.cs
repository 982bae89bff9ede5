using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Collection.Rules.Events.Json;

/// <summary>Reads and writes a recipient: an id as text, everything else as an object.</summary>
internal sealed class RecipientConverter : JsonConverter<Recipient>, IShapedConverter
{
    private static readonly IdConverter Ids = new();

    public Type Shape => typeof(RecipientShape);

    public IValueConverter? Alternative => Ids;

    public override Recipient Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return new Recipient { Id = Ids.Read(ref reader, typeof(string), options) };
        }

        RecipientShape shape = JsonSerializer.Deserialize(ref reader, ShapeOf(options)) ?? throw new JsonException();
        return new Recipient { Id = shape.Id, Role = shape.Role };
    }

    public override void Write(Utf8JsonWriter writer, Recipient value, JsonSerializerOptions options)
    {
        if (value is { Id: { } id, Role: null })
        {
            writer.WriteStringValue(id);
            return;
        }

        JsonSerializer.Serialize(writer, new RecipientShape { Id = value.Id, Role = value.Role }, ShapeOf(options));
    }

    private static JsonTypeInfo<RecipientShape> ShapeOf(JsonSerializerOptions options) =>
        (JsonTypeInfo<RecipientShape>)options.GetTypeInfo(typeof(RecipientShape));
}
