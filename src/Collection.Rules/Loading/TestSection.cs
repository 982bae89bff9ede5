using System.Diagnostics;
using Collection.Rules.Diagnostics;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>Parts the tests off a rule file that comes with the package, to be read when somebody asks for them.</summary>
/// <remarks>They are half of a pack, no verdict needs them, and the build has read them; places stay those of the whole file.</remarks>
internal static class TestSection
{
    private const byte LineFeed = (byte)'\n';

    private static ReadOnlySpan<byte> Key => "\ntests:"u8;

    /// <summary>The file without its tests, and the tests; null where it has none.</summary>
    public static (ReadOnlyMemory<byte> Remainder, Lazy<YamlSequence?>? Tests) Split(SourceFile file)
    {
        ReadOnlySpan<byte> content = file.Content.Span;
        int start = content.IndexOf(Key) + 1;
        if (start == 0)
        {
            return (file.Content, null);
        }

        int end = EndOf(content, start);
        byte[] rest = [.. content[..start], .. BlankLines(content[start..end]), .. content[end..]];
        return (rest, new Lazy<YamlSequence?>(() => Read(file, start, end)));
    }

    /// <summary>Where the next key of the file begins.</summary>
    private static int EndOf(ReadOnlySpan<byte> content, int start)
    {
        for (int i = start; i + 1 < content.Length; i++)
        {
            if (content[i] == LineFeed && char.IsAsciiLetterLower((char)content[i + 1]))
            {
                return i + 1;
            }
        }

        return content.Length;
    }

    private static YamlSequence? Read(SourceFile file, int start, int end)
    {
        ReadOnlySpan<byte> content = file.Content.Span;
        var diagnostics = new DiagnosticBag();
        YamlNode? root = YamlReader.Read(file.Path, (byte[])[.. BlankLines(content[..start]), .. content[start..end]], diagnostics);
        return diagnostics.HasErrors
            ? throw new UnreachableException(diagnostics.ToImmutable()[0].ToString())
            : (root as YamlMapping)?.Entries[0].Value as YamlSequence;
    }

    private static byte[] BlankLines(ReadOnlySpan<byte> text)
    {
        byte[] lines = new byte[text.Count(LineFeed)];
        Array.Fill(lines, LineFeed);
        return lines;
    }
}
