namespace Collection.Rules.Cli.Input;

/// <summary>Lets go of a read that waits for a person or a pipe when the run is interrupted.</summary>
internal sealed class InterruptibleStream(Stream inner, CancellationToken cancellation) : Stream
{
    /// <inheritdoc />
    public override bool CanRead => true;

    /// <inheritdoc />
    public override bool CanSeek => false;

    /// <inheritdoc />
    public override bool CanWrite => false;

    /// <inheritdoc />
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc />
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc />
    public override int Read(byte[] buffer, int offset, int count)
    {
        // The inner read may stay behind: the process is about to end.
        Task<int> read = Task.Run(() => inner.Read(buffer, offset, count), CancellationToken.None);
        return read.WaitAsync(cancellation).GetAwaiter().GetResult();
    }

    /// <inheritdoc />
    public override void Flush()
    {
        // Nothing is ever written.
    }

    /// <inheritdoc />
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc />
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc />
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
