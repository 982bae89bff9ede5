using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>Whether a person must pay the debt.</summary>
[JsonConverter(typeof(WordConverter<Liability>))]
public enum Liability
{
    /// <summary>The person owes nothing.</summary>
    None,

    /// <summary>The person answers for it together with the debtor.</summary>
    Joint,

    /// <summary>A guarantor who may refuse before judgment and failed enforcement.</summary>
    /// <remarks>Civil Code, article 687, paragraph 2, with its exceptions.</remarks>
    GeneralGuarantor,

    /// <summary>An heir who answers up to the value of the estate.</summary>
    /// <remarks>Civil Code, article 1161.</remarks>
    WithinEstate,

    /// <summary>It was looked into and stays open.</summary>
    /// <remarks>Treated as an absent value is.</remarks>
    Unknown,
}
