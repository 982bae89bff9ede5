using System.Collections.Immutable;

namespace Collection.Rules.Cli.Show;

/// <summary>A table on the page of a rule.</summary>
internal sealed record RulePageTable(string Title, ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<string>> Rows);
