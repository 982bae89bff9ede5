using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>Whether the claim stands.</summary>
[JsonConverter(typeof(WordConverter<LoanStatus>))]
public enum LoanStatus
{
    /// <summary>It is owed and can be enforced.</summary>
    Valid,

    /// <summary>It is contested and undecided.</summary>
    Disputed,

    /// <summary>The law does not protect it, such as a gambling debt.</summary>
    Illegal,

    /// <summary>The limitation period is over, so payment can be refused.</summary>
    TimeBarred,

    /// <summary>It is paid or otherwise discharged.</summary>
    Settled,

    /// <summary>The creditor gave it up.</summary>
    Waived,
}
