using System.Collections.Immutable;
using Collection.Rules.Events;
using Collection.Rules.Timelines;

namespace Collection.Rules.Evaluation;

/// <summary>An event of a case that is kept judged.</summary>
internal sealed class LiveEvent(CollectionEvent record)
{
    public CollectionEvent Record { get; } = record;

    /// <summary>What judging asked of the past.</summary>
    public ContextReads Reads { get; set; }

    /// <summary>The findings, in the order of the rules; default until it is judged.</summary>
    public ImmutableArray<RuleFinding> Findings { get; set; }

    public bool IsNew => Findings.IsDefault;
}
