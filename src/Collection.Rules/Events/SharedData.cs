using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>What personal data were handed on.</summary>
[JsonConverter(typeof(WordConverter<SharedData>))]
public enum SharedData
{
    /// <summary>The name.</summary>
    Name,

    /// <summary>The identity number.</summary>
    IdNumber,

    /// <summary>A phone number.</summary>
    Phone,

    /// <summary>An address.</summary>
    Address,

    /// <summary>Where the person works.</summary>
    Employer,

    /// <summary>An account number.</summary>
    BankAccount,

    /// <summary>A picture of the face.</summary>
    Face,

    /// <summary>Amount, arrears or terms of the debt.</summary>
    Debt,

    /// <summary>Persons from the contacts or the address book.</summary>
    Contacts,

    /// <summary>Call records.</summary>
    CallLog,

    /// <summary>Pictures from the phone.</summary>
    Photos,

    /// <summary>Where the person is or was.</summary>
    Location,

    /// <summary>Other data.</summary>
    Other,
}
