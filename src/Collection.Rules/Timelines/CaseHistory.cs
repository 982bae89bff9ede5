using System.Collections.Immutable;
using Collection.Rules.Events;

namespace Collection.Rules.Timelines;

/// <summary>The consents, stop requests, plans and postings of one case.</summary>
/// <remarks>Entries keep their times, so that a question about an earlier instant has the same answer later.</remarks>
internal sealed class CaseHistory
{
    private readonly Dictionary<EventKind, List<HistoryEntry>> entries = [];

    public bool Has(EventKind kind) => entries.ContainsKey(kind);

    public IReadOnlyList<HistoryEntry> Of(EventKind kind) =>
        entries.TryGetValue(kind, out List<HistoryEntry>? list) ? list : [];

    /// <summary>Adds a record and ends what it withdraws, breaches or replaces.</summary>
    public void Add(CollectionEvent record)
    {
        long now = record.At.UtcTicks;
        switch (record)
        {
            case ConsentWithdrawn withdrawn:
                EndWhere<ConsentGiven>(EventKind.ConsentGiven, now, given => Withdraws(withdrawn, given));
                break;
            case ConsentGiven { Scope: ConsentScope.ContactMe } given:
                EndWhere<StopRequested>(EventKind.StopRequested, now, stop => Same(stop.By, given.By));
                break;
            case HoursAgreed hours:
                EndWhere<HoursAgreed>(EventKind.HoursAgreed, now, earlier => Same(earlier.By, hours.By));
                break;
            case PlanBreached breached:
                EndWhere<PlanAgreed>(EventKind.PlanAgreed, now, plan => breached.By is null || Same(plan.By, breached.By));
                break;
            default:
                break;
        }

        if (!entries.TryGetValue(record.Kind, out List<HistoryEntry>? list))
        {
            entries[record.Kind] = list = [];
        }

        list.Add(new HistoryEntry(record, KnownFrom(record)));
    }

    /// <summary>The balance posted last for a day, as known at an instant; null where none was.</summary>
    public BalancePosted? BalanceAt(long utcTicks, DateOnly day)
    {
        IReadOnlyList<HistoryEntry> postings = Of(EventKind.BalancePosted);
        BalancePosted? best = null;
        for (int i = postings.Count - 1; i >= 0; i--)
        {
            var posting = (BalancePosted)postings[i].Record;
            bool isKnown = postings[i].KnownFromTicks <= utcTicks && (posting.AsOf is null || posting.AsOf <= day);
            if (isKnown && (best is null || AsOfDay(posting) > AsOfDay(best)))
            {
                best = posting;
            }
        }

        return best;
    }

    private static DateOnly AsOfDay(BalancePosted posting) => posting.AsOf ?? DateOnly.FromDateTime(posting.At.DateTime);

    private static long KnownFrom(CollectionEvent record) => record switch
    {
        StopRequested { ReceivedAt: { } received } => received.UtcTicks,
        WrongNumberTold { ReceivedAt: { } received } => received.UtcTicks,
        _ => record.At.UtcTicks,
    };

    /// <summary>A withdrawal that names no scope or addressee withdraws all of the person's consents (PIPL art. 15).</summary>
    private static bool Withdraws(ConsentWithdrawn withdrawn, ConsentGiven given) =>
        Same(withdrawn.By, given.By)
        && (withdrawn.Scope is null || withdrawn.Scope == given.Scope)
        && (withdrawn.To is null || given.To is null || Same(withdrawn.To, given.To))
        && (withdrawn.About is not { } about || given.About is not { } givenAbout || Overlap(about, givenAbout));

    private static bool Overlap(ImmutableArray<string> first, ImmutableArray<string> second) =>
        first.Any(id => second.Contains(id, StringComparer.Ordinal));

    private static bool Same(string? first, string? second) =>
        first is not null && string.Equals(first, second, StringComparison.Ordinal);

    private void EndWhere<TRecord>(EventKind kind, long now, Func<TRecord, bool> ends)
        where TRecord : CollectionEvent
    {
        foreach (HistoryEntry entry in Of(kind))
        {
            if (ends((TRecord)entry.Record))
            {
                entry.End(now);
            }
        }
    }
}
