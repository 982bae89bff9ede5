using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>Whom somebody says, or makes believe, he is.</summary>
[JsonConverter(typeof(WordConverter<ClaimedIdentity>))]
public enum ClaimedIdentity
{
    /// <summary>The creditor.</summary>
    Lender,

    /// <summary>A collection agency.</summary>
    Agency,

    /// <summary>A lawyer.</summary>
    Lawyer,

    /// <summary>A law firm.</summary>
    LawFirm,

    /// <summary>A court or its staff.</summary>
    Court,

    /// <summary>The police.</summary>
    Police,

    /// <summary>The procuratorate.</summary>
    Prosecutor,

    /// <summary>Another public authority.</summary>
    Government,

    /// <summary>A delivery service.</summary>
    Courier,

    /// <summary>Somebody the person knows.</summary>
    Acquaintance,

    /// <summary>No identity was given.</summary>
    None,
}
