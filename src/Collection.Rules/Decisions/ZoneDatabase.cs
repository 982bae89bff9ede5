using System.Security.Cryptography;
using System.Text;

namespace Collection.Rules.Decisions;

/// <summary>Which rules of time zones were in use.</summary>
internal sealed record ZoneDatabase
{
    private const string Folder = "/usr/share/zoneinfo";
    private const string FirstLine = "# version ";

    /// <summary>Such as 2025b; null where the system does not tell.</summary>
    public string? Version { get; init; }

    /// <summary>The SHA-256 of the rules of the zone presumed, in hexadecimal; null where none is.</summary>
    public string? DefaultZoneDigest { get; init; }

    public static ZoneDatabase Of(string? zone) => new()
    {
        Version = VersionOnDisk(),
        DefaultZoneDigest = zone is null ? null : DigestOf(zone),
    };

    private static string DigestOf(string zone) => Convert.ToHexStringLower(SHA256.HashData(
        Encoding.UTF8.GetBytes(TimeZoneInfo.FindSystemTimeZoneById(zone).ToSerializedString())));

    private static string? VersionOnDisk()
    {
        string plain = Path.Combine(Folder, "+VERSION");
        string compact = Path.Combine(Folder, "tzdata.zi");
        try
        {
            return File.Exists(plain) ? File.ReadLines(plain).FirstOrDefault()
                : File.Exists(compact) && File.ReadLines(compact).FirstOrDefault() is { } line && line.StartsWith(FirstLine, StringComparison.Ordinal)
                    ? line[FirstLine.Length..]
                    : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It is told where it can be told.
            return null;
        }
    }
}
