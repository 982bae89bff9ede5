using System.Collections.Immutable;

namespace Collection.Rules.Lexicons;

/// <summary>A part of a pattern: characters, parts in a row, a choice of parts, or a part repeated.</summary>
/// <remarks>Immutable. Sizes are known from the start; the texts themselves are only made when asked for.</remarks>
internal sealed class PatternNode
{
    /// <summary>A part with more texts than this is not enumerated.</summary>
    public const int MostTexts = 150;

    private readonly Form form;
    private readonly string characters = string.Empty;
    private readonly ImmutableArray<PatternNode> parts = [];
    private readonly int least = 1;
    private readonly int most = 1;

    private PatternNode(Form form, string characters)
    {
        this.form = form;
        this.characters = characters;
        Min = Max = form == Form.Literal ? characters.Length : 1;
        Count = form switch
        {
            Form.Literal => 1,
            Form.OneOf => characters.Length,
            _ => MostTexts + 1,
        };
    }

    private PatternNode(Form form, ImmutableArray<PatternNode> parts)
    {
        this.form = form;
        this.parts = parts;
        Min = form == Form.Choice ? int.MaxValue : 0;
        Count = form == Form.Choice ? 0 : 1;
        foreach (PatternNode part in parts)
        {
            Min = form == Form.Choice ? Math.Min(Min, part.Min) : Min + part.Min;
            Max = form == Form.Choice ? Math.Max(Max, part.Max) : Max + part.Max;
            Count = Limited(form == Form.Choice ? Count + part.Count : Count * part.Count);
        }
    }

    private PatternNode(PatternNode part, int least, int most)
    {
        form = Form.Repeat;
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

    private enum Form
    {
        Literal,
        OneOf,
        NoneOf,
        Sequence,
        Choice,
        Repeat,
    }

    /// <summary>The least length of a match.</summary>
    public int Min { get; }

    /// <summary>The greatest length of a match.</summary>
    public int Max { get; }

    /// <summary>How many texts can match, equal ones counted twice; more than <see cref="MostTexts"/> means many.</summary>
    public int Count { get; }

    /// <summary>A fixed text.</summary>
    public static PatternNode Literal(string text) => new(Form.Literal, text);

    /// <summary>One character out of a list.</summary>
    public static PatternNode OneOf(string list) => new(Form.OneOf, list);

    /// <summary>Any character but those of a list, which may be empty.</summary>
    public static PatternNode NoneOf(string list) => new(Form.NoneOf, list);

    /// <summary>Parts in a row.</summary>
    public static PatternNode Sequence(ImmutableArray<PatternNode> parts) => parts.Length == 1 ? parts[0] : new(Form.Sequence, parts);

    /// <summary>One of several parts.</summary>
    public static PatternNode Choice(ImmutableArray<PatternNode> parts) => parts.Length == 1 ? parts[0] : new(Form.Choice, parts);

    /// <summary>This part, repeated.</summary>
    public PatternNode Repeated(int fewest, int greatest) => new(this, fewest, greatest);

    /// <summary>The part whose texts are best looked for: every match contains one of them. Null where there is none.</summary>
    public PatternNode? FindTrigger() => form switch
    {
        Form.Literal or Form.OneOf => Count <= MostTexts ? this : null,
        Form.NoneOf => null,
        Form.Choice => FindTriggerOfChoice(),
        Form.Repeat => least > 0 ? parts[0].FindTrigger() : null,
        _ => FindTriggerOfSequence(),
    };

    /// <summary>The places at which a match ends, from the places at which it may begin.</summary>
    public ulong Match(in PatternWindow window, ulong starts)
    {
        switch (form)
        {
            case Form.Literal:
                return window.Follow(starts, characters);
            case Form.OneOf:
                return window.Step(starts, characters);
            case Form.NoneOf:
                return window.Step(starts) & ~window.Step(starts, characters);
            case Form.Choice:
                ulong ends = 0;
                foreach (PatternNode part in parts)
                {
                    ends |= part.Match(window, starts);
                }

                return ends;
            default:
                return MatchRepeats(window, starts);
        }
    }

    /// <summary>All texts that can match.</summary>
    /// <remarks>Only where <see cref="Count"/> is at most <see cref="MostTexts"/>.</remarks>
    public List<string> Enumerate()
    {
        switch (form)
        {
            case Form.Literal:
                return [characters];
            case Form.OneOf:
                return EnumerateCharacters();
            case Form.Choice:
                return EnumerateChoice();
            default:
                return EnumerateRepeats();
        }
    }

    private List<string> EnumerateCharacters()
    {
        List<string> texts = [];
        foreach (char c in characters)
        {
            texts.Add(c.ToString());
        }

        return texts;
    }

    private List<string> EnumerateChoice()
    {
        List<string> texts = [];
        foreach (PatternNode part in parts)
        {
            texts.AddRange(part.Enumerate());
        }

        return texts;
    }

    private List<string> EnumerateRepeats()
    {
        List<string> texts = least == 0 ? [string.Empty] : [];
        List<string> longer = [string.Empty];
        for (int i = 1; i <= most; i++)
        {
            foreach (PatternNode part in parts)
            {
                longer = Append(longer, part);
            }

            if (i >= least)
            {
                texts.AddRange(longer);
            }
        }

        return texts;
    }

    private ulong MatchRepeats(in PatternWindow window, ulong places)
    {
        ulong ends = least == 0 ? places : 0;
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
        List<PatternNode> triggers = [];
        foreach (PatternNode part in parts)
        {
            if (part.FindTrigger() is not { } trigger)
            {
                return null;
            }

            triggers.Add(trigger);
        }

        PatternNode choice = Choice([.. triggers]);
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

    private static PatternNode? Join(List<PatternNode> run)
    {
        PatternNode sequence = Sequence([.. run]);
        return sequence.Min > 0 ? sequence : null;
    }

    private static PatternNode? Better(PatternNode? left, PatternNode? right)
    {
        if (left is null || right is null)
        {
            return left ?? right;
        }

        int leftRarity = left.Min < 2 ? 0 : CommonWords.RarityOf(left.Enumerate());
        int rightRarity = right.Min < 2 ? 0 : CommonWords.RarityOf(right.Enumerate());
        return leftRarity != rightRarity ? (leftRarity > rightRarity ? left : right)
            : left.Count <= right.Count ? left : right;
    }

    private static int Limited(int count) => Math.Min(count, MostTexts + 1);
}
