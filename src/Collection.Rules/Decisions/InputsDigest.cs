using System.Security.Cryptography;
using System.Text;

namespace Collection.Rules.Decisions;

/// <summary>The SHA-256 over records in the order of their kinds and ids, each by its own digest.</summary>
internal sealed class InputsDigest : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <param name="name">The kind and the id of the record; a record that came twice is added once.</param>
    /// <param name="digest">The digest of its content.</param>
    public void Add(string name, ReadOnlySpan<byte> digest)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(name));
        hash.AppendData([0]);
        hash.AppendData(digest);
    }

    /// <summary>The digest, in hexadecimal; asked for once.</summary>
    public string Complete() => Convert.ToHexStringLower(hash.GetHashAndReset());

    /// <inheritdoc />
    public void Dispose() => hash.Dispose();
}
