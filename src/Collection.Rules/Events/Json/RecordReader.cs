using System.Runtime.CompilerServices;

namespace Collection.Rules.Events.Json;

/// <summary>Reads records, one a line, from a stream of any length.</summary>
/// <remarks>
/// Strict UTF-8, with or without a byte order mark. Blank lines are skipped; every other line comes out,
/// as a record or as problems. Nothing is read ahead beyond a buffer, and the stream stays open.
/// </remarks>
public static class RecordReader
{
    /// <summary>The lines of a stream, read as they are asked for.</summary>
    /// <param name="stream">The stream, read from where it stands.</param>
    /// <param name="source">The name that problems give the input.</param>
    /// <param name="options">The limits, or null for the usual ones.</param>
    /// <returns>Lines in order; can be enumerated once.</returns>
    public static IEnumerable<RecordLine> Read(Stream stream, string source, RecordReaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(source);
        return ReadLines(stream, source, new LineSplitter((options ?? new RecordReaderOptions()).MaxLineBytes));
    }

    /// <summary>The lines of a stream, read as they are asked for, without blocking.</summary>
    /// <param name="stream">The stream, read from where it stands.</param>
    /// <param name="source">The name that problems give the input.</param>
    /// <param name="options">The limits, or null for the usual ones.</param>
    /// <param name="cancellationToken">Ends the reading with an exception.</param>
    /// <returns>Lines in order; can be enumerated once.</returns>
    /// <exception cref="OperationCanceledException">While enumerating, after cancellation.</exception>
    public static IAsyncEnumerable<RecordLine> ReadAsync(
        Stream stream,
        string source,
        RecordReaderOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(source);
        LineSplitter splitter = new((options ?? new RecordReaderOptions()).MaxLineBytes);
        return ReadLinesAsync(stream, source, splitter, cancellationToken);
    }

    private static IEnumerable<RecordLine> ReadLines(Stream stream, string source, LineSplitter splitter)
    {
        while (!splitter.IsComplete)
        {
            splitter.Advance(stream.Read(splitter.Space.Span));
            while (splitter.TryTake(out InputLine line))
            {
                yield return RecordParser.Parse(line, source);
            }
        }
    }

    private static async IAsyncEnumerable<RecordLine> ReadLinesAsync(
        Stream stream,
        string source,
        LineSplitter splitter,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (!splitter.IsComplete)
        {
            splitter.Advance(await stream.ReadAsync(splitter.Space, cancellationToken).ConfigureAwait(false));
            while (splitter.TryTake(out InputLine line))
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return RecordParser.Parse(line, source);
            }
        }
    }
}
