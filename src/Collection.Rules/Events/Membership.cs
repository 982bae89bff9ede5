using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>An industry body whose rules the lender has accepted.</summary>
[JsonConverter(typeof(WordConverter<Membership>))]
public enum Membership
{
    /// <summary>The China Banking Association.</summary>
    Cba,

    /// <summary>The National Internet Finance Association of China.</summary>
    Nifa,
}
