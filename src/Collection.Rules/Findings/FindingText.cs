using System.Text.Json;

namespace Collection.Rules.Findings;

/// <summary>Words for verdicts and effects as rules and reports write them.</summary>
internal static class FindingText
{
    public static string WordOf<TEnum>(TEnum word)
        where TEnum : struct, Enum =>
        JsonNamingPolicy.SnakeCaseLower.ConvertName(word.ToString());
}
