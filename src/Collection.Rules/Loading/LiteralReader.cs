using System.Globalization;
using Collection.Rules.Diagnostics;
using Collection.Rules.Events;
using Collection.Rules.Facts;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>Reads values written in rule files.</summary>
internal static class LiteralReader
{
    /// <summary>Reads a value of a fact's type.</summary>
    /// <returns>The value boxed, or null where it was reported.</returns>
    public static object? Read(YamlScalar scalar, Fact fact, DiagnosticBag diagnostics)
    {
        string text = scalar.Value;
        switch (fact.Type)
        {
            case FactType.Boolean:
                return ReadBoolean(scalar, diagnostics);
            case FactType.Integer:
                return ReadInteger(scalar, diagnostics);
            case FactType.Decimal:
                return ScalarReader.Decimal(scalar, "the value", diagnostics);
            case FactType.Money:
                return Money.TryParse(text, out Money money)
                    ? money
                    : Bad(scalar, $"{fact.Path} is an amount such as \"20000.00 CNY\", but here is '{Cut(text)}'", diagnostics);
            case FactType.Date:
                return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
                    ? day
                    : Bad(scalar, $"{fact.Path} is a day such as 2026-01-01, but here is '{Cut(text)}'", diagnostics);
            case FactType.Instant:
                return InstantText.TryParse(text, out DateTimeOffset instant)
                    ? instant
                    : Bad(scalar, $"{fact.Path} is an instant with offset such as \"2026-01-01T09:00:00+08:00\", but here is '{Cut(text)}'", diagnostics);
            case FactType.Word or FactType.WordList:
                return ReadWord(scalar, fact, diagnostics);
            case FactType.Id or FactType.IdList:
                return NamedFact(text) is { } path ? Bad(scalar, $"'{text}' is no id; the id on record is {{ fact: {path} }}", diagnostics)
                    : EnumWords<Role>.TryParse(text, out _) ? Bad(scalar, $"'{text}' is a role and no id; ask recipient.role: {text}", diagnostics)
                    : text;
            default:
                return Bad(scalar, $"{fact.Path} is {FactTypes.Describe(fact)} and cannot be compared with a value", diagnostics);
        }
    }

    public static bool? ReadBoolean(YamlNode node, DiagnosticBag diagnostics) =>
        ScalarReader.Boolean(node, "the value", diagnostics);

    public static int? ReadInteger(YamlScalar scalar, DiagnosticBag diagnostics) =>
        ScalarReader.Integer(scalar, "the value", diagnostics);

    /// <summary>Reads { from: "22:00", to: "08:00" }, with ends: included where the last minute belongs to it.</summary>
    public static Hours? ReadHours(YamlNode node, DiagnosticBag diagnostics)
    {
        if (MappingReader.Open(node, "hours", diagnostics, "{ from: \"08:00\", to: \"22:00\" }") is not { } reader)
        {
            return null;
        }

        TimeOnly? from = ReadTime(reader.Required("from"), diagnostics);
        TimeOnly? to = ReadTime(reader.Required("to"), diagnostics);
        string? ends = reader.Text("ends");
        reader.Close();
        if (ends is not (null or "included" or "excluded"))
        {
            diagnostics.Error(DiagnosticCode.UnknownWord, reader.PositionOf("ends"), $"'{Cut(ends)}' is not known; 'ends' is included or excluded");
            return null;
        }

        return from is { } start && to is { } end
            ? new Hours { From = start, To = end, EndIncluded = string.Equals(ends, "included", StringComparison.Ordinal) }
            : null;
    }

    public static string Cut(string text) => text.Length <= 40 ? text : text[..40] + "…";

    /// <summary>The fact of an id that a text names, by its path or by whose id it is; null where it names none.</summary>
    private static string? NamedFact(string text) => FactCatalog.All
        .FirstOrDefault(f => f.Type is FactType.Id && f.Path.Contains('.', StringComparison.Ordinal)
            && (string.Equals(f.Path, text, StringComparison.Ordinal) || string.Equals(f.Path, text + ".id", StringComparison.Ordinal)))?.Path;

    private static TimeOnly? ReadTime(YamlNode? node, DiagnosticBag diagnostics)
    {
        if (node is null)
        {
            return null;
        }

        if (node is YamlScalar { IsQuoted: true } scalar
            && TimeOnly.TryParseExact(scalar.Value, ["HH:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly time))
        {
            return time;
        }

        bool isUnquoted = node is YamlScalar { IsQuoted: false } plain && plain.Value.Contains(':', StringComparison.Ordinal);
        string example = isUnquoted ? $"\"{((YamlScalar)node).Value}\"" : "\"22:00\"";
        diagnostics.Error(
            isUnquoted ? DiagnosticCode.UnquotedTime : DiagnosticCode.BadValue,
            node.Start,
            isUnquoted
                ? $"write the time in quotes: {example} (some YAML readers take 22:00 for the number 1320)"
                : $"a time of day such as {example} is needed, but here is {node.Kind}");
        return null;
    }

    private static object? ReadWord(YamlScalar scalar, Fact fact, DiagnosticBag diagnostics)
    {
        int index = fact.Words.IndexOf(scalar.Value);
        if (index >= 0)
        {
            return Enum.Parse(fact.ItemType, Enum.GetNames(fact.ItemType)[index]);
        }

        diagnostics.Error(
            DiagnosticCode.UnknownWord,
            scalar.Start,
            $"'{Cut(scalar.Value)}' is not a value of {fact.Path}{NearestName.SuggestAmong(scalar.Value, fact.Words)} it has: {string.Join(", ", fact.Words)}");
        return null;
    }

    private static object? Bad(YamlScalar scalar, string message, DiagnosticBag diagnostics)
    {
        diagnostics.Error(DiagnosticCode.BadValue, scalar.Start, message);
        return null;
    }
}
