using System.Text.Json.Serialization;

namespace Collection.Rules.Events.Json;

/// <summary>Whether the end of a span of hours belongs to it.</summary>
[JsonConverter(typeof(WordConverter<HoursEnd>))]
internal enum HoursEnd
{
    Excluded,
    Included,
}
