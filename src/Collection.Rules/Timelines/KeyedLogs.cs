using System.Runtime.InteropServices;

namespace Collection.Rules.Timelines;

/// <summary>The events of one count by what they have in common.</summary>
/// <remarks>Most cases know one key only, or few, which takes no table.</remarks>
[StructLayout(LayoutKind.Auto)]
internal struct KeyedLogs
{
    private const int FewEnough = 8;

    private CounterLog? first;
    private CounterLog[]? few;
    private Dictionary<CounterKey, CounterLog>? many;
    private int sweepsAt;

    public readonly IEnumerable<CounterLog> All =>
        first is null ? [] : (few ?? many?.Values ?? Enumerable.Empty<CounterLog>()).Prepend(first);

    public readonly CounterLog? Find(CounterKey key)
    {
        if (first is null || first.Key == key)
        {
            return first;
        }

        foreach (CounterLog log in few ?? [])
        {
            if (log.Key == key)
            {
                return log;
            }
        }

        return many?.GetValueOrDefault(key);
    }

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
            first = added;
        }
        else if (many is null && few is not { Length: FewEnough })
        {
            few = [.. few ?? [], added];
        }
        else
        {
            AddToMany(added, keptFrom);
        }

        return added;
    }

    private void AddToMany(CounterLog added, long keptFrom)
    {
        many ??= few!.ToDictionary(log => log.Key);
        few = null;
        if (many.Count >= sweepsAt)
        {
            Sweep(many, keptFrom);
            sweepsAt = Math.Max(FewEnough, many.Count * 2);
        }

        many[added.Key] = added;
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
