using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>What a picture sent along shows.</summary>
[JsonConverter(typeof(WordConverter<ImageContent>))]
public enum ImageContent
{
    /// <summary>No picture was sent.</summary>
    None,

    /// <summary>A picture of a person, altered to shame or frighten.</summary>
    Altered,

    /// <summary>Something obscene.</summary>
    Obscene,

    /// <summary>Weapons, wounds or the like.</summary>
    Violent,

    /// <summary>Wreaths, mourning portraits or the like.</summary>
    Mourning,

    /// <summary>An unaltered picture of a person.</summary>
    Portrait,

    /// <summary>An identity card or another personal document.</summary>
    IdentityDocument,

    /// <summary>A paper of an authority, genuine or not.</summary>
    OfficialPaper,

    /// <summary>Something else.</summary>
    Other,
}
