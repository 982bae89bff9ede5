using System.CommandLine;
using Collection.Rules.Events;

namespace Collection.Rules.Cli.Options;

/// <summary>The option that chooses the language of what people read.</summary>
internal static class LanguageOption
{
    private const string Name = "--lang";

    public static Option<Language?> Create(string description) =>
        Words.Option<Language>(Name, "LANGUAGE", $"{description} Default: zh on a Chinese system, otherwise en.");

    /// <summary>The language that arguments ask for, before they are parsed: errors in them are told in it too; null where they ask for none.</summary>
    public static Language? In(IReadOnlyList<string> args)
    {
        int at = args.ToList().FindLastIndex(a => a.StartsWith(Name, StringComparison.Ordinal));
        string? word = at < 0 ? null
            : args[at].Length > Name.Length + 1 && args[at][Name.Length] is '=' or ':' ? args[at][(Name.Length + 1)..]
            : at + 1 < args.Count ? args[at + 1]
            : null;
        return word is not null && EnumWords<Language>.TryParse(word, out Language language) ? language : null;
    }
}
