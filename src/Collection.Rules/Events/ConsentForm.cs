using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>How a consent was given.</summary>
/// <remarks>Sharing personal data needs a separate consent.</remarks>
[JsonConverter(typeof(WordConverter<ConsentForm>))]
public enum ConsentForm
{
    /// <summary>By its own act, for this matter only.</summary>
    Separate,

    /// <summary>Together with other terms.</summary>
    Bundled,

    /// <summary>By word of mouth.</summary>
    Oral,

    /// <summary>In writing.</summary>
    Written,
}
