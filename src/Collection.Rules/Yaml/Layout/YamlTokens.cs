using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Collection.Rules.Yaml.Layout;

/// <summary>Takes a well-formed text apart for its layout.</summary>
internal static class YamlTokens
{
    /// <summary>The signs and texts that stand in the file, in order, comments among them.</summary>
    public static IEnumerable<Token> Visible(string text) => All(text).Where(t => EndOf(t) > t.Start.Index);

    /// <summary>Where a token ends, excluded; the scanner gives brackets no length.</summary>
    public static int EndOf(Token token) =>
        (int)(token is FlowSequenceStart or FlowSequenceEnd or FlowMappingStart or FlowMappingEnd ? token.Start.Index + 1 : token.End.Index);

    public static IEnumerable<string> CommentsIn(string text) => All(text).OfType<YamlDotNet.Core.Tokens.Comment>().Select(c => c.Value);

    /// <summary>The lines, from 0, that end in a comment.</summary>
    public static ImmutableHashSet<int> LinesWithComment(string text) =>
        [.. All(text).OfType<YamlDotNet.Core.Tokens.Comment>().Select(c => (int)c.Start.Line - 1)];

    /// <summary>The lines, from 0, whose spaces and ends belong to a text that goes over several lines.</summary>
    public static ImmutableHashSet<int> LinesInsideText(string text)
    {
        var lines = ImmutableHashSet.CreateBuilder<int>();
        var parser = new Parser(new StringReader(text));
        while (parser.MoveNext())
        {
            if (parser.Current is not YamlDotNet.Core.Events.Scalar scalar)
            {
                continue;
            }

            bool isBlock = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded;
            long last = isBlock && scalar.End.Column <= 1 ? scalar.End.Line - 1 : scalar.End.Line;
            for (long line = scalar.Start.Line; line < last || (isBlock && line == last); line++)
            {
                lines.Add((int)line - 1);
            }
        }

        return lines.ToImmutable();
    }

    private static IEnumerable<Token> All(string text)
    {
        var scanner = new Scanner(new StringReader(text), skipComments: false);
        while (scanner.MoveNext())
        {
            yield return scanner.Current!;
        }
    }
}
