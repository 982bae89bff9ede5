using System.Text.Json;
using Collection.Rules.Cli.Input.Sorting;
using Collection.Rules.Decisions;
using Collection.Rules.Events;
using Collection.Rules.Events.Json;
using Collection.Rules.Streaming;

namespace Collection.Rules.Cli.Input;

/// <summary>All records of a run, sorted by case; on disk what memory shall not hold.</summary>
/// <remarks>Not thread-safe; one enumeration at a time.</remarks>
internal sealed class RecordStore(long memoryBytes, CancellationToken cancellation) : IDisposable
{
    public const long DefaultMemoryBytes = 64 * 1024 * 1024;

    private const int IndexShare = 4;
    private const int DigestBytes = 16;

    private readonly SortedSpool byCase = new(memoryBytes, cancellation);
    private readonly SortedSpool byId = new(memoryBytes / IndexShare, cancellation);
    private readonly HashSet<long> leftOut = [];
    private long count;

    public bool IsOnDisk => byCase.IsOnDisk;

    /// <summary>The cases in the order of their ids, without the records left out.</summary>
    public IEnumerable<StoredCase> Cases => Groups().Where(g => g.IsDescribed);

    public void Add(CollectionRecord record, RecordPlace place)
    {
        string name = RecordDigest.NameOf(record);
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(record, CollectionJson.Contract);
        byte[] digest = new byte[DigestBytes];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt128BigEndian(digest, RecordDigest.Of(json));
        count++;
        byCase.Add(new SpoolEntry(record.OwnCaseId, count, name, place, json));
        byId.Add(new SpoolEntry(name, count, record.OwnCaseId, place, digest));
    }

    /// <summary>Leaves a record out from now on.</summary>
    public void LeaveOut(long sequence) => leftOut.Add(sequence);

    /// <summary>Records whose id was used before with different content, and events whose case no record describes.</summary>
    public IEnumerable<StoredProblem> Problems() => Contradictions().Concat(Homeless());

    /// <summary>The digest of all records that are not left out.</summary>
    public string Digest()
    {
        using var digest = new InputsDigest();
        string? last = null;
        foreach (SpoolEntry entry in byId.Read().Where(e => !leftOut.Contains(e.Sequence)))
        {
            if (!string.Equals(last, entry.Key, StringComparison.Ordinal))
            {
                last = entry.Key;
                digest.Add(entry.Key, entry.Content.Span);
            }
        }

        return digest.Complete();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        byCase.Dispose();
        byId.Dispose();
    }

    private IEnumerable<StoredProblem> Contradictions()
    {
        SpoolEntry first = default;
        foreach (SpoolEntry entry in byId.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            if (!string.Equals(first.Key, entry.Key, StringComparison.Ordinal))
            {
                first = entry;
            }
            else if (!first.Content.Span.SequenceEqual(entry.Content.Span))
            {
                string id = RecordDigest.IdIn(entry.Key);
                yield return ProblemOf(entry, caseId: entry.Name, id, "id", RecordProblems.UsedBefore(id, first.Place.Source, first.Place.Line));
            }
        }
    }

    private IEnumerable<StoredProblem> Homeless() =>
        from stored in Groups()
        where !stored.IsDescribed
        from entry in stored.Events
        select ProblemOf(
            entry,
            stored.Id,
            RecordDigest.IdIn(entry.Name),
            "case",
            RecordProblems.UnknownCase);

    private IEnumerable<StoredCase> Groups()
    {
        StoredCase? current = null;
        foreach (SpoolEntry entry in byCase.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            if (leftOut.Contains(entry.Sequence))
            {
                continue;
            }

            if (current is not null && !string.Equals(current.Id, entry.Key, StringComparison.Ordinal))
            {
                yield return current;
                current = null;
            }

            current ??= new StoredCase(entry.Key);
            current.Add(entry);
        }

        if (current is not null)
        {
            yield return current;
        }
    }

    private static StoredProblem ProblemOf(SpoolEntry entry, string caseId, string id, string field, string message) => new(
        entry.Sequence,
        caseId,
        new InputProblem { Source = entry.Place.Source, Line = entry.Place.Line, RecordId = id, Field = field, Message = message });
}
