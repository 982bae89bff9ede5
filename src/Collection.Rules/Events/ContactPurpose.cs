using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>What a contact was for.</summary>
[JsonConverter(typeof(WordConverter<ContactPurpose>))]
public enum ContactPurpose
{
    /// <summary>To remind of a payment before or at the due day.</summary>
    Remind,

    /// <summary>To ask for payment.</summary>
    Demand,

    /// <summary>To find out where the debtor is.</summary>
    Trace,

    /// <summary>To have a message passed on to the debtor.</summary>
    Relay,

    /// <summary>To agree on terms of payment.</summary>
    Negotiate,

    /// <summary>To answer a question or a complaint.</summary>
    Answer,

    /// <summary>To give a notice that law or contract asks for.</summary>
    Notice,

    /// <summary>To hurt, shame or wear down.</summary>
    Harm,
}
