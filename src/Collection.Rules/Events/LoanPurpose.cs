using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>What the money was for.</summary>
/// <remarks>Consumer law protects only who borrows for daily life.</remarks>
[JsonConverter(typeof(WordConverter<LoanPurpose>))]
public enum LoanPurpose
{
    /// <summary>For daily life.</summary>
    Consumption,

    /// <summary>For a trade or production.</summary>
    Business,
}
