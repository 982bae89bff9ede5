using System.Collections.Immutable;

namespace Collection.Rules.Lexicons;

/// <summary>A part of a pattern: characters, parts in a row, a choice of parts, or a part repeated.</summary>
/// <remarks>Immutable. Sizes are known from the start; the texts themselves are only made when asked for.</remarks>
internal sealed class PatternNode
{
    /// <summary>A part with more texts than this is not enumerated.</summary>
    public const int MostTexts = 400;

    // Beyond this length a longer word is hardly rarer, and fewer words weigh more.
    private const int LengthThatMatters = 2;

    private readonly string? characters;
    private readonly bool isNegated;
    private readonly bool isCharacter;
    private readonly ImmutableArray<PatternNode> parts = [];
    private readonly bool isChoice;
    private readonly int least = 1;
    private readonly int most = 1;

    private PatternNode(string? characters, bool isNegated)
    {
        this.characters = characters;
        this.isNegated = isNegated;
        isCharacter = true;
        Min = Max = 1;
        Count = isNegated || characters is null ? MostTexts + 1 : characters.Length;
    }

    private PatternNode(ImmutableArray<PatternNode> parts, bool isChoice)
    {
        this.parts = parts;
        this.isChoice = isChoice;
        Min = isChoice ? parts.Min(p => p.Min) : parts.Sum(p => p.Min);
        Max = isChoice ? parts.Max(p => p.Max) : parts.Sum(p => p.Max);
        Count = isChoice ? parts.Aggregate(0, (sum, p) => Limited(sum + p.Count)) : parts.Aggregate(1, (product, p) => Limited(product * p.Count));
    }

    private PatternNode(PatternNode part, int least, int most)
    {
        parts = [part];
        this.least = least;
        this.most = most;
        Min = part.Min * least;
        Max = part.Max * most;
        int power = 1;
        for (int i = 0; i <= most; i++)
        {
            Count = i >= least ? Limited(Count + power) : Count;
            power = Limited(power * part.Count);
        }
    }

    /// <summary>The least length of a match.</summary>
    public int Min { get; }

    /// <summary>The greatest length of a match.</summary>
    public int Max { get; }

    /// <summary>How many texts can match, equal ones counted twice; more than <see cref="MostTexts"/> means many.</summary>
    public int Count { get; }

    /// <summary>One character out of a list, or any character.</summary>
    public static PatternNode Character(string? oneOf) => new(oneOf, isNegated: false);

    /// <summary>Any character but those of a list.</summary>
    public static PatternNode NotCharacter(string noneOf) => new(noneOf, isNegated: true);

    /// <summary>Parts in a row.</summary>
    public static PatternNode Sequence(ImmutableArray<PatternNode> parts) => parts.Length == 1 ? parts[0] : new(parts, isChoice: false);

    /// <summary>One of several parts.</summary>
    public static PatternNode Choice(ImmutableArray<PatternNode> parts) => parts.Length == 1 ? parts[0] : new(parts, isChoice: true);

    /// <summary>This part, repeated.</summary>
    public PatternNode Repeated(int fewest, int greatest) => new(this, fewest, greatest);

    /// <summary>The part whose texts are best looked for: every match contains one of them. Null where there is none.</summary>
    public PatternNode? FindTrigger()
    {
        if (isCharacter)
        {
            return Count <= MostTexts ? this : null;
        }

        return isChoice ? FindTriggerOfChoice()
            : most > 1 || least != 1 ? (least > 0 ? parts[0].FindTrigger() : null)
            : FindTriggerOfSequence();
    }

    /// <summary>The places at which a match ends, from the places at which it may begin.</summary>
    public UInt128 Match(in PatternWindow window, UInt128 starts)
    {
        if (isCharacter)
        {
            UInt128 ends = window.Step(starts, characters);
            return isNegated ? ((starts & window.All) << 1) & ~ends : ends;
        }

        if (isChoice)
        {
            UInt128 ends = 0;
            foreach (PatternNode part in parts)
            {
                ends |= part.Match(window, starts);
            }

            return ends;
        }

        return MatchRepeats(window, starts);
    }

    /// <summary>All texts that can match.</summary>
    /// <remarks>Only where <see cref="Count"/> is at most <see cref="MostTexts"/>.</remarks>
    public List<string> Enumerate()
    {
        if (isCharacter)
        {
            return [.. characters!.Select(c => c.ToString())];
        }

        if (isChoice)
        {
            return [.. parts.SelectMany(p => p.Enumerate())];
        }

        List<string> texts = least == 0 ? [string.Empty] : [];
        List<string> longer = [string.Empty];
        for (int i = 1; i <= most; i++)
        {
            longer = parts.Aggregate(longer, Append);
            if (i >= least)
            {
                texts.AddRange(longer);
            }
        }

        return texts;
    }

    private UInt128 MatchRepeats(in PatternWindow window, UInt128 places)
    {
        UInt128 ends = least == 0 ? places : 0;
        for (int i = 1; i <= most && places != 0; i++)
        {
            foreach (PatternNode part in parts)
            {
                places = part.Match(window, places);
                if (places == 0)
                {
                    break;
                }
            }

            ends |= i >= least ? places : 0;
        }

        return ends;
    }

    private static List<string> Append(List<string> texts, PatternNode part)
    {
        List<string> ends = part.Enumerate();
        var longer = new List<string>(texts.Count * ends.Count);
        foreach (string text in texts)
        {
            foreach (string end in ends)
            {
                longer.Add(text + end);
            }
        }

        return longer;
    }

    private PatternNode? FindTriggerOfChoice()
    {
        PatternNode?[] triggers = [.. parts.Select(p => p.FindTrigger())];
        if (triggers.Contains(null))
        {
            return null;
        }

        PatternNode choice = Choice([.. triggers!]);
        return choice.Count <= MostTexts ? choice : null;
    }

    // Fixed parts that stand in a row are looked for as one word.
    private PatternNode? FindTriggerOfSequence()
    {
        PatternNode? best = null;
        List<PatternNode> run = [];
        int count = 1;
        foreach (PatternNode part in parts)
        {
            if (Limited(count * part.Count) > MostTexts)
            {
                best = Better(best, Join(run));
                best = Better(best, part.Count > MostTexts ? part.FindTrigger() : null);
                run.Clear();
                count = 1;
            }

            if (part.Count <= MostTexts)
            {
                run.Add(part);
                count *= part.Count;
            }
        }

        return Better(best, Join(run));
    }

    private static PatternNode? Join(List<PatternNode> run) => run.Sum(p => p.Min) > 0 ? Sequence([.. run]) : null;

    private static PatternNode? Better(PatternNode? left, PatternNode? right)
    {
        if (left is null || right is null)
        {
            return left ?? right;
        }

        int leftLength = Math.Min(LengthThatMatters, left.Min);
        int rightLength = Math.Min(LengthThatMatters, right.Min);
        return leftLength != rightLength ? (leftLength > rightLength ? left : right)
            : left.Count <= right.Count ? left : right;
    }

    private static int Limited(int count) => Math.Min(count, MostTexts + 1);
}
