using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>A repayment plan is agreed.</summary>
public sealed record PlanAgreed : CollectionEvent
{
    /// <summary>The id of the person who will pay.</summary>
    [JsonConverter(typeof(IdConverter))]
    public string? By { get; init; }

    /// <summary>The payments agreed, in order.</summary>
    /// <exception cref="ArgumentException">The list holds null or was never created.</exception>
    public ImmutableArray<Instalment>? Instalments { get; init => field = Lists.WithoutNulls(value); }

    private protected override EventKind OwnKind => EventKind.PlanAgreed;
}
