using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>Where something was shown to people at large.</summary>
[JsonConverter(typeof(WordConverter<PostMedium>))]
public enum PostMedium
{
    /// <summary>A circle of friends in a messenger or network.</summary>
    Moments,

    /// <summary>A chat of several people.</summary>
    GroupChat,

    /// <summary>A video or live platform.</summary>
    ShortVideo,

    /// <summary>A forum, blog or microblog.</summary>
    Forum,

    /// <summary>A poster, banner or leaflet.</summary>
    Poster,

    /// <summary>A loudspeaker.</summary>
    Loudspeaker,

    /// <summary>A newspaper or another press product.</summary>
    Newspaper,

    /// <summary>The list of defaulters that courts publish.</summary>
    CourtList,
}
