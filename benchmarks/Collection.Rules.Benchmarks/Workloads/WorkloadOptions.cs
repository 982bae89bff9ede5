namespace Collection.Rules.Benchmarks.Workloads;

/// <summary>What a generated workload is like; equal options give equal records.</summary>
public sealed record WorkloadOptions
{
    public int Cases { get; init; } = 1;

    public required int EventsPerCase { get; init; }

    /// <summary>The share of contacts that offend, from 0 to 1.</summary>
    public double FindingRate { get; init; }

    /// <summary>The share of contacts of which nobody noted what was said, from 0 to 1; above 0 the records are partial too.</summary>
    public double GapRate { get; init; }

    /// <summary>Whether messages carry their words and calls a transcript.</summary>
    public bool HasTexts { get; init; }

    /// <summary>Whether only the debtor is contacted.</summary>
    public bool IsDebtorOnly { get; init; }

    public int Seed { get; init; } = 20260101;
}
