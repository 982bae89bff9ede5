using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>What in a publication points to the debtor.</summary>
[JsonConverter(typeof(WordConverter<IdentifyingDetail>))]
public enum IdentifyingDetail
{
    /// <summary>The whole name.</summary>
    FullName,

    /// <summary>A name with parts left out.</summary>
    MaskedName,

    /// <summary>Where the debtor lives or works.</summary>
    Address,

    /// <summary>A phone number.</summary>
    Phone,

    /// <summary>A picture of the debtor.</summary>
    Photo,

    /// <summary>How much is owed.</summary>
    Amount,
}
