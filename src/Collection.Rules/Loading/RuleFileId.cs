using Collection.Rules.Diagnostics;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>The form of ids in rule files.</summary>
internal static class RuleFileId
{
    private const int MaxLength = 100;

    /// <summary>The id under a key, or null after reporting that it is missing or malformed.</summary>
    public static string? Read(MappingReader reader, string key, DiagnosticBag bag)
    {
        if (reader.Text(key, required: true) is not { } id)
        {
            return null;
        }

        if (IsValid(id))
        {
            return id;
        }

        bag.Error(DiagnosticCode.BadId, reader.PositionOf(key), $"{Quoted.Of(id)} is not an id; write lower-case letters and digits, parted by '-', '.' or '_'");
        return null;
    }

    /// <summary>Whether the text is words of a-z and 0-9 parted by single marks.</summary>
    public static bool IsValid(string id) =>
        id.Length is > 0 and <= MaxLength
        && id.Split('-', '.', '_').All(word => word.Length > 0 && word.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)));
}
