using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Decisions;

/// <summary>Reads a decision record line by line, and proves at its end that it is whole and unchanged.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class DecisionRecordReader : IDisposable
{
    private const int MaxLineBytes = 64 * 1024 * 1024;

    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly IEnumerator<InputLine> lines;
    private readonly string source;

    /// <exception cref="InputException">It is no decision record that this version reads.</exception>
    public DecisionRecordReader(Stream input, string source)
    {
        this.source = source;
        lines = LinesOf(input).GetEnumerator();
        if (!lines.MoveNext())
        {
            throw Failed(1, "the file is empty");
        }

        Header = Parse(DecisionJsonContext.Readable.DecisionHeader);
        if (!string.Equals(Header.Type, DecisionHeader.TypeWord, StringComparison.Ordinal))
        {
            throw Failed(1, $"the first line is no '{DecisionHeader.TypeWord}'");
        }

        if (!DecisionHeader.Versions.Contains(Header.SchemaVersion, StringComparer.Ordinal))
        {
            throw Failed(1, $"schema version '{Header.SchemaVersion}' is not known; this version reads {string.Join(" and ", DecisionHeader.Versions)}");
        }

        Account();
    }

    public DecisionHeader Header { get; }

    /// <exception cref="InputException">The record is of another kind of decision.</exception>
    public void Require(string kind)
    {
        if (!string.Equals(Header.Kind, kind, StringComparison.Ordinal))
        {
            throw Failed(1, $"the record is of the kind '{Header.Kind}', not '{kind}'");
        }
    }

    /// <summary>The findings, in their order; can be enumerated once.</summary>
    /// <exception cref="InputException">While enumerating: a line is damaged, or at the end: the record is not whole.</exception>
    public IEnumerable<RecordedFinding> Findings()
    {
        long count = 0;
        while (lines.MoveNext())
        {
            if (IsEnd())
            {
                CheckEnd(Parse(DecisionJsonContext.Readable.DecisionEnd), count);
                yield break;
            }

            RecordedFinding finding = Parse(DecisionJsonContext.Readable.RecordedFinding);
            Account();
            count++;
            yield return finding;
        }

        throw Failed(count + 1, "the record is not whole: its last line is missing");
    }

    /// <inheritdoc />
    public void Dispose()
    {
        lines.Dispose();
        hash.Dispose();
    }

    private bool IsEnd() => lines.Current.Utf8.Span.StartsWith("{\"type\":\"end\""u8);

    private void CheckEnd(DecisionEnd end, long count)
    {
        long number = lines.Current.Number;
        string digest = Convert.ToHexStringLower(hash.GetHashAndReset());
        if (end.Findings != count || !string.Equals(end.Digest, digest, StringComparison.Ordinal))
        {
            throw Failed(number, string.Create(
                CultureInfo.InvariantCulture,
                $"the record was changed after it was written: {count} findings with digest {digest}, where {end.Findings} with {end.Digest} are attested"));
        }

        if (lines.MoveNext())
        {
            throw Failed(lines.Current.Number, "there is more after the last line of the record");
        }
    }

    private void Account()
    {
        hash.AppendData(lines.Current.Utf8.Span);
        hash.AppendData("\n"u8);
    }

    private TLine Parse<TLine>(JsonTypeInfo<TLine> contract)
        where TLine : class
    {
        if (lines.Current.MaxBytes is { } limit)
        {
            throw Failed(lines.Current.Number, string.Create(CultureInfo.InvariantCulture, $"the line has more than {limit} bytes"));
        }

        try
        {
            return JsonSerializer.Deserialize(lines.Current.Utf8.Span, contract) ?? throw Failed(lines.Current.Number, "the line is null");
        }
        catch (JsonException exception)
        {
            // The message may repeat what the line says of an event.
            throw Failed(lines.Current.Number, $"not a line of a decision record at '{exception.Path}'");
        }
    }

    private InputException Failed(long line, string message) =>
        new([new InputProblem { Source = source, Line = line, Field = string.Empty, Message = message }]);

    private static IEnumerable<InputLine> LinesOf(Stream input)
    {
        var splitter = new LineSplitter(MaxLineBytes);
        while (!splitter.IsComplete)
        {
            splitter.Advance(input.Read(splitter.Space.Span));
            while (splitter.TryTake(out InputLine line))
            {
                yield return line;
            }
        }
    }
}
