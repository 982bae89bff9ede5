using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>What a stated balance rests on.</summary>
[JsonConverter(typeof(WordConverter<BalanceBasis>))]
public enum BalanceBasis
{
    /// <summary>The contract's own terms.</summary>
    Contract,

    /// <summary>A judgment or award.</summary>
    Judgment,

    /// <summary>A settlement between the parties.</summary>
    Settlement,
}
