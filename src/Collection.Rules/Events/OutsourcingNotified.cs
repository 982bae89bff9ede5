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
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enum.</exception>
    public LawfulBasis? LawfulBasis { get; init => field = DefinedWords.One(value); }

    /// <summary>What data the debtor was told the agency gets.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The list holds what is no member of its enum.</exception>
    public ImmutableArray<SharedData>? Fields { get; init => field = DefinedWords.All(value); }

    private protected override EventKind OwnKind => EventKind.OutsourcingNotified;
}
