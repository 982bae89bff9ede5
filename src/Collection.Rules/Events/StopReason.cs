using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>Why somebody asks not to be contacted.</summary>
[JsonConverter(typeof(WordConverter<StopReason>))]
public enum StopReason
{
    /// <summary>The person is not the debtor.</summary>
    WrongPerson,

    /// <summary>The person has no duty to pay.</summary>
    NoDuty,

    /// <summary>The person wants to be left in peace.</summary>
    NoDisturbance,

    /// <summary>A lawyer or agent is to be contacted instead.</summary>
    Represented,

    /// <summary>Illness of the person or somebody close.</summary>
    Health,

    /// <summary>The place of work does not allow such contacts.</summary>
    Workplace,

    /// <summary>The debt is contested.</summary>
    Disputed,

    /// <summary>The debt is paid or a plan is kept.</summary>
    Settled,

    /// <summary>Another reason.</summary>
    Other,
}
