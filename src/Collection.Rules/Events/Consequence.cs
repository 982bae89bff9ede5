using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>What somebody announces will follow if nothing is paid.</summary>
[JsonConverter(typeof(WordConverter<Consequence>))]
public enum Consequence
{
    /// <summary>A civil suit.</summary>
    Suit,

    /// <summary>An arbitration.</summary>
    Arbitration,

    /// <summary>An entry in the credit record.</summary>
    CreditRecord,

    /// <summary>A court order that secures assets.</summary>
    AssetPreservation,

    /// <summary>Being arrested.</summary>
    Arrest,

    /// <summary>Being detained.</summary>
    Detention,

    /// <summary>Being held criminally liable.</summary>
    CriminalLiability,

    /// <summary>Harm to the schooling or career of children.</summary>
    Children,

    /// <summary>Losing work or being barred from it.</summary>
    Employment,

    /// <summary>Not being allowed to travel.</summary>
    TravelBan,

    /// <summary>Being put on a list of defaulters.</summary>
    Blacklist,
}
