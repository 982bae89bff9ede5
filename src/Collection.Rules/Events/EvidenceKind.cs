using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>What kind of thing proves an event.</summary>
[JsonConverter(typeof(WordConverter<EvidenceKind>))]
public enum EvidenceKind
{
    /// <summary>A sound recording.</summary>
    Recording,

    /// <summary>A picture of a screen.</summary>
    Screenshot,

    /// <summary>Messages exported from a device.</summary>
    MessageExport,

    /// <summary>The call list of a phone or of a call centre.</summary>
    CallLog,

    /// <summary>The carrier's list of calls.</summary>
    CarrierBill,

    /// <summary>A paper or its copy.</summary>
    Document,

    /// <summary>A photograph.</summary>
    Photo,

    /// <summary>A film.</summary>
    Video,

    /// <summary>What a witness or a party says.</summary>
    Statement,

    /// <summary>Another kind of evidence.</summary>
    Other,
}
