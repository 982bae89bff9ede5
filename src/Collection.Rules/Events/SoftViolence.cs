using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>An act short of force that wears people down or frightens them.</summary>
[JsonConverter(typeof(WordConverter<SoftViolence>))]
public enum SoftViolence
{
    /// <summary>A crowd stood about or pressed round somebody.</summary>
    Crowding,

    /// <summary>Rooms were occupied: collectors camped, ate or slept there.</summary>
    Occupation,

    /// <summary>Walls, doors or things were painted or smeared.</summary>
    Paint,

    /// <summary>Filth was thrown or left.</summary>
    Filth,

    /// <summary>Wreaths, paper figures or music of mourning were used.</summary>
    Mourning,

    /// <summary>A lock was blocked or changed.</summary>
    LockTampering,

    /// <summary>Water, power or the like was cut off.</summary>
    UtilitiesCut,

    /// <summary>Weapons were shown.</summary>
    Weapons,
}
