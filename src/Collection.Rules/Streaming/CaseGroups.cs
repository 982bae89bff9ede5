using System.Runtime.CompilerServices;
using Collection.Rules.Evaluation;
using Collection.Rules.Events;

namespace Collection.Rules.Streaming;

/// <summary>Cuts a stream in which one case follows the other into cases.</summary>
/// <remarks>Keeps the records of one case, and of those before it the ids alone.</remarks>
internal sealed class CaseGroups(Refusals refusals, bool allowsUnknownCases)
{
    private readonly HashSet<string> ended = new(StringComparer.Ordinal);
    private CaseGroup? current;
    private long count;

    public async IAsyncEnumerable<CaseFile> Of(
        IAsyncEnumerable<CollectionRecord> records,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (CollectionRecord record in records.WithCancellation(cancellation).ConfigureAwait(false))
        {
            var position = new StreamPosition(++count, record);
            if (ended.Contains(position.CaseId))
            {
                refusals.Add(position, RefusalReason.CaseClosed);
                continue;
            }

            if (current is not null && !string.Equals(current.CaseId, position.CaseId, StringComparison.Ordinal))
            {
                if (End() is { } file)
                {
                    yield return file;
                }

                current = null;
            }

            current ??= new CaseGroup(position.CaseId);
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
