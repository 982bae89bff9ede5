using System.Security.Cryptography;

namespace Collection.Rules.Loading;

/// <summary>One short value for the contents of many files, wherever and in whichever order they lie.</summary>
internal sealed class SourceDigest
{
    private readonly List<byte[]> hashes = [];

    public void Add(SourceFile file) => hashes.Add(SHA256.HashData(file.Content.Span));

    /// <summary>The SHA-256 of the sorted SHA-256 of all files, in hexadecimal.</summary>
    public override string ToString()
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (byte[] hash in hashes.OrderBy(Convert.ToHexStringLower, StringComparer.Ordinal))
        {
            all.AppendData(hash);
        }

        return Convert.ToHexStringLower(all.GetHashAndReset());
    }
}
