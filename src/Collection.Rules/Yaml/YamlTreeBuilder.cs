using System.Diagnostics.CodeAnalysis;
using Collection.Rules.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Collection.Rules.Yaml;

/// <summary>Builds the tree of one file from parser events, without recursion.</summary>
internal sealed class YamlTreeBuilder(SourceText source, DiagnosticBag bag)
{
    // A broken file may be one long line; the slip is near where the parser was last content.
    private const int SearchedLength = 2000;

    private readonly Parser parser = new(new StringReader(source.Text));
    private readonly Stack<YamlFrame> open = new();
    private YamlNode? root;
    private int nodes;
    private int mistakes;
    private int documents;
    private bool isBroken;
    private SourcePosition lastGood = new(source.Path, 1, 1);

    /// <summary>The root, or null when the text is broken.</summary>
    public YamlNode? Build()
    {
        while (TryMoveNext(out ParsingEvent? next))
        {
            if (!Accept(next))
            {
                return null;
            }

            if (mistakes >= YamlLimits.Mistakes)
            {
                Break(DiagnosticCode.InvalidYaml, lastGood, "reading stops here: too many mistakes above");
                return null;
            }
        }

        if (!isBroken && root is null or YamlScalar { IsNull: true })
        {
            Break(DiagnosticCode.InvalidYaml, new SourcePosition(source.Path, 1, 1), "the file is empty");
        }

        return isBroken ? null : root;
    }

    private bool TryMoveNext([NotNullWhen(true)] out ParsingEvent? next)
    {
        next = null;
        try
        {
            next = parser.MoveNext() ? parser.Current : null;
            return next is not null;
        }
        catch (YamlException e)
        {
            ReportBroken(source.At(e.Start.Line, e.Start.Column), e.Message);
        }
        // The parser lets bare exceptions without a place escape on some unclosed brackets.
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or FormatException
            or OverflowException or IndexOutOfRangeException or NullReferenceException)
        {
            ReportBroken(lastGood, e.Message);
        }

        return false;
    }

    private bool Accept(ParsingEvent next)
    {
        if (next is DocumentStart && ++documents > 1)
        {
            return Break(DiagnosticCode.SeveralDocuments, StartOf(next), "a second document starts here; put it in a file of its own");
        }

        if (next is NodeEvent or AnchorAlias && ++nodes > YamlLimits.Nodes)
        {
            return Break(DiagnosticCode.TooManyNodes, StartOf(next), $"the file has more than {YamlLimits.Nodes} values; split it");
        }

        // The end of a block is noticed lines later; only what stands in the text is a good place.
        if (next is NodeEvent or AnchorAlias)
        {
            lastGood = source.At(next.End.Line, next.End.Column);
        }

        return next switch
        {
            AnchorAlias => AcceptAlias(next),
            Scalar scalar => AcceptScalar(scalar),
            MappingStart mapping => Open(mapping, isMapping: true, mapping.Style == MappingStyle.Flow),
            SequenceStart sequence => Open(sequence, isMapping: false, sequence.Style == SequenceStyle.Flow),
            MappingEnd or SequenceEnd => Attach(open.Pop().Close()),
            _ => true,
        };
    }

    private bool AcceptAlias(ParsingEvent next)
    {
        Report(DiagnosticCode.AnchorOrAlias, next, "aliases ('*name') are not allowed; write the content out");
        return Attach(new YamlScalar { Start = StartOf(next), Value = string.Empty, IsNull = true });
    }

    private bool Open(NodeEvent next, bool isMapping, bool isFlow)
    {
        SourcePosition start = StartOf(next);
        if (open.Count == YamlLimits.Depth)
        {
            return Break(DiagnosticCode.TooDeep, start, $"lists and mappings are nested more than {YamlLimits.Depth} deep");
        }

        if (open.TryPeek(out YamlFrame? parent) && parent.ExpectsKey)
        {
            return Break(DiagnosticCode.WrongShape, start, $"a key must be a word, not {(isMapping ? "a mapping" : "a list")}; put a text that starts with a bracket in double quotes");
        }

        ReportProperties(next);
        open.Push(new YamlFrame(start, isMapping, isFlow));
        return true;
    }

    private bool AcceptScalar(Scalar scalar)
    {
        SourcePosition start = StartOf(scalar);
        if (scalar.Value.Length > YamlLimits.ScalarLength)
        {
            return Break(DiagnosticCode.ScalarTooLong, start, $"the text has {scalar.Value.Length} characters; the limit is {YamlLimits.ScalarLength}");
        }

        ReportProperties(scalar);
        bool isQuoted = scalar.Style != ScalarStyle.Plain;
        if (!isQuoted)
        {
            CheckPunctuation(scalar);
        }

        bool isNull = !isQuoted && scalar.Value is "" or "~" or "null" or "Null" or "NULL";
        var node = new YamlScalar { Start = start, Value = scalar.Value, IsQuoted = isQuoted, IsNull = isNull };
        if (isNull && documents == 1 && open.Count > 0 && !isBroken)
        {
            bag.Error(DiagnosticCode.NullValue, start, NullMessage(scalar.Value, start));
            mistakes++;
        }

        return Attach(node);
    }

    private string NullMessage(string text, SourcePosition at)
    {
        YamlFrame frame = open.Peek();
        string what = frame.Key is { } key ? $"the value of {Quoted.Of(key.Value)}" : frame.IsMapping ? "a key" : "a list item";
        // A word among the pairs of a bracket has no ':' behind it.
        bool isLoneWord = text.Length == 0 && frame is { IsFlow: true, Key: { } word } && !TextBetween(word.Start, at).Contains(':');
        return isLoneWord ? $"{what} is missing; several values stand in brackets, [ a, b ], and a text with a comma in double quotes"
            : text.Length == 0 ? $"{what} is missing"
            : $"{what} is {Quoted.Of(text)}, which means nothing; leave it out, or put the word in double quotes";
    }

    private ReadOnlySpan<char> TextBetween(SourcePosition from, SourcePosition to) =>
        source.Text.AsSpan()[source.IndexOf(from.Line, from.Column)..source.IndexOf(to.Line, to.Column)];

    private bool Attach(YamlNode node)
    {
        if (!open.TryPeek(out YamlFrame? frame))
        {
            root = node;
        }
        else if (frame.ExpectsKey)
        {
            AttachKey(frame, (YamlScalar)node);
        }
        else if (frame.IsMapping)
        {
            AttachValue(frame, frame.Key!, node);
        }
        else if (node is not YamlScalar { IsNull: true })
        {
            frame.Items.Add(node);
        }

        return true;
    }

    private void AttachKey(YamlFrame frame, YamlScalar key)
    {
        frame.Key = key;
        // The parser puts the mapping of "[a: 1]" at the bracket.
        if (frame.IsFlow && source.Text[source.IndexOf(frame.Start.Line, frame.Start.Column)] != '{')
        {
            frame.Start = key.Start;
        }

        if (key is { Value: "<<", IsQuoted: false })
        {
            bag.Error(DiagnosticCode.AnchorOrAlias, key.Start, "merge keys ('<<') are not allowed; write the content out");
            mistakes++;
        }
        else if (!key.IsNull && !frame.Keys.TryAdd(key.Value, key.Start))
        {
            SourcePosition first = frame.Keys[key.Value];
            bag.Error(DiagnosticCode.DuplicateKey, key.Start, $"the key {Quoted.Of(key.Value)} stands twice: at {first} and at {key.Start}");
            mistakes++;
        }
    }

    private static void AttachValue(YamlFrame frame, YamlScalar key, YamlNode value)
    {
        frame.Key = null;
        bool isFirst = frame.Keys.TryGetValue(key.Value, out SourcePosition first) && first == key.Start;
        if (isFirst && !key.IsNull)
        {
            frame.Entries.Add(new YamlEntry(key, value));
        }
    }

    private void CheckPunctuation(Scalar scalar)
    {
        YamlFrame? frame = open.Count > 0 ? open.Peek() : null;
        int from = source.IndexOf(scalar.Start.Line, scalar.Start.Column);
        int to = source.IndexOf(scalar.End.Line, scalar.End.Column);
        bool followsKey = frame?.Key?.Start.Line == scalar.Start.Line;
        if (to > from && FullWidthPunctuation.InPlain(source.Text[from..to], frame?.IsFlow ?? false, followsKey) is { } found)
        {
            Break(DiagnosticCode.FullWidthPunctuation, source.At(from + found.Offset), found.Message);
        }
    }

    private void ReportBroken(SourcePosition position, string parserMessage)
    {
        int good = source.IndexOf(lastGood.Line, lastGood.Column);
        int from = Math.Max(source.IndexOf(lastGood.Line, 1), good - SearchedLength);
        int to = Math.Min(source.EndOfLine(source.IndexOf(Math.Max(position.Line, lastGood.Line), 1)), good + SearchedLength);
        if (FullWidthPunctuation.InBroken(source.Text[from..to]) is { } found)
        {
            Break(DiagnosticCode.FullWidthPunctuation, source.At(from + found.Offset), found.Message);
            return;
        }

        // The pair in "[a: 1" is a mapping without a bracket of its own.
        YamlFrame? frame = open.FirstOrDefault(f => !f.IsFlow || IsBracket(f.Start));
        Break(DiagnosticCode.InvalidYaml, position, frame is { IsFlow: true } && !IsTextMistake(parserMessage)
            ? $"the '{(frame.IsMapping ? '{' : '[')}' opened at line {frame.Start.Line}, column {frame.Start.Column} is not closed before this place, or a ',' is missing"
            : YamlErrorText.Explain(parserMessage, sameLine: position.Line == lastGood.Line));
    }

    private bool IsBracket(SourcePosition position) =>
        source.IndexOf(position.Line, position.Column) is var index && index < source.Text.Length && source.Text[index] is '{' or '[';

    // Mistakes inside one text are what they are, bracket or not.
    private static bool IsTextMistake(string parserMessage) =>
        parserMessage.Contains("quoted scalar", StringComparison.Ordinal)
        || parserMessage.Contains("cannot start any token", StringComparison.Ordinal);

    private void ReportProperties(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            Report(DiagnosticCode.AnchorOrAlias, node, "anchors ('&name') are not allowed; write the content out where it is needed");
        }

        if (!node.Tag.IsEmpty)
        {
            Report(DiagnosticCode.Tag, node, "tags ('!name') are not allowed; put a text that starts with '!' in double quotes");
        }
    }

    private SourcePosition StartOf(ParsingEvent next) => source.At(next.Start.Line, next.Start.Column);

    private void Report(string code, ParsingEvent at, string message)
    {
        bag.Error(code, StartOf(at), message);
        mistakes++;
    }

    private bool Break(string code, SourcePosition position, string message)
    {
        bag.Error(code, position, message);
        mistakes++;
        isBroken = true;
        return false;
    }
}
