using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>To what kind of recipient personal data were handed on.</summary>
[JsonConverter(typeof(WordConverter<DataRecipient>))]
public enum DataRecipient
{
    /// <summary>A collection agency that works for the lender.</summary>
    Agency,

    /// <summary>A buyer of the claim.</summary>
    Assignee,

    /// <summary>A credit reporting body.</summary>
    CreditBureau,

    /// <summary>A company of the same group or a business partner.</summary>
    Partner,

    /// <summary>A court or another authority.</summary>
    Authority,

    /// <summary>A person of the debtor's surroundings.</summary>
    Acquaintance,

    /// <summary>Somebody else.</summary>
    Other,
}
