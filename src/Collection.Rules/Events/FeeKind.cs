using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>A kind of charge on a loan.</summary>
[JsonConverter(typeof(WordConverter<FeeKind>))]
public enum FeeKind
{
    /// <summary>Interest for the agreed term.</summary>
    Interest,

    /// <summary>Raised interest after the due day.</summary>
    PenaltyInterest,

    /// <summary>Interest on unpaid interest.</summary>
    CompoundInterest,

    /// <summary>A fixed or percentage charge for paying late.</summary>
    LateFee,

    /// <summary>A charge for paying in instalments.</summary>
    InstalmentFee,

    /// <summary>A charge for paying early.</summary>
    PrepaymentFee,

    /// <summary>A charge for the platform's service.</summary>
    ServiceFee,

    /// <summary>A charge for managing the account.</summary>
    ManagementFee,

    /// <summary>A charge for advice or matching.</summary>
    ConsultingFee,

    /// <summary>A charge for a guarantee.</summary>
    GuaranteeFee,

    /// <summary>The price of an insurance tied to the loan.</summary>
    InsurancePremium,

    /// <summary>The price of a membership tied to the loan.</summary>
    MembershipFee,

    /// <summary>The cost of a lawyer or a court.</summary>
    LegalFee,

    /// <summary>The cost of collecting, passed on to the debtor.</summary>
    CollectionFee,

    /// <summary>Another charge.</summary>
    Other,
}
