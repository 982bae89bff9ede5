using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>In what capacity somebody collects.</summary>
[JsonConverter(typeof(WordConverter<ActorCapacity>))]
public enum ActorCapacity
{
    /// <summary>An employee of the creditor.</summary>
    OwnStaff,

    /// <summary>An agency or its staff, on the creditor's behalf.</summary>
    Outsourced,

    /// <summary>Somebody who acquired the claim and collects for himself.</summary>
    Assignee,

    /// <summary>A law firm or its lawyer, on the creditor's behalf.</summary>
    LawFirm,

    /// <summary>The staff of the platform that arranged the loan.</summary>
    Platform,

    /// <summary>A person who collects outside any organisation.</summary>
    Private,
}
