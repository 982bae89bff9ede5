using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>What a consent is about.</summary>
[JsonConverter(typeof(WordConverter<ConsentScope>))]
public enum ConsentScope
{
    /// <summary>Being contacted oneself.</summary>
    ContactMe,

    /// <summary>Other persons being contacted.</summary>
    ContactOthers,

    /// <summary>Others being told of the debt.</summary>
    DiscloseDebt,

    /// <summary>Contact at certain hours.</summary>
    Hours,

    /// <summary>Contact by a certain means.</summary>
    Channel,

    /// <summary>Contact more often than usual.</summary>
    Frequency,

    /// <summary>Personal data being handed on.</summary>
    DataSharing,
}
