using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json;
using Collection.Rules.Events;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Streaming;

/// <summary>A short stand-in for the content of a record, so that contents can be compared without keeping them.</summary>
internal static class RecordDigest
{
    private const char CaseMark = 'c';
    private const char EventMark = 'e';

    /// <summary>The kind and the id of a record, since a case and an event may share an id.</summary>
    public static string NameOf(CollectionRecord record) => (record is CollectionEvent ? EventMark : CaseMark) + record.Id;

    /// <summary>Whether a name is that of a case.</summary>
    public static bool IsCase(string name) => name[0] == CaseMark;

    /// <summary>The id in a name.</summary>
    public static string IdIn(string name) => name[1..];

    /// <summary>The first half of the SHA-256 of the record's JSON.</summary>
    public static UInt128 Of(CollectionRecord record) => Of(JsonSerializer.SerializeToUtf8Bytes(record, CollectionJson.Contract));

    public static UInt128 Of(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return BinaryPrimitives.ReadUInt128BigEndian(hash);
    }
}
