using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>On what ground personal data were handled.</summary>
/// <remarks>The first seven follow article 13 of the Personal Information Protection Law.</remarks>
[JsonConverter(typeof(WordConverter<LawfulBasis>))]
public enum LawfulBasis
{
    /// <summary>The person's consent.</summary>
    Consent,

    /// <summary>Needed for a contract with the person.</summary>
    Contract,

    /// <summary>Needed for a duty set by law.</summary>
    LegalDuty,

    /// <summary>Needed in an emergency for health, life or property.</summary>
    Emergency,

    /// <summary>News reporting or oversight in the public interest.</summary>
    PublicInterest,

    /// <summary>The data were public already.</summary>
    PublicData,

    /// <summary>Another case set by law.</summary>
    OtherLaw,

    /// <summary>No ground.</summary>
    None,
}
