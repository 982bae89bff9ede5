using System.Collections.Immutable;
using Collection.Rules.Cli.Reports;

namespace Collection.Rules.Cli.Show;

/// <summary>A rule as people read it: a sentence, a few facts about it, and tables; not yet written for any medium.</summary>
internal sealed record RulePage
{
    public required string Title { get; init; }

    /// <summary>What the rule says, as one sentence.</summary>
    public required string Sentence { get; init; }

    public required ImmutableArray<LabelledText> Lines { get; init; }

    /// <summary>Elements, exceptions and parameters; those without rows are left out.</summary>
    public required ImmutableArray<RulePageTable> Tables { get; init; }

    /// <summary>The provisions, each version by itself.</summary>
    public required RulePageList Provisions { get; init; }
}
