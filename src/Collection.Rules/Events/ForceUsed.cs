using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>The strongest force used in a visit.</summary>
[JsonConverter(typeof(WordConverter<ForceUsed>))]
public enum ForceUsed
{
    /// <summary>No force.</summary>
    None,

    /// <summary>Force against things.</summary>
    Property,

    /// <summary>Force against a person.</summary>
    Person,
}
