namespace Collection.Rules.Tests.Cases;

/// <summary>How often like contacts were repeated, and between which instants, both inclusive.</summary>
internal sealed record PublishedSeries
{
    public required int Repeat { get; init; }

    public required DateTimeOffset From { get; init; }

    public required DateTimeOffset To { get; init; }

    /// <summary>The instants, evenly spread.</summary>
    public IEnumerable<DateTimeOffset> Instants() =>
        Enumerable.Range(0, Repeat).Select(i => From + TimeSpan.FromSeconds(Math.Floor((To - From).TotalSeconds * i / Math.Max(Repeat - 1, 1))));
}
