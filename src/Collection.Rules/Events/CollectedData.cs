using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>What the lender's app took from the borrower's phone.</summary>
[JsonConverter(typeof(WordConverter<CollectedData>))]
public enum CollectedData
{
    /// <summary>The address book.</summary>
    Contacts,

    /// <summary>The call records.</summary>
    CallLog,

    /// <summary>The pictures.</summary>
    Photos,
}
