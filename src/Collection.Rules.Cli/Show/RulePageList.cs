using System.Collections.Immutable;
using Collection.Rules.Cli.Reports;

namespace Collection.Rules.Cli.Show;

/// <summary>Things on the page of a rule about which there is too much to say for a table.</summary>
internal sealed record RulePageList(string Title, ImmutableArray<(string Head, ImmutableArray<LabelledText> Lines)> Items);
