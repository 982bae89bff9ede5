using BenchmarkDotNet.Reports;

namespace Collection.Rules.Benchmarks.Suites;

/// <summary>Whether a run measured what it was asked to: BenchmarkDotNet itself ends well even where a suite fails.</summary>
internal static class Outcome
{
    /// <returns>0, or 1 where a suite was refused or one of its benchmarks failed.</returns>
    public static int Of(IEnumerable<Summary> summaries) =>
        summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)) ? 1 : 0;
}
