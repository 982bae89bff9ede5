using Collection.Rules.Events;
using NRules.Aggregators;
using NRules.RuleModel;

namespace Collection.Rules.NRules;

/// <summary>Groups raw records by case and remembers what changed since the case was last judged.</summary>
/// <remarks>One a session. A batch yields one result a case, whatever its size.</remarks>
internal sealed class CaseAggregator : IAggregator
{
    private readonly Dictionary<string, CaseChanges> cases = new(StringComparer.Ordinal);

    /// <inheritdoc />
    public IReadOnlyCollection<AggregationResult> Add(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts) =>
        Collect(facts, static (changes, record) => changes.Add(record));

    /// <inheritdoc />
    public IReadOnlyCollection<AggregationResult> Modify(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts) =>
        Collect(facts, static (changes, record) => changes.Add(record));

    /// <inheritdoc />
    public IReadOnlyCollection<AggregationResult> Remove(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts) =>
        Collect(facts, static (changes, record) => changes.Remove(record));

    private AggregationResult[] Collect(IReadOnlyCollection<IFact> facts, Action<CaseChanges, CollectionRecord> change)
    {
        // NRules calls with no facts when a session begins.
        if (facts.Count == 0)
        {
            return AggregationResult.Empty;
        }

        var touched = new Dictionary<CaseChanges, (bool IsNew, List<IFact> Facts)>(ReferenceEqualityComparer.Instance);
        foreach (IFact fact in facts)
        {
            var record = (CollectionRecord)fact.Value!;
            string id = record is CollectionEvent e ? e.CaseId : record.Id;
            bool isNew = !cases.TryGetValue(id, out CaseChanges? changes);
            if (changes is null)
            {
                cases[id] = changes = new CaseChanges(id);
            }

            change(changes, record);
            if (!touched.TryGetValue(changes, out (bool IsNew, List<IFact> Facts) seen))
            {
                touched[changes] = seen = (isNew, []);
            }

            seen.Facts.Add(fact);
        }

        return [.. touched.Select(t => Result(t.Key, t.Value.IsNew, t.Value.Facts))];
    }

    private AggregationResult Result(CaseChanges changes, bool isNew, List<IFact> facts)
    {
        if (!changes.IsEmpty)
        {
            return isNew ? AggregationResult.Added(changes, facts) : AggregationResult.Modified(changes, changes, facts);
        }

        cases.Remove(changes.CaseId);
        return AggregationResult.Removed(changes);
    }
}
