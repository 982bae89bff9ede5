using System.Collections.Immutable;

namespace Collection.Rules.Cli.Diff;

/// <summary>One thing that is not the same in two sets.</summary>
/// <param name="Id">Of the rule, provision or parameter.</param>
/// <param name="Kind">Whether it came, went, or is another now.</param>
/// <param name="Changes">Of a changed one, what was and what is, part by part.</param>
internal sealed record Difference(string Id, DifferenceKind Kind, ImmutableArray<PartChange> Changes);
