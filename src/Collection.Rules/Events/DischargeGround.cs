using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>Why a debt is over.</summary>
[JsonConverter(typeof(WordConverter<DischargeGround>))]
public enum DischargeGround
{
    /// <summary>It was paid.</summary>
    Payment,

    /// <summary>Somebody else paid it.</summary>
    PaidByOther,

    /// <summary>It was set off against another claim.</summary>
    SetOff,

    /// <summary>The parties settled it.</summary>
    Settlement,

    /// <summary>The creditor forgave it.</summary>
    Forgiveness,

    /// <summary>A court or arbitrator decided so.</summary>
    Judgment,

    /// <summary>Another ground.</summary>
    Other,
}
