using System.Runtime.InteropServices;
using Collection.Rules.Events;

namespace Collection.Rules.Timelines;

/// <summary>The balances posted in a case.</summary>
internal sealed class BalanceLedger
{
    private readonly List<BalancePosted> postings = [];

    // The latest day posted for among the first i + 1 postings: tells a look from the end when to stop.
    private readonly List<DateOnly> latest = [];

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
