using System.Collections.Immutable;
using Collection.Rules.Compilation;
using Collection.Rules.Evaluation;
using Collection.Rules.Events;
using Collection.Rules.Findings;
using Collection.Rules.Timelines;

namespace Collection.Rules.Streaming;

/// <summary>A case of a live stream: its history so far, and the ids it has used.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class OpenCase
{
    private readonly CompiledRuleSet compiled;
    private readonly CaseEvaluation evaluation;
    private readonly CaseTimeline timeline;
    private readonly UInt128 digest;
    private readonly Dictionary<string, UInt128> seen = new(StringComparer.Ordinal);

    public OpenCase(string id, CollectionCase? record, CompiledRuleSet compiled)
    {
        Id = id;
        this.compiled = compiled;
        evaluation = new CaseEvaluation(compiled);
        timeline = new CaseTimeline(record, compiled.Environment, Retention.Needed);
        digest = record is null ? default : RecordDigest.Of(record);
        Place = new LinkedListNode<OpenCase>(this);
    }

    public string Id { get; }

    /// <summary>Its place among all cases by their last activity.</summary>
    public LinkedListNode<OpenCase> Place { get; }

    /// <summary>The instant of its latest event, in ticks of UTC; null before the first.</summary>
    public long? LatestTicks { get; set; }

    public bool IsDescribedBy(CollectionCase record) => digest == RecordDigest.Of(record);

    /// <summary>Remembers the content of an event, and tells how it stands to the earlier ones.</summary>
    public RecordStanding Note(CollectionEvent act)
    {
        UInt128 content = RecordDigest.Of(act);
        return seen.TryAdd(act.Id, content) ? RecordStanding.New
            : seen[act.Id] == content ? RecordStanding.Repeated
            : RecordStanding.Contradictory;
    }

    /// <summary>Judges the next event.</summary>
    public ImmutableArray<Finding> Judge(CollectionEvent act)
    {
        EventContext context = evaluation.TakeIn(timeline, act, changes: null);
        return compiled.Judges(context.Kind) ? [.. evaluation.Judge(context).Select(f => f.Finding)] : [];
    }
}
