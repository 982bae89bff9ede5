using System.Diagnostics.CodeAnalysis;
using System.Text;
using Collection.Rules.Diagnostics;

namespace Collection.Rules.Yaml;

/// <summary>A decoded file and its line starts.</summary>
internal sealed class SourceText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<int> lineStarts = [0];

    private SourceText(string path, string text)
    {
        Path = path;
        Text = text;
        for (int i = 0; i < text.Length; i++)
        {
            bool isBreak = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            if (isBreak)
            {
                lineStarts.Add(i + 1);
            }
        }
    }

    public string Path { get; }

    /// <summary>The text without a byte order mark.</summary>
    public string Text { get; }

    public int LineCount => lineStarts.Count;

    /// <summary>Decodes a file, or reports why it cannot be decoded.</summary>
    public static bool TryDecode(string path, ReadOnlySpan<byte> utf8, DiagnosticBag bag, [NotNullWhen(true)] out SourceText? source)
    {
        source = null;
        if (utf8.Length > YamlLimits.FileBytes)
        {
            bag.Error(DiagnosticCode.FileTooLarge, new SourcePosition(path, 1, 1), $"the file has {utf8.Length} bytes; the limit is {YamlLimits.FileBytes}; split it");
            return false;
        }

        var start = new SourcePosition(path, 1, 1);
        if (utf8 is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            bag.Error(DiagnosticCode.InvalidEncoding, start, "this is UTF-16; save the file with the encoding UTF-8");
            return false;
        }

        bool hasMark = utf8.StartsWith("\uFEFF"u8);
        if (hasMark)
        {
            bag.Warning(DiagnosticCode.ByteOrderMark, start, "the file starts with an invisible byte order mark; save it as UTF-8 without BOM");
        }

        ReadOnlySpan<byte> content = hasMark ? utf8[3..] : utf8;
        int valid = ValidLength(content);
        var decoded = new SourceText(path, Strict.GetString(content[..valid]));
        if (valid < content.Length)
        {
            bag.Error(DiagnosticCode.InvalidEncoding, decoded.At(decoded.Text.Length), "this is not UTF-8; save the file with the encoding UTF-8");
            return false;
        }

        source = decoded;
        return true;
    }

    public SourcePosition At(int index)
    {
        int line = lineStarts.BinarySearch(index);
        line = line < 0 ? ~line - 1 : line;
        return new SourcePosition(Path, line + 1, index - lineStarts[line] + 1);
    }

    /// <summary>A place by its numbers; the end of the text where the parser names a line after the last.</summary>
    public SourcePosition At(long line, long column) => line > LineCount ? At(Text.Length) : new(Path, (int)line, (int)column);

    /// <summary>The offset of a place in <see cref="Text"/>, kept inside it.</summary>
    public int IndexOf(long line, long column)
    {
        int start = line > lineStarts.Count ? Text.Length : lineStarts[(int)line - 1];
        return (int)Math.Min(Text.Length, start + column - 1);
    }

    /// <summary>The offset behind the last character of a line, break excluded.</summary>
    public int EndOfLine(int index)
    {
        int offset = Text.AsSpan(index).IndexOfAny('\r', '\n');
        return offset < 0 ? Text.Length : index + offset;
    }

    private static int ValidLength(ReadOnlySpan<byte> utf8)
    {
        if (System.Text.Unicode.Utf8.IsValid(utf8))
        {
            return utf8.Length;
        }

        int offset = 0;
        while (Rune.DecodeFromUtf8(utf8[offset..], out _, out int consumed) == System.Buffers.OperationStatus.Done)
        {
            offset += consumed;
        }

        return offset;
    }
}
