using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>Who says a line of a transcript.</summary>
[JsonConverter(typeof(WordConverter<Speaker>))]
public enum Speaker
{
    /// <summary>The collecting side.</summary>
    Actor,

    /// <summary>The person contacted.</summary>
    Recipient,

    /// <summary>Somebody else or a machine.</summary>
    Other,
}
