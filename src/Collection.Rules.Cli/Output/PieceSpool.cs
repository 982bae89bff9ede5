using System.Buffers.Binary;

namespace Collection.Rules.Cli.Output;

/// <summary>Keeps pieces of a report until their turn comes: in memory while they are few, else on disk.</summary>
/// <remarks>Everything is added before anything is read.</remarks>
internal sealed class PieceSpool(int memoryBytes = PieceSpool.DefaultMemoryBytes) : IDisposable
{
    private const int DefaultMemoryBytes = 8 * 1024 * 1024;

    private readonly SpoolStream spool = new(memoryBytes);

    public int Count { get; private set; }

    public void Add(ReadOnlySpan<byte> piece)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, piece.Length);
        spool.Write(length);
        spool.Write(piece);
        Count++;
    }

    /// <summary>The pieces in the order in which they were added; each is valid until the next.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Read()
    {
        Stream stream = spool.Rewind();
        byte[] length = new byte[sizeof(int)];
        byte[] piece = [];
        for (int i = 0; i < Count; i++)
        {
            stream.ReadExactly(length);
            int size = BinaryPrimitives.ReadInt32LittleEndian(length);
            if (piece.Length < size)
            {
                piece = new byte[size];
            }

            stream.ReadExactly(piece, 0, size);
            yield return piece.AsMemory(0, size);
        }
    }

    /// <inheritdoc />
    public void Dispose() => spool.Dispose();
}
