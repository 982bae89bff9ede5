namespace Collection.Rules.Events.Json;

/// <summary>A span of hours as it stands in JSON.</summary>
internal sealed record HoursShape
{
    public required TimeOnly From { get; init; }

    public required TimeOnly To { get; init; }

    public HoursEnd? Ends { get; init; }
}
