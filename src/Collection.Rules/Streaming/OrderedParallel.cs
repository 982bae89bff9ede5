using System.Runtime.CompilerServices;

namespace Collection.Rules.Streaming;

/// <summary>Maps a stream on several threads and hands the results over in the order of the items.</summary>
/// <remarks>Takes no more items than it has room for, so that a slow reader slows the source.</remarks>
internal static class OrderedParallel
{
    // One long item shall not keep the other threads waiting.
    private const int Ahead = 4;

    public static async IAsyncEnumerable<TResult> Select<TItem, TResult>(
        IAsyncEnumerable<TItem> items,
        Func<TItem, CancellationToken, TResult> map,
        int parallelism,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        var source = new SourceReader<TItem>(items, cancellation);
        await using ConfiguredAsyncDisposable disposal = source.ConfigureAwait(false);
        CancellationToken stop = source.Stopped;
        var threads = new TaskFactory(new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, parallelism).ConcurrentScheduler);
        var running = new Queue<Task<TResult>>();
        try
        {
            while (true)
            {
                bool isFull = running.Count == parallelism * Ahead;
                if (running.TryPeek(out Task<TResult>? oldest) && (isFull || await Task.WhenAny(oldest, source.Next).ConfigureAwait(false) == oldest))
                {
                    yield return await running.Dequeue().ConfigureAwait(false);
                }
                else if (await source.Next.ConfigureAwait(false))
                {
                    TItem item = source.Take();
                    running.Enqueue(threads.StartNew(() => map(item, stop), stop));
                }
                else
                {
                    break;
                }
            }

            while (running.TryDequeue(out Task<TResult>? rest))
            {
                yield return await rest.ConfigureAwait(false);
            }
        }
        finally
        {
            foreach (Task<TResult> abandoned in running)
            {
                await ((Task)abandoned).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}
