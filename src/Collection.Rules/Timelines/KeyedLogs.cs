namespace Collection.Rules.Timelines;

/// <summary>The events of one count by what they have in common.</summary>
/// <remarks>Most cases know one key only, which takes no table.</remarks>
internal sealed class KeyedLogs
{
    private const int FewEnough = 8;

    private CounterLog? first;
    private Dictionary<CounterKey, CounterLog>? others;
    private int sweepsAt = FewEnough;

    public IEnumerable<CounterLog> All =>
        first is null ? [] : others is null ? [first] : others.Values.Prepend(first);

    public CounterLog? Find(CounterKey key) =>
        first is null ? null : first.Key == key ? first : others?.GetValueOrDefault(key);

    /// <summary>The events of a key; none yet where it is new.</summary>
    /// <param name="key">What they have in common.</param>
    /// <param name="keptFrom">The first instant that a window may still reach; keys without an event since are given up when there are many.</param>
    public CounterLog FindOrAdd(CounterKey key, long keptFrom)
    {
        if (Find(key) is { } known)
        {
            return known;
        }

        var added = new CounterLog(key);
        if (first is null)
        {
            return first = added;
        }

        others ??= [];
        if (others.Count >= sweepsAt)
        {
            Sweep(others, keptFrom);
            sweepsAt = Math.Max(FewEnough, others.Count * 2);
        }

        others[key] = added;
        return added;
    }

    private static void Sweep(Dictionary<CounterKey, CounterLog> logs, long keptFrom)
    {
        foreach (CounterLog log in logs.Values)
        {
            if (log.Count == 0 || log[^1].UtcTicks < keptFrom)
            {
                logs.Remove(log.Key);
            }
        }

        logs.TrimExcess();
    }
}
