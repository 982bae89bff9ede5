using System.Buffers;
using System.Collections.Immutable;

namespace Collection.Rules.Lexicons;

/// <summary>A guard made ready for search in normalised text.</summary>
internal sealed class CompiledGuard
{
    private readonly SignalGuard guard;
    private readonly SearchValues<string> words;
    private readonly ImmutableArray<string> except;

    public CompiledGuard(SignalGuard guard)
    {
        this.guard = guard;
        words = SearchValues.Create(guard.Words.AsSpan(), StringComparison.Ordinal);
        except = guard.Except;
    }

    public GuardEffect Effect => guard.Effect;

    /// <summary>Whether one of the guard's words stands near the place.</summary>
    public bool Guards(ReadOnlySpan<char> text, int start, int end) =>
        (guard.Side != GuardSide.After && StandsBefore(text, start)) || (guard.Side != GuardSide.Before && StandsAfter(text, end));

    private bool StandsBefore(ReadOnlySpan<char> text, int start)
    {
        int from = Math.Max(0, start - guard.Within);
        if (!guard.AcrossClauses)
        {
            from += text[from..start].LastIndexOfAny(TextClass.ClauseEnds) + 1;
        }

        return Occurs(text, from, start);
    }

    private bool StandsAfter(ReadOnlySpan<char> text, int end)
    {
        ReadOnlySpan<char> after = text[end..Math.Min(text.Length, end + guard.Within)];
        int clause = guard.AcrossClauses ? -1 : after.IndexOfAny(TextClass.ClauseEnds);
        return Occurs(text, end, end + (clause < 0 ? after.Length : clause));
    }

    private bool Occurs(ReadOnlySpan<char> text, int from, int to)
    {
        while (from < to)
        {
            int found = text[from..to].IndexOfAny(words);
            if (found < 0)
            {
                return false;
            }

            if (!IsExcepted(text, from + found))
            {
                return true;
            }

            from += found + 1;
        }

        return false;
    }

    private bool IsExcepted(ReadOnlySpan<char> text, int place)
    {
        foreach (string longer in except)
        {
            int from = Math.Max(0, place - longer.Length + 1);
            int to = Math.Min(text.Length, place + longer.Length);
            if (text[from..to].IndexOf(longer, StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
