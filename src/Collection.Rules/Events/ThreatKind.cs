using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>What somebody threatens with.</summary>
/// <remarks>Lawful announcements, such as a suit, are no threats: see <see cref="Consequence"/>.</remarks>
[JsonConverter(typeof(WordConverter<ThreatKind>))]
public enum ThreatKind
{
    /// <summary>Harm to the body of the person spoken to.</summary>
    Violence,

    /// <summary>Harm to a relative or somebody close.</summary>
    HarmToFamily,

    /// <summary>Telling relatives, friends or the public about the debt.</summary>
    Exposure,

    /// <summary>Trouble at the place of work or study.</summary>
    Workplace,

    /// <summary>Reporting or charging a crime that was not committed.</summary>
    FalseCriminalCharge,

    /// <summary>Damage to or seizure of belongings without a court.</summary>
    Property,

    /// <summary>A threat that only hints at the harm.</summary>
    Veiled,
}
