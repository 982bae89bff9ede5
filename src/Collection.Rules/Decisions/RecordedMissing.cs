using Collection.Rules.Findings;

namespace Collection.Rules.Decisions;

/// <summary>A fact or record that is missing, of the act or of past events.</summary>
internal sealed record RecordedMissing
{
    public required string Path { get; init; }

    public RecordedEvents? Events { get; init; }

    public static RecordedMissing Of(MissingFact missing, PersonalFieldMask mask) => new()
    {
        Path = missing.Path,
        Events = missing.Events is { } events ? RecordedEvents.Of(events, mask) : null,
    };
}
