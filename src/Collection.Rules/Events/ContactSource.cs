using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>Where the number or address that was used came from.</summary>
[JsonConverter(typeof(WordConverter<ContactSource>))]
public enum ContactSource
{
    /// <summary>The debtor gave it in the contract as his own.</summary>
    Contract,

    /// <summary>The debtor agreed that this person be contacted.</summary>
    DebtorAuthorised,

    /// <summary>The debtor listed the person as a contact.</summary>
    ListedContact,

    /// <summary>Another contact gave it.</summary>
    ToldByContact,

    /// <summary>The address book of the debtor's phone.</summary>
    AddressBook,

    /// <summary>The call records of the debtor's phone.</summary>
    CallLog,

    /// <summary>It was bought.</summary>
    Purchased,

    /// <summary>It was gathered from websites or accounts.</summary>
    Scraped,

    /// <summary>It was lawfully public.</summary>
    Public,

    /// <summary>A credit reporting agency gave it.</summary>
    CreditBureau,
}
