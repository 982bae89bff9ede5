using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>How an attempt to call ended.</summary>
[JsonConverter(typeof(WordConverter<CallOutcome>))]
public enum CallOutcome
{
    /// <summary>Somebody took the call.</summary>
    Answered,

    /// <summary>It rang and nobody took it.</summary>
    NoAnswer,

    /// <summary>The line was busy.</summary>
    Busy,

    /// <summary>The person refused the call.</summary>
    Rejected,

    /// <summary>The phone or the carrier refused the call.</summary>
    Blocked,

    /// <summary>The number could not be reached, such as off or void.</summary>
    NotConnected,

    /// <summary>A mailbox or an assistant took the call.</summary>
    Voicemail,
}
