using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Collection.Rules.Events.Json;

/// <summary>Reads and writes an id.</summary>
internal sealed class IdConverter : TextValueConverter<string>
{
    private const int MaxLength = 200;

    public static bool IsId(string text) =>
        text.Length is > 0 and <= MaxLength && !string.IsNullOrWhiteSpace(text) && text.All(IsAllowed);

    public override bool TryParse(string text, [MaybeNullWhen(false)] out string value)
    {
        value = text;
        return IsId(text);
    }

    protected override string Format(string value) => value;

    protected override string Describe(string text) => string.Create(
        CultureInfo.InvariantCulture,
        $"an id has 1 to {MaxLength} characters and no control characters");

    private static bool IsAllowed(char c) => char.GetUnicodeCategory(c) is not (
        UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
