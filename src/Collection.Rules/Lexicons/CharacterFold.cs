using System.Globalization;
using System.Text;

namespace Collection.Rules.Lexicons;

/// <summary>Brings single characters into the form in which words are compared.</summary>
/// <remarks>
/// Compatibility folding comes from the platform where it works. Under invariant globalization the platform
/// returns its input unchanged without an error, so the ranges met in messages are also folded here.
/// </remarks>
internal static class CharacterFold
{
    private const char FirstHan = '\u4E00';
    private const int HanCount = 0x9FFF - 0x4E00 + 1;
    private const int LongestFold = 3;
    private const string SquaredWords = "\U0001F21A无\U0001F22F指\U0001F232禁\U0001F233空\U0001F234合\U0001F235满\U0001F236有\U0001F237月\U0001F238申\U0001F239割\U0001F23A营";

    // A horse is the usual disguise of "mother"; the others replace the word that they picture.
    private const string PicturedWords =
        "\U0001F434马\U0001F40E马\U0001F52A刀\U0001F5E1刀\U0001F52B枪\U0001F480死\u26B0死\U0001F4A3炸\U0001F4B0钱\U0001F4B5钱\U0001F4B4钱" +
        "\U0001F416猪\U0001F437猪\U0001F415狗\U0001F436狗\U0001F413鸡\U0001F414鸡\U0001F422龟\U0001F4A9屎\U0001F46E警\U0001F468爸\U0001F469妈\U0001F9B5腿\U0001F44A打\U0001F528砸";

    private static readonly char[] Han = CreateHan();
    private static readonly Dictionary<int, char> Signs = CreateSigns();

    /// <summary>Whether the platform's compatibility normalisation does anything at all.</summary>
    public static bool PlatformNormalizes { get; } =
        string.Equals("\uFF21".Normalize(NormalizationForm.FormKC), "A", StringComparison.Ordinal);

    /// <summary>The simplified form of a character of the basic Chinese block.</summary>
    public static char Simplify(char c) => c - FirstHan is >= 0 and < HanCount ? Han[c - FirstHan] : c;

    /// <summary>Folds one character outside the basic Chinese block and ASCII.</summary>
    /// <param name="rune">The character.</param>
    /// <param name="folded">Room for three units.</param>
    /// <returns>The number of units written; zero where the character is to be dropped.</returns>
    public static int Fold(Rune rune, Span<char> folded)
    {
        int value = rune.Value;
        if (value is >= 0x3001 and <= 0x3020)
        {
            folded[0] = (char)value;
            return 1;
        }

        if (Signs.TryGetValue(value, out char word))
        {
            folded[0] = word;
            return 1;
        }

        if (FoldRange(value) is char simple and not '\0')
        {
            folded[0] = simple;
            return 1;
        }

        return IsIgnorable(rune) ? 0 : FoldByPlatform(rune, folded);
    }

    private static int FoldByPlatform(Rune rune, Span<char> folded)
    {
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol or UnicodeCategory.ModifierSymbol
            && rune.Value is < 0x2100 or (> 0x24FF and < 0x3200) or > 0x33FF)
        {
            folded[0] = ' ';
            return 1;
        }

        string text = rune.ToString();
        string compatible = text.Normalize(NormalizationForm.FormKC);
        string chosen = (compatible.Length is > 0 and <= LongestFold ? compatible : text).ToLowerInvariant();
        int length = Math.Min(chosen.Length, LongestFold);
        for (int i = 0; i < length; i++)
        {
            folded[i] = char.IsWhiteSpace(chosen[i]) ? ' ' : Simplify(chosen[i]);
        }

        return length;
    }

    // The ranges that disguise Latin letters and digits, folded by arithmetic; '\0' where the character is in none.
    private static char FoldRange(int value) => value switch
    {
        >= 0xFF01 and <= 0xFF5E => char.ToLowerInvariant((char)(value - 0xFEE0)),
        >= 0x2460 and <= 0x2468 => (char)('1' + (value - 0x2460)),
        >= 0x249C and <= 0x24B5 => (char)('a' + (value - 0x249C)),
        >= 0x24B6 and <= 0x24E9 => (char)('a' + ((value - 0x24B6) % 26)),
        >= 0x1D400 and <= 0x1D6A3 => (char)('a' + ((value - 0x1D400) % 26)),
        >= 0x1D7CE and <= 0x1D7FF => (char)('0' + ((value - 0x1D7CE) % 10)),
        >= 0x1F110 and <= 0x1F129 => (char)('a' + (value - 0x1F110)),
        >= 0x1F130 and <= 0x1F149 => (char)('a' + (value - 0x1F130)),
        >= 0x1F150 and <= 0x1F169 => (char)('a' + (value - 0x1F150)),
        >= 0x1F170 and <= 0x1F189 => (char)('a' + (value - 0x1F170)),
        _ => '\0',
    };

    private static bool IsIgnorable(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Control => true,
        // Fillers that count as letters although nothing is seen of them.
        _ => rune.Value is 0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x2800,
    };

    private static char[] CreateHan()
    {
        char[] han = new char[HanCount];
        for (int i = 0; i < han.Length; i++)
        {
            han[i] = (char)(FirstHan + i);
        }

        for (int i = 0; i < TraditionalPairs.From.Length; i++)
        {
            han[TraditionalPairs.From[i] - FirstHan] = TraditionalPairs.To[i];
        }

        return han;
    }

    private static Dictionary<int, char> CreateSigns()
    {
        Dictionary<int, char> signs = [];
        Rune sign = default;
        foreach (Rune rune in (SquaredWords + PicturedWords).EnumerateRunes())
        {
            if (rune.Value is >= FirstHan and <= 0x9FFF)
            {
                signs[sign.Value] = (char)rune.Value;
            }

            sign = rune;
        }

        return signs;
    }
}
