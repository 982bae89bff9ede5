using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>The debtor is told which agency now collects.</summary>
public sealed record OutsourcingNotified : CollectionEvent
{
    /// <summary>The id of the agency that now collects.</summary>
    [JsonConverter(typeof(IdConverter))]
    public string? To { get; init; }

    /// <summary>On what ground the agency gets personal data.</summary>
    public LawfulBasis? LawfulBasis { get; init; }

    /// <summary>What data the debtor was told the agency gets.</summary>
    public ImmutableArray<SharedData>? Fields { get; init; }

    private protected override EventKind OwnKind => EventKind.OutsourcingNotified;
}
