using System.Collections.Immutable;
using Collection.Rules.Lexicons;
using Collection.Rules.Loading.Yaml;

namespace Collection.Rules.Loading;

/// <summary>Reads the words of a lexicon in the form in which they are compared.</summary>
internal static class LexiconWords
{
    private const int LongestWord = 40;

    /// <summary>The usable words; the others have been reported.</summary>
    public static ImmutableArray<string> Read(ImmutableArray<YamlScalar> scalars, DiagnosticBag bag)
    {
        ImmutableArray<string>.Builder words = ImmutableArray.CreateBuilder<string>(scalars.Length);
        foreach (YamlScalar scalar in scalars)
        {
            string word = TextNormalizer.Normalize(scalar.Value).Text.Trim(' ', '\n');
            if (word.Length is 0 or > LongestWord)
            {
                bag.Error(DiagnosticCode.BadValue, scalar.Start, $"{Quoted.Of(scalar.Value)} is no word of 1 to {LongestWord} letters or characters");
                continue;
            }

            words.Add(word);
        }

        return words.ToImmutable();
    }
}
