using Collection.Rules.Lexicons;
using CsCheck;

namespace Collection.Rules.Tests.Lexicons;

public sealed class WordTrieTests
{
    private static readonly Gen<string> Letters = Gen.Char["打断你的腿"].Array[1, 4].Select(c => new string(c));

    [Fact]
    public void It_finds_exactly_the_words_that_stand_in_the_text() =>
        Gen.Select(Letters.Array[1, 12], Gen.Char["打断你的腿x"].Array[0, 30].Select(c => new string(c))).Sample((words, text) =>
        {
            var builder = new WordTrieBuilder();
            for (int i = 0; i < words.Length; i++)
            {
                builder.Add(words[i], i);
            }

            IEnumerable<(int Start, int Word)> expected =
                from start in Enumerable.Range(0, text.Length)
                from word in Enumerable.Range(0, words.Length)
                where string.CompareOrdinal(text, start, words[word], 0, words[word].Length) == 0
                select (start, word);

            return Find(builder.Build(), text).Order().SequenceEqual(expected.Order());
        });

    [Fact]
    public void A_node_with_many_children_is_searched_to_the_last()
    {
        var builder = new WordTrieBuilder();
        for (int i = 0; i < 100; i++)
        {
            builder.Add("打" + (char)('一' + i), i);
        }

        WordTrie trie = builder.Build();

        Enumerable.Range(0, 100).Select(i => Find(trie, "打" + (char)('一' + i)).Single().Word)
            .Should().Equal(Enumerable.Range(0, 100));
    }

    [Fact]
    public void An_empty_word_is_refused() =>
        new WordTrieBuilder().Invoking(b => b.Add(string.Empty, 0)).Should().Throw<ArgumentException>();

    private static List<(int Start, int Word)> Find(WordTrie trie, string text)
    {
        List<(int, int)> found = [];
        for (int start = 0; start < text.Length; start++)
        {
            int node = trie.MayBegin(text, start) ? trie.Root(text[start]) : WordTrie.None;
            for (int end = start + 1; node != WordTrie.None; end++)
            {
                foreach (int output in trie.Outputs(node))
                {
                    found.Add((start, output));
                }

                node = end < text.Length ? trie.Next(node, text[end]) : WordTrie.None;
            }
        }

        return found;
    }
}
