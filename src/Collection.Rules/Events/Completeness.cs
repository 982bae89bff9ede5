using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>Whether a stream of records holds all that happened.</summary>
/// <remarks>A count over a partial stream can prove an excess but never compliance.</remarks>
[JsonConverter(typeof(WordConverter<Completeness>))]
public enum Completeness
{
    /// <summary>Everything that happened is on record.</summary>
    Complete,

    /// <summary>Something may be missing.</summary>
    Partial,
}
