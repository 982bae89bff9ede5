namespace Collection.Rules.Cli.Input.Sorting;

/// <summary>Sorts more than memory holds: sorted runs on disk, merged as they are read.</summary>
/// <remarks>What fits into the memory allowed never touches the disk. Not thread-safe; one reading at a time.</remarks>
internal sealed class SortedSpool(long memoryBytes, CancellationToken cancellation) : IDisposable
{
    // An entry costs about this much besides its texts and its content.
    private const int EntryBytes = 160;

    // Each run that is read costs a buffer and an open file.
    private const int MaxRuns = 64;

    private readonly List<SpoolRun> runs = [];
    private readonly SourceNames sources = new();
    private readonly List<SpoolEntry> batch = [];
    private long batchBytes;
    private bool isSorted;

    /// <summary>Whether anything had to go to disk.</summary>
    public bool IsOnDisk => runs.Count > 0;

    public void Add(SpoolEntry entry)
    {
        batch.Add(entry);
        isSorted = false;
        batchBytes += EntryBytes + entry.Content.Length + (2L * (entry.Key.Length + entry.Name.Length));
        if (batchBytes > memoryBytes)
        {
            MoveToDisk();
        }
    }

    /// <summary>All entries, in order.</summary>
    public IEnumerable<SpoolEntry> Read()
    {
        SortBatch();
        return runs.Count == 0 ? batch : Merge([.. runs.Select(run => run.Read()), batch]);
    }

    /// <inheritdoc />
    public void Dispose() => runs.ForEach(run => run.Dispose());

    private void SortBatch()
    {
        if (!isSorted)
        {
            batch.Sort(SpoolOrder.Instance);
            isSorted = true;
        }
    }

    private void MoveToDisk()
    {
        SortBatch();
        runs.Add(SpoolRun.Write(batch, sources, cancellation));
        batch.Clear();
        batchBytes = 0;
        if (runs.Count == MaxRuns)
        {
            SpoolRun all = SpoolRun.Write(Merge([.. runs.Select(run => run.Read())]), sources, cancellation);
            runs.ForEach(run => run.Dispose());
            runs.Clear();
            runs.Add(all);
        }
    }

    private static IEnumerable<SpoolEntry> Merge(IEnumerable<SpoolEntry>[] sorted)
    {
        var heads = new PriorityQueue<IEnumerator<SpoolEntry>, SpoolEntry>(SpoolOrder.Instance);
        foreach (IEnumerable<SpoolEntry> run in sorted)
        {
            IEnumerator<SpoolEntry> head = run.GetEnumerator();
            if (head.MoveNext())
            {
                heads.Enqueue(head, head.Current);
            }
        }

        while (heads.TryDequeue(out IEnumerator<SpoolEntry>? head, out SpoolEntry entry))
        {
            yield return entry;
            if (head.MoveNext())
            {
                heads.Enqueue(head, head.Current);
            }
        }
    }
}
