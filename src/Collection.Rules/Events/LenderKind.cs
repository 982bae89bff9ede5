using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>What kind of creditor or platform stands behind the claim.</summary>
/// <remarks>Decides which rules bind it and who supervises it.</remarks>
[JsonConverter(typeof(WordConverter<LenderKind>))]
public enum LenderKind
{
    /// <summary>A licensed bank.</summary>
    Bank,

    /// <summary>A licensed consumer finance company.</summary>
    ConsumerFinance,

    /// <summary>A licensed car finance company.</summary>
    AutoFinance,

    /// <summary>A licensed microloan company.</summary>
    Microloan,

    /// <summary>A licensed trust company.</summary>
    Trust,

    /// <summary>A financing guarantee company that paid and now claims.</summary>
    GuaranteeCompany,

    /// <summary>A peer-to-peer lending information intermediary.</summary>
    OnlineLendingIntermediary,

    /// <summary>A platform that brings borrowers to lenders.</summary>
    LoanFacilitator,

    /// <summary>Somebody who bought the claim.</summary>
    AssetAssignee,

    /// <summary>A person or firm that lends outside the licensed trade.</summary>
    PrivateLender,

    /// <summary>Somebody who lends as a business without a licence.</summary>
    Unlicensed,
}
