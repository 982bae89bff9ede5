using System.Runtime.InteropServices;
using Collection.Rules.Events;

namespace Collection.Rules.Timelines;

/// <summary>The balances posted in a case.</summary>
internal sealed class BalanceLedger
{
    private readonly List<BalancePosted> postings = [];

    // What can be given up is looked for when there are twice as many as were left the last time.
    private const int FewEnough = 4;
    private int forgetsAt = FewEnough;

    // The latest day posted for among the first i + 1 postings: tells a look from the end when to stop.
    private readonly List<DateOnly> latest = [];

    /// <summary>The ledger of all cases without a posting; nothing is added to it.</summary>
    public static BalanceLedger Empty { get; } = new();

    /// <summary>The postings kept, in order.</summary>
    public IReadOnlyList<BalancePosted> Postings => postings;

    public bool IsEmpty => postings.Count == 0;

    public void Add(BalancePosted posting)
    {
        int position = EndAt(posting);
        postings.Insert(position, posting);
        latest.Insert(position, default);
        Recount(position);
    }

    public void Remove(BalancePosted posting)
    {
        int position = postings.FindIndex(p => ReferenceEquals(p, posting));
        postings.RemoveAt(position);
        latest.RemoveAt(position);
        Recount(position);
    }

    /// <summary>The balance posted last for a day, by what is on record up to an act; null where none was.</summary>
    public BalancePosted? At(CollectionEvent act, DateOnly day)
    {
        BalancePosted? best = null;
        for (int i = EndAt(act) - 1; i >= 0; i--)
        {
            if (best is not null && latest[i] <= DayOf(best))
            {
                break;
            }

            BalancePosted posting = postings[i];
            if ((posting.AsOf is null || posting.AsOf <= day) && (best is null || DayOf(posting) > DayOf(best)))
            {
                best = posting;
            }
        }

        return best;
    }

    /// <summary>When the first posting after an instant is made; never is the largest number.</summary>
    public long NextAfter(long utcTicks)
    {
        long next = long.MaxValue;
        for (int i = postings.Count - 1; i >= 0 && postings[i].At.UtcTicks > utcTicks; i--)
        {
            next = postings[i].At.UtcTicks;
        }

        return next;
    }

    /// <summary>Gives up, now and then, the postings that no act from an instant on reads, since another one takes their place.</summary>
    /// <param name="utcTicks">The instant.</param>
    /// <param name="day">A day that no act from then on comes before.</param>
    public void Forget(long utcTicks, DateOnly day)
    {
        if (postings.Count < forgetsAt)
        {
            return;
        }

        BalancePosted? standing = postings
            .Where(p => p.At.UtcTicks <= utcTicks && (p.AsOf is null || p.AsOf <= day))
            .Reverse()
            .MaxBy(DayOf);
        if (standing is not null)
        {
            int place = postings.IndexOf(standing);
            BalancePosted[] kept = [.. postings.Where((p, i) => DayOf(p) > DayOf(standing) || (DayOf(p) == DayOf(standing) && i >= place))];
            postings.Clear();
            postings.AddRange(kept);
            latest.RemoveRange(kept.Length, latest.Count - kept.Length);
            Recount(0);
        }

        forgetsAt = Math.Max(FewEnough, postings.Count * 2);
    }

    private static DateOnly DayOf(BalancePosted posting) => posting.AsOf ?? DateOnly.FromDateTime(posting.At.DateTime);

    private int EndAt(CollectionEvent act) => RecordOrder.EndAt<BalancePosted>(CollectionsMarshal.AsSpan(postings), act);

    private void Recount(int from)
    {
        for (int i = from; i < postings.Count; i++)
        {
            DateOnly day = DayOf(postings[i]);
            latest[i] = i > 0 && latest[i - 1] > day ? latest[i - 1] : day;
        }
    }
}
