using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Collection.Rules.Findings;

namespace Collection.Rules.Decisions;

/// <summary>Writes a decision record line by line, and so holds no findings.</summary>
/// <remarks>Not thread-safe. The stream stays open; without <see cref="Complete"/> the record is not whole.</remarks>
internal sealed class DecisionRecordWriter : IDisposable
{
    private readonly Stream output;
    private readonly PersonalFieldMask mask;
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long findings;

    public DecisionRecordWriter(Stream output, DecisionHeader header)
    {
        this.output = output;
        mask = new PersonalFieldMask(header.Masked, header.InputsDigest);
        Write(header, DecisionJsonContext.Readable.DecisionHeader);
    }

    public void Add(Finding finding)
    {
        findings++;
        Write(RecordedFinding.Of(finding, mask), DecisionJsonContext.Readable.RecordedFinding);
    }

    public void Complete()
    {
        var end = new DecisionEnd(DecisionEnd.TypeWord, findings, Convert.ToHexStringLower(hash.GetHashAndReset()));
        Write(end, DecisionJsonContext.Readable.DecisionEnd);
        output.Flush();
    }

    /// <inheritdoc />
    public void Dispose() => hash.Dispose();

    private void Write<TLine>(TLine line, JsonTypeInfo<TLine> contract)
    {
        byte[] json = [.. JsonSerializer.SerializeToUtf8Bytes(line, contract), (byte)'\n'];
        hash.AppendData(json);
        output.Write(json);
    }
}
