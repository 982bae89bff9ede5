using System.Collections.Immutable;
using System.Text.Json;

namespace Collection.Rules.Events;

/// <summary>The words of one closed list, whose members are numbered from zero.</summary>
internal sealed class WordTable(string[] names)
{
    public ImmutableArray<string> Words { get; } = [.. names.Select(JsonNamingPolicy.SnakeCaseLower.ConvertName)];

    /// <summary>The word of a member, or null for a number that is no member.</summary>
    public string? Find(int index) => (uint)index < (uint)Words.Length ? Words[index] : null;

    /// <summary>The member of a word, or -1; the lists are short, so that looking through them is the quickest.</summary>
    public int IndexOf(ReadOnlySpan<char> word)
    {
        for (int i = 0; i < Words.Length; i++)
        {
            if (word.SequenceEqual(Words[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
