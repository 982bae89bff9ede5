using System.Runtime.InteropServices;
using Collection.Rules.Events;

namespace Collection.Rules.Timelines;

/// <summary>Goes through the entries of up to two ordered lists in order, up to and including an act.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct HistoryCursor(List<HistoryEntry> first, List<HistoryEntry>? second, CollectionEvent act)
{
    private int inFirst;
    private int inSecond;

    /// <summary>The next entry on record at the act, or null.</summary>
    public HistoryEntry? Next()
    {
        HistoryEntry? left = inFirst < first.Count ? first[inFirst] : null;
        HistoryEntry? right = second is not null && inSecond < second.Count ? second[inSecond] : null;
        bool takesLeft = left is not null && (right is null || RecordOrder.Instance.Compare(left.Record, right.Record) < 0);
        HistoryEntry? next = takesLeft ? left : right;
        if (next is null || RecordOrder.Instance.Compare(next.Record, act) > 0)
        {
            return null;
        }

        inFirst += takesLeft ? 1 : 0;
        inSecond += takesLeft ? 0 : 1;
        return next;
    }
}
