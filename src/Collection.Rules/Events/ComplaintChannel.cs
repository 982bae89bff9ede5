using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>Where a complaint or report was made.</summary>
[JsonConverter(typeof(WordConverter<ComplaintChannel>))]
public enum ComplaintChannel
{
    /// <summary>At the lender itself.</summary>
    Lender,

    /// <summary>At the financial regulator (12378).</summary>
    FinancialRegulator,

    /// <summary>At the central bank (12363).</summary>
    CentralBank,

    /// <summary>At the securities regulator (12386).</summary>
    SecuritiesRegulator,

    /// <summary>At the local government line (12345).</summary>
    LocalGovernment,

    /// <summary>At the market regulator (12315).</summary>
    MarketRegulator,

    /// <summary>At the spam reporting centre (12321).</summary>
    SpamReport,

    /// <summary>At the internet finance association.</summary>
    Nifa,

    /// <summary>At the cyberspace administration.</summary>
    Cyberspace,

    /// <summary>At the telecommunications regulator.</summary>
    Telecom,

    /// <summary>At the police.</summary>
    Police,

    /// <summary>At a court.</summary>
    Court,

    /// <summary>On a complaint platform of the press.</summary>
    MediaPlatform,

    /// <summary>Elsewhere.</summary>
    Other,
}
