using System.Text.Json.Serialization;

namespace Collection.Rules.Events.Json;

/// <summary>The generated contracts of all records.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowOutOfOrderMetadataProperties = true,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    MaxDepth = MaxDepth,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(InstantConverter),
        typeof(DayConverter),
        typeof(ClockConverter),
        typeof(CountConverter),
        typeof(PercentConverter),
    ])]
[JsonSerializable(typeof(CollectionRecord))]
[JsonSerializable(typeof(RecipientShape))]
[JsonSerializable(typeof(HoursShape))]
internal sealed partial class CollectionJsonContext : JsonSerializerContext
{
    /// <summary>How many brackets may be open at once.</summary>
    public const int MaxDepth = 32;
}
