using System.Runtime.InteropServices;

namespace Collection.Rules.Streaming;

/// <summary>The cases of which a stream takes nothing more.</summary>
/// <remarks>
/// Whether a case has been here before can only be known by remembering it for good: one that came again with half
/// its history would be judged wrongly. Sixteen bytes stand for each, however long its id is. Not thread-safe.
/// </remarks>
internal sealed class ClosedCases
{
    private readonly HashSet<UInt128> digests = [];

    public void Add(string caseId) => digests.Add(DigestOf(caseId));

    public bool Contains(string caseId) => digests.Contains(DigestOf(caseId));

    private static UInt128 DigestOf(string caseId) => RecordDigest.Of(MemoryMarshal.AsBytes(caseId.AsSpan()));
}
