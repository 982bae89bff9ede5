using System.Collections.Immutable;
using System.Globalization;

namespace Collection.Rules.Benchmarks.Reports;

/// <summary>One row of a report: a contestant under some parameters.</summary>
internal sealed record Measurement
{
    public required string Suite { get; init; }

    public required string Contestant { get; init; }

    public required ImmutableSortedDictionary<string, string> Parameters { get; init; }

    public required double MedianNanoseconds { get; init; }

    public required double AllocatedBytes { get; init; }

    /// <summary>How many events one operation judges; 1 where the suite counts something else.</summary>
    public double Events => Parameters.TryGetValue("Events", out string? events) ? double.Parse(events, CultureInfo.InvariantCulture) : 1;

    public string ParameterText => string.Join(", ", Parameters.Select(p => $"{p.Key} {p.Value}"));
}
