using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>Whether the debtor can be reached and can act.</summary>
[JsonConverter(typeof(WordConverter<DebtorStatus>))]
public enum DebtorStatus
{
    /// <summary>The debtor can be reached.</summary>
    Reachable,

    /// <summary>The debtor cannot be reached by the means on record.</summary>
    Unreachable,

    /// <summary>The debtor is dead.</summary>
    Deceased,

    /// <summary>The debtor has lost the capacity to act in law.</summary>
    Incapacitated,
}
