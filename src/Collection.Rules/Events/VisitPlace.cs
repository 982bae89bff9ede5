using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>Where a visit takes place.</summary>
[JsonConverter(typeof(WordConverter<VisitPlace>))]
public enum VisitPlace
{
    /// <summary>Where the person lives.</summary>
    Home,

    /// <summary>Where the person works.</summary>
    Workplace,

    /// <summary>Where the person or a child learns.</summary>
    School,

    /// <summary>A place open to everybody.</summary>
    PublicPlace,
}
