using Collection.Rules.Events;
using NRules.Aggregators;
using NRules.RuleModel;

namespace Collection.Rules.NRules;

/// <summary>Groups raw records by case; a batch yields one result a case, whatever its size.</summary>
/// <remarks>
/// NRules makes one for each session. Records are held by their NRules fact, which stays the same where an
/// update puts another object in it. The context is not used: what it offers is shared by all sessions and
/// not thread-safe.
/// </remarks>
internal sealed class CaseAggregator : IAggregator
{
    private readonly Dictionary<string, CaseChanges> cases = new(StringComparer.Ordinal);
    private readonly Dictionary<IFact, CollectionRecord> records = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<CaseChanges> reported = [];
    private readonly EventOwners owners = new();

    /// <inheritdoc />
    public IReadOnlyCollection<AggregationResult> Add(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
    {
        var touched = new HashSet<CaseChanges>();
        foreach (IFact fact in facts)
        {
            TakeIn(fact, touched);
        }

        return Report(touched, facts);
    }

    /// <inheritdoc />
    public IReadOnlyCollection<AggregationResult> Modify(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
    {
        var touched = new HashSet<CaseChanges>();
        foreach (IFact fact in facts)
        {
            // A batch may name a fact twice.
            if (!records.TryGetValue(fact, out CollectionRecord? known) || !ReferenceEquals(known, fact.Value))
            {
                GiveUp(fact, touched);
                TakeIn(fact, touched);
            }
        }

        return Report(touched, facts);
    }

    /// <inheritdoc />
    public IReadOnlyCollection<AggregationResult> Remove(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
    {
        var touched = new HashSet<CaseChanges>();
        foreach (IFact fact in facts)
        {
            GiveUp(fact, touched);
        }

        return Report(touched, facts);
    }

    private void TakeIn(IFact fact, HashSet<CaseChanges> touched)
    {
        var record = (CollectionRecord)fact.Value!;
        records.Add(fact, record);
        CaseChanges changes = CaseOf(record);
        touched.Add(changes);
        if (record is CollectionCase file)
        {
            changes.Add(file);
        }
        else if (changes.Add((CollectionEvent)record))
        {
            touched.UnionWith(owners.Add(record.Id, changes));
        }
    }

    private void GiveUp(IFact fact, HashSet<CaseChanges> touched)
    {
        if (!records.Remove(fact, out CollectionRecord? record))
        {
            return;
        }

        CaseChanges changes = CaseOf(record);
        touched.Add(changes);
        if (record is CollectionCase file)
        {
            changes.Remove(file);
        }
        else if (changes.Remove((CollectionEvent)record))
        {
            touched.UnionWith(owners.Remove(record.Id, changes));
        }
    }

    private CaseChanges CaseOf(CollectionRecord record)
    {
        string id = record.OwnCaseId;
        if (!cases.TryGetValue(id, out CaseChanges? changes))
        {
            cases[id] = changes = new CaseChanges(id);
        }

        return changes;
    }

    private List<AggregationResult> Report(HashSet<CaseChanges> touched, IReadOnlyCollection<IFact> facts)
    {
        var results = new List<AggregationResult>(touched.Count);
        foreach (CaseChanges changes in touched)
        {
            if (changes.IsEmpty)
            {
                cases.Remove(changes.CaseId);
                if (reported.Remove(changes))
                {
                    results.Add(AggregationResult.Removed(changes));
                }
            }
            else
            {
                results.Add(reported.Add(changes)
                    ? AggregationResult.Added(changes, facts)
                    : AggregationResult.Modified(changes, changes, facts));
            }
        }

        return results;
    }
}
