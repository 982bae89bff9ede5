using Collection.Rules.Evaluation;
using Collection.Rules.Events;
using Collection.Rules.Gating.Json;
using Collection.Rules.Timelines;

namespace Collection.Rules.Gating;

/// <summary>What a gate has to know of one case, kept up to date record by record.</summary>
/// <remarks>
/// To append and to gate cost the same however long the history is, and so does what it keeps in memory; all grow with what
/// the windows of the rules hold. It answers for times from the latest contact on, so that what no window reaches is
/// forgotten; of contacts it keeps no more than is counted, of records what a rule may still look at. Not thread-safe: use one instance on one thread at a time. It
/// holds personal data.
/// </remarks>
public sealed class CaseState
{
    private readonly PlannedRuleSet rules;
    private readonly CaseEvaluation evaluation;
    private readonly List<CollectionEvent>? all;
    private CaseTimeline timeline;

    internal CaseState(PlannedRuleSet rules, CollectionCase file)
    {
        this.rules = rules;
        evaluation = new CaseEvaluation(rules.Compiled);
        all = rules.HasCountsByHistory ? [] : null;
        File = file;
        timeline = Start();
    }

    /// <summary>The case.</summary>
    public string CaseId => File.Id;

    /// <summary>When the latest contact taken in was made: the earliest time for which it answers; null before the first.</summary>
    public DateTimeOffset? Latest => timeline.Latest;

    internal CollectionCase File { get; }

    internal PlannedRuleSet Rules => rules;

    internal CaseTimeline Timeline => timeline;

    /// <summary>Every event, where past records decide what counts, so that a late one may change old counts; otherwise null.</summary>
    internal IReadOnlyList<CollectionEvent>? All => all;

    /// <summary>Takes in what happened, in order or late.</summary>
    /// <param name="record">An event of the case.</param>
    /// <returns>False where it is already there: the same id at the same instant. A repeated event that nothing asks about any more changes nothing and is not recognised.</returns>
    /// <exception cref="ArgumentException">It belongs to another case.</exception>
    /// <exception cref="RuleEvaluationException">The filter of a count failed.</exception>
    public bool Append(CollectionEvent record)
    {
        ArgumentNullException.ThrowIfNull(record);
        RefuseForeign(record, nameof(record));
        if (timeline.Has(record))
        {
            return false;
        }

        all?.Add(record);
        if (all is not null && record is not Contact && record.At < Latest)
        {
            Rebuild();
        }
        else
        {
            evaluation.TakeIn(timeline, record, changes: null);
        }

        timeline.Rest();
        return true;
    }

    /// <summary>Decides whether a contact may be made, before it is made.</summary>
    /// <param name="planned">The contact as planned: its time, recipient, means and words where they are set down; not how it will end.</param>
    /// <param name="options">How strictly to decide and how far to look ahead; null for the defaults.</param>
    /// <returns>The decision on the records taken in up to the planned time, as if the contact were made then.</returns>
    /// <exception cref="ArgumentException">It belongs to another case, is already on record, or is planned before <see cref="Latest"/>.</exception>
    /// <exception cref="RuleEvaluationException">A rule failed.</exception>
    public GateDecision Gate(Contact planned, GateOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(planned);
        RefuseForeign(planned, nameof(planned));
        if (timeline.Has(planned))
        {
            throw new ArgumentException($"{planned} is already on record.", nameof(planned));
        }

        if (planned.At < Latest)
        {
            throw new ArgumentException($"{planned} is planned before the latest contact on record.", nameof(planned));
        }

        GateDecision decision = new Gatekeeper(rules, timeline).Decide(planned, options ?? GateOptions.Default);
        timeline.Rest();
        return decision;
    }

    /// <summary>The state as JSON, for a service's own store; <see cref="RuleEvaluator.RestoreCase"/> reads it.</summary>
    /// <returns>The case, the records that a rule may still look at, and of each contact no more than what is counted. Personal data.</returns>
    public string ToJson() => StateWriter.Write(this);

    /// <summary>Takes back a record of which the counts are stored apart, or that is counted anew where they are not.</summary>
    internal void Restore(CollectionEvent record)
    {
        if (all is not null)
        {
            Append(record);
        }
        else
        {
            timeline.History.Add(record, changes: null);
        }
    }

    private void RefuseForeign(CollectionEvent record, string name)
    {
        if (!string.Equals(record.CaseId, CaseId, StringComparison.Ordinal))
        {
            throw new ArgumentException($"{record} belongs to another case.", name);
        }
    }

    // A late contact may look at the records of its own time.
    private CaseTimeline Start() => new(File, rules.Compiled.Environment, all is null ? Retention.Needed : Retention.Records);

    private void Rebuild()
    {
        timeline = Start();
        foreach (CollectionEvent record in all!.Order(RecordOrder.Instance))
        {
            evaluation.TakeIn(timeline, record, changes: null);
        }
    }
}
