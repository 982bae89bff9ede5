using System.Collections.Immutable;
using Collection.Rules.Diagnostics;
using Collection.Rules.Lexicons;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>Reads the words of a lexicon in the form in which they are compared.</summary>
internal static class LexiconWords
{
    private const int LongestWord = 40;

    /// <summary>The usable words; the others have been reported.</summary>
    public static ImmutableArray<string> Read(ImmutableArray<YamlNode> items, DiagnosticBag bag)
    {
        ImmutableArray<string>.Builder words = ImmutableArray.CreateBuilder<string>(items.Length);
        foreach (YamlNode item in items)
        {
            if (item is not YamlScalar { IsNull: false } scalar)
            {
                ScalarReader.Text(item, "the word", bag);
                continue;
            }

            string word = IsNormal(scalar.Value) ? scalar.Value : TextNormalizer.Normalize(scalar.Value).Text.Trim(' ', '\n');
            if (word.Length is 0 or > LongestWord)
            {
                bag.Error(DiagnosticCode.BadValue, scalar.Start, $"{Quoted.Of(scalar.Value)} is no word of 1 to {LongestWord} letters or characters");
                continue;
            }

            words.Add(word);
        }

        return words.ToImmutable();
    }

    // Nearly all words are simplified characters only, which normalisation leaves alone.
    private static bool IsNormal(string word)
    {
        foreach (char c in word)
        {
            if (!CharacterFold.TrySimplify(c, out char simplified) || simplified != c)
            {
                return false;
            }
        }

        return true;
    }
}
