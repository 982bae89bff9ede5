using System.Collections.Immutable;
using Collection.Rules.Events;
using Collection.Rules.Findings;

namespace Collection.Rules.Cli.Reports.Json;

/// <summary>Evidence of any kind; the type says which members there are.</summary>
internal sealed record EvidenceJson
{
    public required string Type { get; init; }

    public string? Path { get; init; }

    public string? Value { get; init; }

    public string? Signal { get; init; }

    public TextJson? Says { get; init; }

    public string? Quote { get; init; }

    public int? Start { get; init; }

    public bool? Decisive { get; init; }

    public bool? ContradictsRecord { get; init; }

    public int? AtLeast { get; init; }

    public int? AtMost { get; init; }

    public int? Limit { get; init; }

    public TextJson? Window { get; init; }

    public string? Local { get; init; }

    public string? Zone { get; init; }

    public string? Hours { get; init; }

    public string? Kind { get; init; }

    public ImmutableArray<string>? Events { get; init; }

    /// <summary>How many events there are; the list may name only the first.</summary>
    public int? EventCount { get; init; }

    public static EvidenceJson Of(Evidence evidence) => evidence switch
    {
        FactEvidence fact => new EvidenceJson { Type = "fact", Path = fact.Path, Value = fact.Value },
        QuoteEvidence quote => Of(quote),
        CountEvidence count => Of(count),
        LocalTimeEvidence time => new EvidenceJson
        {
            Type = "local_time",
            Local = InstantText.OfLocal(time.Local),
            Zone = time.Zone,
            Hours = time.Hours,
        },
        RecordEvidence record => new EvidenceJson { Type = "records", Kind = record.Kind, Events = record.Events.FirstIds, EventCount = record.Events.Count },
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static EvidenceJson Of(QuoteEvidence quote) => new()
    {
        Type = "quote",
        Signal = quote.Signal,
        Says = TextJson.Of(quote.Says),
        Quote = quote.Quote,
        Path = quote.Path,
        Start = quote.Start,
        Decisive = quote.IsDecisive,
        ContradictsRecord = quote.ContradictsRecord,
    };

    private static EvidenceJson Of(CountEvidence count) => new()
    {
        Type = "count",
        AtLeast = count.AtLeast,
        AtMost = count.AtMost,
        Limit = count.Limit,
        Window = TextJson.Of(count.Window),
        Events = count.Events.FirstIds,
        EventCount = count.Events.Count,
    };
}
