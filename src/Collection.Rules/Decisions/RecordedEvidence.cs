using System.Globalization;
using Collection.Rules.Events;
using Collection.Rules.Facts;
using Collection.Rules.Findings;

namespace Collection.Rules.Decisions;

/// <summary>Something on record that decides; the type says which members there are.</summary>
internal sealed record RecordedEvidence
{
    public required string Type { get; init; }

    /// <summary>The path, signal, window or kind.</summary>
    public string? Of { get; init; }

    /// <summary>The value, words or local time.</summary>
    public string? Value { get; init; }

    public int? AtLeast { get; init; }

    public int? AtMost { get; init; }

    public string? Limit { get; init; }

    /// <summary>Where words stand: the field and the place in it.</summary>
    public string? At { get; init; }

    public RecordedEvents? Events { get; init; }

    public static RecordedEvidence From(Evidence evidence, EventKind kind, PersonalFieldMask mask) => evidence switch
    {
        FactEvidence fact => new RecordedEvidence { Type = "fact", Of = fact.Path, Value = mask.Value(fact.Value, FactCatalog.Find(fact.Path, [kind])) },
        QuoteEvidence quote => new RecordedEvidence { Type = "quote", Of = quote.Signal, Value = mask.Quote(quote.Quote), At = Place(quote) },
        CountEvidence count => new RecordedEvidence
        {
            Type = "count",
            Of = count.Window.En,
            AtLeast = count.AtLeast,
            AtMost = count.AtMost,
            Limit = count.Limit.ToString(CultureInfo.InvariantCulture),
            Events = RecordedEvents.Of(count.Events, mask),
        },
        LocalTimeEvidence time => new RecordedEvidence
        {
            Type = "local_time",
            Of = time.Zone,
            Value = InstantText.OfLocal(time.Local),
            Limit = time.Hours,
        },
        RecordEvidence record => new RecordedEvidence { Type = "records", Of = record.Kind, Events = RecordedEvents.Of(record.Events, mask) },
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Place(QuoteEvidence quote) => string.Create(CultureInfo.InvariantCulture, $"{quote.Path}+{quote.Start}");
}
