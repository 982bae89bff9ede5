using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>One thing that proves an event.</summary>
public sealed record EvidenceItem
{
    /// <summary>What kind of thing it is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enum.</exception>
    public EvidenceKind? Kind { get; init => field = DefinedWords.One(value); }

    /// <summary>The SHA-256 of the file, 64 hexadecimal digits.</summary>
    /// <remarks>Shows that a file is unchanged since it was hashed, not that it is true.</remarks>
    [JsonConverter(typeof(HashConverter))]
    public string? Sha256 { get; init; }

    /// <summary>Where in the file or archive it stands, such as a row or a minute.</summary>
    public string? Locator { get; init; }
}
