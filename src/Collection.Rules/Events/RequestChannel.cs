using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>By which means a request reached the collecting side.</summary>
[JsonConverter(typeof(WordConverter<RequestChannel>))]
public enum RequestChannel
{
    /// <summary>In a call.</summary>
    PhoneCall,

    /// <summary>By text message.</summary>
    TextMessage,

    /// <summary>In a messenger.</summary>
    InstantMessage,

    /// <summary>By electronic mail.</summary>
    Email,

    /// <summary>By letter.</summary>
    Letter,

    /// <summary>Face to face.</summary>
    InPerson,

    /// <summary>In the lender's app or website.</summary>
    App,

    /// <summary>Through a complaint to an authority or platform.</summary>
    Complaint,
}
