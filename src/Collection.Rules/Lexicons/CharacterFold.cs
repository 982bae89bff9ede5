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

    // Vowels with the marks of pinyin, each with the bare letter in the same place.
    private const string Toned = "āáǎàäēéěèëīíǐìïōóǒòöūúǔùüǖǘǚǜ";
    private const string Bare = "aaaaaeeeeeiiiiiooooouuuuuuuuu";

    private static readonly char[] Han = CreateHan();

    /// <summary>The simplified form of a character of the basic Chinese block.</summary>
    public static char Simplify(char c) => TrySimplify(c, out char simplified) ? simplified : c;

    /// <summary>The simplified form, where the character is of the basic Chinese block.</summary>
    public static bool TrySimplify(char c, out char simplified)
    {
        char[] han = Han;
        int index = c - FirstHan;
        bool isHan = (uint)index < (uint)han.Length;
        simplified = isHan ? han[index] : c;
        return isHan;
    }

    /// <summary>Folds one character outside the basic Chinese block and ASCII.</summary>
    /// <param name="rune">The character.</param>
    /// <param name="folded">Room for three units.</param>
    /// <returns>The number of units written; zero where the character is to be dropped.</returns>
    public static int Fold(Rune rune, Span<char> folded)
    {
        int value = rune.Value;
        char simple = FoldRange(value);
        simple = simple == '\0' ? FoldPicture(value) : simple;
        simple = simple == '\0' ? FoldTone(value) : simple;
        if (simple != '\0')
        {
            folded[0] = simple;
            return 1;
        }

        return IsIgnorable(rune) ? 0 : FoldByPlatform(rune, folded);
    }

    private static int FoldByPlatform(Rune rune, Span<char> folded)
    {
        string text = rune.ToString();
        string compatible = text.Normalize(NormalizationForm.FormKC);
        if (IsPicture(rune) && string.Equals(compatible, text, StringComparison.Ordinal))
        {
            folded[0] = ' ';
            return 1;
        }

        string chosen = (compatible.Length is > 0 and <= LongestFold ? compatible : text).ToLowerInvariant();
        int length = Math.Min(chosen.Length, LongestFold);
        for (int i = 0; i < length; i++)
        {
            folded[i] = char.IsWhiteSpace(chosen[i]) ? ' ' : Simplify(chosen[i]);
        }

        return length;
    }

    private static bool IsPicture(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol or UnicodeCategory.ModifierSymbol;

    // The ranges that disguise Latin letters and digits, folded by arithmetic; '\0' where the character is in none.
    private static char FoldRange(int value) => value switch
    {
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

    private static char FoldTone(int value)
    {
        int index = value is > 0x7F and < 0x200 ? Toned.IndexOf(char.ToLowerInvariant((char)value), StringComparison.Ordinal) : -1;
        return index < 0 ? '\0' : Bare[index];
    }

    // A horse is the usual disguise of "mother"; the others replace the word that they picture.
    private static char FoldPicture(int value) => value switch
    {
        0x1F434 or 0x1F40E => '马',
        0x1F52A or 0x1F5E1 => '刀',
        0x1F52B => '枪',
        0x1F480 or 0x26B0 => '死',
        0x1F4A3 => '炸',
        0x1F4B0 or 0x1F4B4 or 0x1F4B5 => '钱',
        0x1F416 or 0x1F437 => '猪',
        0x1F415 or 0x1F436 => '狗',
        0x1F413 or 0x1F414 => '鸡',
        0x1F422 => '龟',
        0x1F4A9 => '屎',
        0x1F46E => '警',
        0x1F468 => '爸',
        0x1F469 => '妈',
        0x1F9B5 => '腿',
        0x1F528 => '砸',
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
}
