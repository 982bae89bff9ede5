using System.Globalization;

namespace Collection.Rules.Events;

/// <summary>The text form of an instant, which must carry its offset.</summary>
internal static class InstantText
{
    /// <summary>The length of a day without a time.</summary>
    public const int DateLength = 10;

    private const int OffsetLength = 6;
    private const string LocalForm = "yyyy-MM-ddTHH:mm:ss.FFFFFFF";

    /// <summary>The instant to the second, or as finely as it is known.</summary>
    public static string Of(DateTimeOffset instant) => instant.ToString(LocalForm + "zzz", CultureInfo.InvariantCulture);

    /// <summary>What clocks showed, of which the zone is told beside it.</summary>
    public static string OfLocal(DateTime time) => time.ToString(LocalForm, CultureInfo.InvariantCulture);

    /// <summary>Reads ISO 8601 text; without an offset the machine's own zone would decide what it means.</summary>
    public static bool TryParse(string text, out DateTimeOffset instant)
    {
        instant = default;
        return HasOffset(text)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out instant);
    }

    public static bool HasOffset(string text) =>
        text.Length > DateLength + OffsetLength
        && text[DateLength] == 'T'
        && (text[^1] == 'Z' || (text[^OffsetLength] is '+' or '-' && text[^3] == ':'));
}
