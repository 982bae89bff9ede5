using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using Collection.Rules.Events;
using Collection.Rules.Yaml;

namespace Collection.Rules.Cli.Options;

/// <summary>Options whose value is one word of a closed list.</summary>
internal static class Words
{
    /// <summary>An option that is null unless given.</summary>
    public static Option<TEnum?> Option<TEnum>(string name, string helpName, string description, params ImmutableArray<TEnum> allowed)
        where TEnum : struct, Enum
    {
        ImmutableArray<string> words = [.. (allowed.IsDefaultOrEmpty ? Enum.GetValues<TEnum>() : [.. allowed]).Select(EnumWords<TEnum>.Of)];
        var option = new Option<TEnum?>(name)
        {
            Description = $"{description} One of {string.Join(", ", words)}.",
            HelpName = helpName,
            CustomParser = result => Parse<TEnum>(name, result, words),
        };
        option.CompletionSources.Add(_ => words.Select(word => new System.CommandLine.Completions.CompletionItem(word)));
        return option;
    }

    private static TEnum? Parse<TEnum>(string name, ArgumentResult result, ImmutableArray<string> words)
        where TEnum : struct, Enum
    {
        string word = result.Tokens.Count > 0 ? result.Tokens[^1].Value : string.Empty;
        if (words.Contains(word, StringComparer.Ordinal) && EnumWords<TEnum>.TryParse(word, out TEnum value))
        {
            return value;
        }

        result.AddError($"{name}: '{word}' is not valid{Suggestion.Of(word, words)} Allowed: {string.Join(", ", words)}");
        return null;
    }
}
