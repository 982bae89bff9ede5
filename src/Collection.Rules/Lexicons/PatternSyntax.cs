using System.Collections.Immutable;
using System.Numerics;

namespace Collection.Rules.Lexicons;

/// <summary>A pattern of a lexicon: the bounded part of the regular expressions.</summary>
/// <remarks>
/// Immutable and thread-safe. Every match is at most <see cref="MaxLength"/> long and contains one of the
/// <see cref="Triggers"/>, so that the pattern is only tried around those. It is tried at all places at once
/// and without backtracking: in time bound by the size of the pattern, whatever the text.
/// </remarks>
internal sealed class PatternSyntax
{
    /// <summary>The longest source that is read.</summary>
    public const int LongestSource = 2000;

    /// <summary>The longest match that a pattern may allow.</summary>
    public const int LongestMatch = 60;

    private readonly PatternNode node;

    private PatternSyntax(PatternNode node, PatternNode trigger)
    {
        this.node = node;
        MaxLength = node.Max;
        IsFixed = node.Count <= PatternNode.MostTexts;
        Triggers = [.. (IsFixed ? node : trigger).Enumerate()];
    }

    /// <summary>The most characters that a match can have.</summary>
    public int MaxLength { get; }

    /// <summary>Whether the matches are exactly the <see cref="Triggers"/>.</summary>
    public bool IsFixed { get; }

    /// <summary>Texts of which every match contains at least one.</summary>
    public ImmutableArray<string> Triggers { get; }

    /// <summary>Finds the leftmost match, and of those the longest.</summary>
    /// <param name="window">The text around a trigger.</param>
    /// <param name="from">The first place at which the match may begin.</param>
    /// <param name="start">Where the match begins in the window.</param>
    /// <param name="end">Where it ends, exclusive.</param>
    public bool TryFind(in PatternWindow window, int from, out int start, out int end)
    {
        ulong starts = window.All >> from << from;
        start = end = 0;
        if (node.Match(window, starts) == 0)
        {
            return false;
        }

        int low = from;
        int high = PatternWindow.Longest;
        while (high - low > 1)
        {
            int middle = (low + high) / 2;
            ulong lower = starts & ((1UL << middle) - 1);
            if (node.Match(window, lower) != 0)
            {
                starts = lower;
                high = middle;
            }
            else
            {
                starts ^= lower;
                low = middle;
            }
        }

        start = low;
        end = PatternWindow.Longest - BitOperations.LeadingZeroCount(node.Match(window, starts));
        return true;
    }

    /// <summary>Reads a pattern.</summary>
    /// <param name="source">Literal characters, <c>. \d [] [^] () (?:) |</c> and the quantifiers <c>? {n} {n,m}</c>.</param>
    /// <param name="pattern">The pattern, or null.</param>
    /// <param name="error">What is wrong and at which character, or null.</param>
    public static bool TryParse(string source, out PatternSyntax? pattern, out string? error)
    {
        ArgumentNullException.ThrowIfNull(source);
        pattern = null;
        error = source.Length > LongestSource ? $"the pattern is longer than {LongestSource} characters" : null;
        if (error is not null || !PatternParser.TryParse(source, out PatternNode? node, out error))
        {
            return false;
        }

        PatternNode? trigger = node!.FindTrigger();
        error = node.Min == 0 ? "the pattern matches the empty text"
            : node.Max > LongestMatch ? $"a match could be {node.Max} characters long, more than {LongestMatch}"
            : trigger is null ? "no part of the pattern is a fixed word that every match must contain"
            : null;
        pattern = error is null ? new PatternSyntax(node, trigger!) : null;
        return error is null;
    }
}
