using System.Text.Json;
using Collection.Rules.Cli.Output;
using Collection.Rules.Cli.Reports.Json;

namespace Collection.Rules.Cli.Reports;

/// <summary>The findings of one rule and verdict that a report shows: the first ones, or all on request.</summary>
internal sealed class FindingShelf(int capacity) : IDisposable
{
    // There is one shelf for each rule and verdict that occurs.
    private const int MemoryBytes = 128 * 1024;

    private readonly PieceSpool spool = new(MemoryBytes);

    public int Count => spool.Count;

    public bool IsFull => spool.Count == capacity;

    public void Add(ShownFinding finding) =>
        spool.Add(JsonSerializer.SerializeToUtf8Bytes(finding, ReportJsonContext.Readable.ShownFinding));

    public IEnumerable<ShownFinding> Read() =>
        spool.Read().Select(piece => JsonSerializer.Deserialize(piece.Span, ReportJsonContext.Readable.ShownFinding)!);

    /// <inheritdoc />
    public void Dispose() => spool.Dispose();
}
