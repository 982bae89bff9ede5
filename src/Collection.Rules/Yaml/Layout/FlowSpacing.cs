using System.Text;
using YamlDotNet.Core.Tokens;

namespace Collection.Rules.Yaml.Layout;

/// <summary>Sets the spaces inside brackets: one inside each, none before a comma, one after it.</summary>
internal static class FlowSpacing
{
    public static string Apply(string text)
    {
        var result = new StringBuilder(text.Length);
        int copied = 0;
        int depth = 0;
        Token? previous = null;
        foreach (Token token in YamlTokens.Visible(text))
        {
            bool isInside = depth > 0;
            depth += token is FlowSequenceStart or FlowMappingStart ? 1 : token is FlowSequenceEnd or FlowMappingEnd ? -1 : 0;
            if (isInside && previous is not null && GapBetween(previous, token, text) is { } gap)
            {
                int start = YamlTokens.EndOf(previous);
                result.Append(text, copied, start - copied).Append(gap);
                copied = (int)token.Start.Index;
            }

            previous = token;
        }

        return result.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>The spaces that belong between two neighbours, or null where the author's stay.</summary>
    private static string? GapBetween(Token left, Token right, string text)
    {
        int start = YamlTokens.EndOf(left);
        int length = (int)right.Start.Index - start;
        if (length < 0 || right is Comment || text.AsSpan(start, length).ContainsAnyExcept(' '))
        {
            return null;
        }

        bool isEmpty = left is FlowSequenceStart or FlowMappingStart && right is FlowSequenceEnd or FlowMappingEnd;
        return isEmpty ? string.Empty
            : right is FlowEntry ? string.Empty
            : left is FlowSequenceStart or FlowMappingStart or FlowEntry || right is FlowSequenceEnd or FlowMappingEnd ? " "
            : null;
    }
}
