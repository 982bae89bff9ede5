using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;

namespace Collection.Rules.Loading.Yaml;

/// <summary>The words of a closed list: the members of an enum in snake_case.</summary>
/// <remarks>The same naming as in the JSON of events.</remarks>
/// <typeparam name="TEnum">The closed list.</typeparam>
internal static class Words<TEnum>
    where TEnum : struct, Enum
{
    private static readonly FrozenDictionary<string, TEnum> ByWord =
        Enum.GetNames<TEnum>().ToFrozenDictionary(ToWord, Enum.Parse<TEnum>, StringComparer.Ordinal);

    private static readonly FrozenDictionary<TEnum, string> ByValue =
        Enum.GetValues<TEnum>().Distinct().ToFrozenDictionary(value => value, value => ToWord(Enum.GetName(value)!));

    /// <summary>All words, in the order of their values.</summary>
    public static ImmutableArray<string> All { get; } = [.. Enum.GetNames<TEnum>().Select(ToWord)];

    /// <summary>The word of a member.</summary>
    /// <exception cref="KeyNotFoundException">The value is no member.</exception>
    public static string Of(TEnum value) => ByValue[value];

    /// <summary>The member that a word names; case matters, numbers are no words.</summary>
    public static bool TryParse(string word, out TEnum value) => ByWord.TryGetValue(word, out value);

    private static string ToWord(string member) => JsonNamingPolicy.SnakeCaseLower.ConvertName(member);
}
