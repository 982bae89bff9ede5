using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>A thing that a collection letter states.</summary>
[JsonConverter(typeof(WordConverter<LetterContent>))]
public enum LetterContent
{
    /// <summary>The name of the debtor.</summary>
    Name,

    /// <summary>What is owed.</summary>
    Balance,

    /// <summary>Why payment is asked for.</summary>
    Reason,

    /// <summary>The law or rule relied on.</summary>
    LegalBasis,

    /// <summary>The rights and duties of both sides.</summary>
    RightsAndDuties,

    /// <summary>How to look up the account, to pay and to object.</summary>
    WaysToRespond,

    /// <summary>How the lender can be reached.</summary>
    LenderContact,

    /// <summary>The lender's seal.</summary>
    LenderSeal,
}
