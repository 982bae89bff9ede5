namespace Collection.Rules.Streaming;

/// <summary>Asks a stream for its next item while the last one is at work.</summary>
/// <remarks>Disposing ends a wait that is under way by cancelling it; the stream must heed its token.</remarks>
internal sealed class SourceReader<TItem> : IAsyncDisposable
{
    private readonly CancellationTokenSource stop;
    private readonly IAsyncEnumerator<TItem> source;

    public SourceReader(IAsyncEnumerable<TItem> items, CancellationToken cancellation)
    {
        stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        source = items.GetAsyncEnumerator(stop.Token);
        Advance();
    }

    /// <summary>Cancelled when the reading ends, for whatever reason.</summary>
    public CancellationToken Stopped => stop.Token;

    /// <summary>Whether there is another item.</summary>
    public Task<bool> Next { get; private set; } = null!;

    /// <summary>Whether another item is at hand without waiting.</summary>
    public bool IsNextAtHand => Next is { IsCompletedSuccessfully: true, Result: true };

    /// <summary>Takes the item that <see cref="Next"/> announced, and asks for the one after it.</summary>
    public TItem Take()
    {
        TItem item = source.Current;
        Advance();
        return item;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync().ConfigureAwait(false);
        await ((Task)Next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await source.DisposeAsync().ConfigureAwait(false);
        stop.Dispose();
    }

    private void Advance() => Next = source.MoveNextAsync().AsTask();
}
