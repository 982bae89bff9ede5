namespace Collection.Rules.NRules;

/// <summary>Which cases of a session hold an event id: an id in two cases is a contradiction in both.</summary>
internal sealed class EventOwners
{
    private readonly Dictionary<string, CaseChanges> owners = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<CaseChanges>> shared = new(StringComparer.Ordinal);

    /// <summary>Notes the first event of an id in a case.</summary>
    /// <returns>The other cases concerned.</returns>
    public IReadOnlyCollection<CaseChanges> Add(string eventId, CaseChanges owner)
    {
        if (owners.TryAdd(eventId, owner))
        {
            return [];
        }

        if (!shared.TryGetValue(eventId, out HashSet<CaseChanges>? cases))
        {
            shared[eventId] = cases = [owners[eventId]];
        }

        cases.Add(owner);
        foreach (CaseChanges concerned in cases)
        {
            concerned.Contradict(eventId);
        }

        return cases;
    }

    /// <summary>Notes that the last event of an id left a case.</summary>
    /// <returns>The other cases concerned.</returns>
    public IReadOnlyCollection<CaseChanges> Remove(string eventId, CaseChanges owner)
    {
        if (!shared.TryGetValue(eventId, out HashSet<CaseChanges>? cases))
        {
            owners.Remove(eventId);
            return [];
        }

        cases.Remove(owner);
        owner.Settle(eventId);
        if (cases.Count > 1)
        {
            return [];
        }

        CaseChanges last = cases.First();
        last.Settle(eventId);
        owners[eventId] = last;
        shared.Remove(eventId);
        return [last];
    }
}
