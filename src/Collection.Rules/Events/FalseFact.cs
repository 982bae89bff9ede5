using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>An untrue fact told or shown to make somebody pay.</summary>
[JsonConverter(typeof(WordConverter<FalseFact>))]
public enum FalseFact
{
    /// <summary>A forged summons, judgment or other paper of a court.</summary>
    FakeCourtPaper,

    /// <summary>A forged paper of police or prosecution.</summary>
    FakePolicePaper,

    /// <summary>A lawyer's letter that no lawyer wrote.</summary>
    FakeLawyerLetter,

    /// <summary>A suit or case said to exist that does not.</summary>
    FakeCase,

    /// <summary>A list of defaulters that no authority keeps.</summary>
    FakeBlacklist,

    /// <summary>A debt larger than it is.</summary>
    WrongAmount,

    /// <summary>A debt that does not exist or is over.</summary>
    NoSuchDebt,

    /// <summary>A duty to pay of somebody who has none.</summary>
    NoDutyToPay,

    /// <summary>A consequence that the law does not provide.</summary>
    WrongConsequence,

    /// <summary>Another untrue fact.</summary>
    Other,
}
