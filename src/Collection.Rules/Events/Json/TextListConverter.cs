using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Collection.Rules.Events.Json;

/// <summary>Reads and writes a list of texts, each of which its own converter judges.</summary>
internal abstract class TextListConverter : JsonConverter<ImmutableArray<string>?>, ITextListConverter
{
    private readonly TextValueConverter<string> _item;

    private protected TextListConverter(TextValueConverter<string> item)
    {
        _item = item;
    }

    public IValueConverter Item => _item;

    public override ImmutableArray<string>? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException();
        }

        ImmutableArray<string>.Builder items = ImmutableArray.CreateBuilder<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(_item.Read(ref reader, typeof(string), options));
        }

        return items.DrainToImmutable();
    }

    public override void Write(Utf8JsonWriter writer, ImmutableArray<string>? value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (string item in value.GetValueOrDefault())
        {
            _item.Write(writer, item, options);
        }

        writer.WriteEndArray();
    }
}
