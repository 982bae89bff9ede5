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
        string? word = args.Zip(args.Skip(1).Append(string.Empty), WordIn).LastOrDefault(w => w is not null);
        return word is not null && EnumWords<Language>.TryParse(word, out Language language) ? language : null;
    }

    /// <summary>The word in an argument and the next; null where the option is another.</summary>
    private static string? WordIn(string arg, string next) =>
        string.Equals(arg, Name, StringComparison.Ordinal) ? next
        : arg.StartsWith(Name, StringComparison.Ordinal) && arg[Name.Length] is ('=' or ':') ? arg[(Name.Length + 1)..]
        : null;
}
