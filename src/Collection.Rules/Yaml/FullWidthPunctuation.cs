using System.Buffers;
using System.Text.RegularExpressions;

namespace Collection.Rules.Yaml;

/// <summary>Finds Chinese punctuation typed where the format wants the ASCII sign.</summary>
/// <remarks>Chinese text uses the same signs rightly, so each pattern needs the shape of a key or a list around it.</remarks>
internal static partial class FullWidthPunctuation
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("：，、［］【】｛｝“”‘’「」＂\u3000\u00A0");

    private const RegexOptions Plain = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    // What is searched is short or the pattern linear; the bound in milliseconds only guards against a slip.
    private const int Patience = 10_000;

    private const string Advice = "; if it belongs to the text, put the whole text in double quotes";

    /// <summary>The first misuse in an unquoted text, or null.</summary>
    /// <param name="raw">The text as it stands in the file.</param>
    /// <param name="inFlow">Whether it stands between brackets or braces.</param>
    /// <param name="followsKey">Whether its first line already began with a key.</param>
    /// <returns>The offset in <paramref name="raw"/> and what to type instead.</returns>
    public static (int Offset, string Message)? InPlain(string raw, bool inFlow, bool followsKey)
    {
        if (!raw.AsSpan().ContainsAny(Signs))
        {
            return null;
        }

        int firstLine = raw.AsSpan().IndexOfAny('\r', '\n');
        int skip = !followsKey ? 0 : firstLine < 0 ? raw.Length : firstLine;
        return Match(LineColon(), raw, skip)
            ?? Match(OpeningBracket(), raw, 0)
            ?? Match(WrappingQuote(), raw, 0)
            ?? Match(WideSpace(), raw, 0)
            ?? (inFlow ? Match(FlowComma(), raw, 0) ?? Match(ClosingBracket(), raw, 0) : null);
    }

    /// <summary>The first misuse in a stretch that could not be parsed, or null.</summary>
    public static (int Offset, string Message)? InBroken(string raw) =>
        new[]
        {
            Match(KeyColon(), raw, 0),
            Match(BrokenComma(), raw, 0),
            Match(BrokenBracket(), raw, 0),
            Match(BrokenQuote(), raw, 0),
            Match(WideIndentation(), raw, 0),
        }
        .Where(found => found is not null)
        .OrderBy(found => found!.Value.Offset)
        .FirstOrDefault();

    private static (int Offset, string Message)? Match(Regex pattern, string raw, int from)
    {
        Match match = pattern.Match(raw, from);
        if (!match.Success)
        {
            return null;
        }

        Group sign = match.Groups["sign"];
        return (sign.Index, Describe(sign.Value[0]));
    }

    private static string Describe(char sign) => sign switch
    {
        '：' => "'：' is a full-width colon; type ':' and a space" + Advice,
        '，' or '、' => $"'{sign}' is a full-width comma; type ',' and a space" + Advice,
        '【' => "'【' is a full-width bracket; type '['" + Advice,
        '】' => "'】' is a full-width bracket; type ']'" + Advice,
        '［' or '］' or '｛' or '｝' => $"'{sign}' is a full-width bracket; type '{(char)(sign - 0xFEE0)}'" + Advice,
        '\u3000' or '\u00A0' => "a full-width or fixed space stands here; type an ordinary space",
        _ => $"'{sign}' is a full-width quotation mark; type '\"'" + Advice,
    };

    [GeneratedRegex("""(?:^|[\r\n{,]|[\r\n{, ]-)[ ]*["']?[a-z][a-z0-9_.\-]*["']?[ ]*(?<sign>：)""", Plain, Patience)]
    private static partial Regex KeyColon();

    [GeneratedRegex("""(?:^|[\r\n])[ ]*(?:-[ ]+)?["']?[a-z][a-z0-9_.\-]*["']?[ ]*(?<sign>：)""", Plain, Patience)]
    private static partial Regex LineColon();

    [GeneratedRegex("""^(?<sign>[［｛]|【(?=[ ]*[a-z"]))""", Plain, Patience)]
    private static partial Regex OpeningBracket();

    [GeneratedRegex("""^[^［｛]*(?<sign>[］｝])$""", Plain, Patience)]
    private static partial Regex ClosingBracket();

    [GeneratedRegex("""^(?<sign>“)[^”]*”$|^(?<sign>「)[^」]*」$|^(?<sign>‘)[^’]*’$|^(?<sign>＂)[^＂]*＂$""", Plain, Patience)]
    private static partial Regex WrappingQuote();

    [GeneratedRegex("""^(?<sign>[\u3000\u00A0])|^[a-z][a-z0-9_.\-]*:(?<sign>[\u3000\u00A0])""", Plain, Patience)]
    private static partial Regex WideSpace();

    [GeneratedRegex("""[\r\n][ ]*(?<sign>[\u3000\u00A0])|^[ ]*[a-z][a-z0-9_.\-]*:(?<sign>[\u3000\u00A0])""", Plain | RegexOptions.Multiline, Patience)]
    private static partial Regex WideIndentation();

    // Two words of the format on either side; Chinese text on one side is left alone.
    [GeneratedRegex("""^["']?[A-Za-z0-9_.\-]+["']?[ ]*(?<sign>[，、])[ ]*["']?[A-Za-z0-9_]""", Plain, Patience)]
    private static partial Regex FlowComma();

    [GeneratedRegex("""(?<sign>[，、])[ ]*[a-z][a-z0-9_]*[ ]*[:：]|[A-Za-z0-9_"'\]}][ ]*(?<sign>[，、])[ ]*["'\[{A-Za-z0-9_]""", Plain, Patience)]
    private static partial Regex BrokenComma();

    [GeneratedRegex("""[:,\[{\-][ ]*(?<sign>[［【｛])|(?<sign>[］】｝])[ ]*(?:$|[,\]}])""", Plain | RegexOptions.Multiline, Patience)]
    private static partial Regex BrokenBracket();

    [GeneratedRegex("""[:,\[{\-][ ]*"[^"”\r\n]{0,500}(?<sign>”)[ ]*(?:$|[,\]}])|[:,\[{\-][ ]*(?<sign>[“「])[^"\r\n]{0,500}(?:"|[”」][ ]*[:,\]}])""", Plain | RegexOptions.Multiline, Patience)]
    private static partial Regex BrokenQuote();
}
