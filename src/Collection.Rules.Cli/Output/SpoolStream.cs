namespace Collection.Rules.Cli.Output;

/// <summary>Holds a report until it is complete: in memory while it is small, in a file without a name to find afterwards.</summary>
/// <remarks>So an interrupted run has printed nothing that could pass for a whole report.</remarks>
internal sealed class SpoolStream(int memoryBytes = SpoolStream.DefaultMemoryBytes) : Stream
{
    private const int DefaultMemoryBytes = 32 * 1024 * 1024;

    private Stream inner = new MemoryStream();

    /// <summary>Whether the report has outgrown the memory.</summary>
    public bool IsOnDisk => inner is FileStream;

    /// <inheritdoc />
    public override bool CanRead => false;

    /// <inheritdoc />
    public override bool CanSeek => false;

    /// <inheritdoc />
    public override bool CanWrite => true;

    /// <inheritdoc />
    public override long Length => inner.Length;

    /// <inheritdoc />
    public override long Position
    {
        get => inner.Position;
        set => throw new NotSupportedException();
    }

    /// <summary>Writes everything to its destination.</summary>
    public void Release(Stream destination)
    {
        Rewind().CopyTo(destination);
        destination.Flush();
    }

    /// <summary>Everything written, to be read from the start; nothing may be written after it.</summary>
    public Stream Rewind()
    {
        inner.Position = 0;
        return inner;
    }

    /// <inheritdoc />
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc />
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (!IsOnDisk && inner.Length + buffer.Length > memoryBytes)
        {
            MoveToDisk();
        }

        inner.Write(buffer);
    }

    /// <inheritdoc />
    public override void Flush() => inner.Flush();

    /// <inheritdoc />
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc />
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc />
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private void MoveToDisk()
    {
        FileStream file = TemporaryFile.Create();
        inner.Position = 0;
        inner.CopyTo(file);
        inner.Dispose();
        inner = file;
    }
}
