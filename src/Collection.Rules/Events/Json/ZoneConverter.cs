using System.Diagnostics.CodeAnalysis;

namespace Collection.Rules.Events.Json;

/// <summary>Reads and writes the IANA id of a time zone.</summary>
internal sealed class ZoneConverter : TextValueConverter<string>
{
    private const int MaxLength = 64;

    public override bool TryParse(string text, [MaybeNullWhen(false)] out string value)
    {
        value = text;
        return IsWellFormed(text)
            && TimeZoneInfo.TryFindSystemTimeZoneById(text, out TimeZoneInfo? zone)
            && zone.HasIanaId;
    }

    protected override string Format(string value) => value;

    protected override string Describe(string text) => IsWellFormed(text)
        ? $"unknown time zone '{text}'; use an IANA id such as Asia/Shanghai"
        : "not a time zone; use an IANA id such as Asia/Shanghai";

    // An id becomes part of a path on some systems.
    private static bool IsWellFormed(string text) =>
        text.Length is > 0 and <= MaxLength
        && char.IsAsciiLetter(text[0])
        && text.All(static c => char.IsAsciiLetterOrDigit(c) || c is '/' or '_' or '+' or '-');
}
