using System.Runtime.CompilerServices;
using Collection.Rules.Evaluation;
using Collection.Rules.Events;

namespace Collection.Rules.Streaming;

/// <summary>Cuts a stream in which one case follows the other into cases.</summary>
/// <remarks>Keeps the records of one case, and of those before it no more than that they were there.</remarks>
internal sealed class CaseGroups(Refusals refusals, bool allowsUnknownCases)
{
    private readonly ClosedCases ended = new();
    private CaseGroup? current;
    private long count;

    public async IAsyncEnumerable<CaseFile> Of(
        IAsyncEnumerable<CollectionRecord> records,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (CollectionRecord record in records.WithCancellation(cancellation).ConfigureAwait(false))
        {
            var position = new StreamPosition(++count, record);
            bool isOfCurrent = string.Equals(current?.CaseId, position.CaseId, StringComparison.Ordinal);
            if (!isOfCurrent && ended.Contains(position.CaseId))
            {
                refusals.Add(position, RefusalReason.CaseClosed);
                continue;
            }

            if (!isOfCurrent && current is not null && End() is { } file)
            {
                yield return file;
            }

            current = isOfCurrent ? current! : new CaseGroup(position.CaseId);
            if (!current.Add(position))
            {
                refusals.Add(position, RefusalReason.Contradiction);
            }
        }

        if (current is not null && End() is { } last)
        {
            yield return last;
        }
    }

    private CaseFile? End()
    {
        ended.Add(current!.CaseId);
        if (current.IsDescribed || allowsUnknownCases)
        {
            return current.ToFile();
        }

        foreach (StreamPosition position in current.Events)
        {
            refusals.Add(position, RefusalReason.UnknownCase);
        }

        return null;
    }
}
