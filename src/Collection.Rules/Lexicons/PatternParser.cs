using System.Buffers;
using System.Globalization;

namespace Collection.Rules.Lexicons;

/// <summary>Reads the bounded part of the regular expressions that lexicons may use.</summary>
internal sealed class PatternParser
{
    private const int MostRepeats = 40;
    private const int Deepest = 16;
    private const string Digits = "0123456789";

    private static readonly SearchValues<char> Special = SearchValues.Create("*+^$\\{}[]<>().?|");

    private readonly string source;
    private int position;
    private string? error;

    private PatternParser(string source) => this.source = source;

    public static bool TryParse(string source, out PatternNode? node, out string? error)
    {
        var parser = new PatternParser(source);
        node = parser.ReadChoice(0);
        if (parser.error is null && parser.position < source.Length)
        {
            parser.Fail("')' without '('");
        }

        error = parser.error;
        return error is null;
    }

    private PatternNode ReadChoice(int depth)
    {
        List<PatternNode> choices = [ReadSequence(depth)];
        while (error is null && Take('|'))
        {
            choices.Add(ReadSequence(depth));
        }

        return PatternNode.Choice([.. choices]);
    }

    private PatternNode ReadSequence(int depth)
    {
        List<PatternNode> pieces = [];
        while (error is null && position < source.Length && source[position] is not ('|' or ')'))
        {
            pieces.Add(ReadPiece(depth));
        }

        return PatternNode.Sequence([.. pieces]);
    }

    private PatternNode ReadPiece(int depth)
    {
        PatternNode atom = ReadAtom(depth);
        if (error is not null || position >= source.Length)
        {
            return atom;
        }

        if (Take('?'))
        {
            return atom.Repeated(0, 1);
        }

        return Take('{') ? ReadRepeat(atom) : atom;
    }

    private PatternNode ReadRepeat(PatternNode atom)
    {
        int close = source.IndexOf('}', position);
        string[] parts = close < 0 ? [] : source[position..close].Split(',');
        if (parts.Length is 1 or 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int least)
            && int.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out int most)
            && least <= most && most is > 0 and <= MostRepeats)
        {
            position = close + 1;
            return atom.Repeated(least, most);
        }

        Fail($"a repeat is written {{n}} or {{n,m}}, with m at most {MostRepeats}");
        return atom;
    }

    private PatternNode ReadAtom(int depth)
    {
        char c = source[position];
        switch (c)
        {
            case '(':
                return ReadGroup(depth);
            case '[':
                return ReadClass();
            case '.':
                position++;
                return PatternNode.NoneOf(string.Empty);
            case '\\' when position + 1 < source.Length && source[position + 1] == 'd':
                position += 2;
                return PatternNode.OneOf(Digits);
            default:
                return ReadLiteral();
        }
    }

    // As many characters as stand together; the last one is left over where a quantifier belongs to it alone.
    private PatternNode ReadLiteral()
    {
        int start = position;
        while (position < source.Length && !Special.Contains(source[position]))
        {
            position++;
        }

        if (position == start)
        {
            Fail($"'{source[position]}' is not part of the patterns of a lexicon");
            return PatternNode.Sequence([]);
        }

        if (position - start > 1 && position < source.Length && source[position] is ('?' or '{'))
        {
            position--;
        }

        return PatternNode.Literal(source[start..position]);
    }

    private PatternNode ReadGroup(int depth)
    {
        position++;
        if (position < source.Length && source[position] == '?')
        {
            if (position + 1 >= source.Length || source[position + 1] != ':')
            {
                Fail("only the groups '(' and '(?:' are known");
            }

            position += 2;
        }

        if (depth >= Deepest)
        {
            Fail($"groups are nested deeper than {Deepest}");
            return PatternNode.Sequence([]);
        }

        PatternNode node = ReadChoice(depth + 1);
        if (error is null && !Take(')'))
        {
            Fail("'(' without ')'");
        }

        return node;
    }

    private PatternNode ReadClass()
    {
        int close = source.IndexOf(']', position);
        string members = close < 0 ? string.Empty : source[(position + 1)..close];
        bool negated = members.StartsWith('^');
        string listed = negated ? members[1..] : members;
        if (listed.Length == 0 || listed.AsSpan().IndexOfAny("\\[-^") >= 0)
        {
            Fail("a class lists its characters one by one, without ranges and escapes");
            return PatternNode.Sequence([]);
        }

        position = close + 1;
        return negated ? PatternNode.NoneOf(listed) : PatternNode.OneOf(listed);
    }

    private bool Take(char c)
    {
        if (position < source.Length && source[position] == c)
        {
            position++;
            return true;
        }

        return false;
    }

    private void Fail(string message) =>
        error ??= string.Create(CultureInfo.InvariantCulture, $"{message} (character {position + 1})");
}
