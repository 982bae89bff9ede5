using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>Why a debt is contested.</summary>
[JsonConverter(typeof(WordConverter<DisputeGround>))]
public enum DisputeGround
{
    /// <summary>The person did not borrow, or somebody used his identity.</summary>
    NotBorrower,

    /// <summary>It has been paid.</summary>
    Paid,

    /// <summary>The amount is wrong.</summary>
    Amount,

    /// <summary>Interest or charges are too high.</summary>
    Interest,

    /// <summary>The law does not protect the loan.</summary>
    Illegal,

    /// <summary>The limitation period is over.</summary>
    TimeBarred,

    /// <summary>The person is not liable for another's debt.</summary>
    Liability,

    /// <summary>Another ground.</summary>
    Other,
}
