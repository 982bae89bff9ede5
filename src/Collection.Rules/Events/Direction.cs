using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>Who began the contact.</summary>
[JsonConverter(typeof(WordConverter<Direction>))]
public enum Direction
{
    /// <summary>The collecting side contacted the person.</summary>
    /// <remarks>A call that the borrower's phone lists as incoming is outbound.</remarks>
    Outbound,

    /// <summary>The person contacted the collecting side.</summary>
    Inbound,
}
