using System.Text;
using Collection.Rules.Cli.Output;

namespace Collection.Rules.Cli.Input.Sorting;

/// <summary>Sorted entries in a file without a name.</summary>
/// <remarks>One reading at a time.</remarks>
internal sealed class SpoolRun : IDisposable
{
    private readonly FileStream file = TemporaryFile.Create();
    private readonly SourceNames sources;
    private long count;

    private SpoolRun(SourceNames sources)
    {
        this.sources = sources;
    }

    /// <param name="entries">In order.</param>
    /// <param name="sources">Numbers for the names of the inputs.</param>
    /// <param name="cancellation">Stops the writing.</param>
    public static SpoolRun Write(IEnumerable<SpoolEntry> entries, SourceNames sources, CancellationToken cancellation)
    {
        var run = new SpoolRun(sources);
        try
        {
            run.WriteAll(entries, cancellation);
            return run;
        }
        catch
        {
            run.Dispose();
            throw;
        }
    }

    /// <summary>The entries, in order.</summary>
    public IEnumerable<SpoolEntry> Read()
    {
        file.Position = 0;
        using var reader = new BinaryReader(file, Encoding.UTF8, leaveOpen: true);
        for (long i = 0; i < count; i++)
        {
            string key = reader.ReadString();
            long sequence = reader.Read7BitEncodedInt64();
            string name = reader.ReadString();
            var place = new RecordPlace(sources[reader.Read7BitEncodedInt()], reader.Read7BitEncodedInt64());
            yield return new SpoolEntry(key, sequence, name, place, reader.ReadBytes(reader.Read7BitEncodedInt()));
        }
    }

    /// <inheritdoc />
    public void Dispose() => file.Dispose();

    private void WriteAll(IEnumerable<SpoolEntry> entries, CancellationToken cancellation)
    {
        using var writer = new BinaryWriter(file, Encoding.UTF8, leaveOpen: true);
        foreach (SpoolEntry entry in entries)
        {
            cancellation.ThrowIfCancellationRequested();
            writer.Write(entry.Key);
            writer.Write7BitEncodedInt64(entry.Sequence);
            writer.Write(entry.Name);
            writer.Write7BitEncodedInt(sources.NumberOf(entry.Place.Source));
            writer.Write7BitEncodedInt64(entry.Place.Line);
            writer.Write7BitEncodedInt(entry.Content.Length);
            writer.Write(entry.Content.Span);
            count++;
        }
    }
}
