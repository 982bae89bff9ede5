namespace Collection.Rules.Benchmarks.Guard;

/// <summary>A figure that must not grow past a stored limit.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Most">The largest value allowed, included.</param>
/// <param name="Unit">times the baseline, or bytes.</param>
internal sealed record Bound(string Name, double Most, string Unit);
