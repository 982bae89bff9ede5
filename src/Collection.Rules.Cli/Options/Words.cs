using System.Collections.Immutable;
using System.CommandLine;
using Collection.Rules.Events;

namespace Collection.Rules.Cli.Options;

/// <summary>Options whose value is one word of a closed list.</summary>
internal static class Words
{
    /// <summary>An option that is null unless given.</summary>
    public static Option<TEnum?> Option<TEnum>(string name, string helpName, string description, params ImmutableArray<TEnum> allowed)
        where TEnum : struct, Enum
    {
        ImmutableArray<string> words = [.. (allowed.IsDefaultOrEmpty ? Enum.GetValues<TEnum>() : [.. allowed]).Select(EnumWords<TEnum>.Of)];
        Option<TEnum?> option = ParsedOption.Create(
            name,
            helpName,
            $"{description} One of {string.Join(", ", words)}.",
            word => Parse<TEnum>(word, words),
            word => $"valid{Suggestion.Of(word, words)} Allowed: {string.Join(", ", words)}");
        option.CompletionSources.Add(_ => words.Select(word => new System.CommandLine.Completions.CompletionItem(word)));
        return option;
    }

    private static TEnum? Parse<TEnum>(string word, ImmutableArray<string> words)
        where TEnum : struct, Enum =>
        words.Contains(word, StringComparer.Ordinal) && EnumWords<TEnum>.TryParse(word, out TEnum value) ? value : null;
}
