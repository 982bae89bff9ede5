namespace Collection.Rules.Tests;

/// <summary>Finds code in Markdown and in source files, so that documentation can be held against what compiles.</summary>
internal static class Snippets
{
    /// <summary>The lines between "// readme: name" and "// readme: end", unindented.</summary>
    public static string Marked(string source, string name)
    {
        string[] lines = source.ReplaceLineEndings("\n").Split('\n');
        int start = Array.FindIndex(lines, l => l.Trim() == $"// readme: {name}");
        int end = Array.FindIndex(lines, start, l => l.Trim() == "// readme: end");
        int indent = lines[start].TakeWhile(char.IsWhiteSpace).Count();
        return string.Join('\n', lines[(start + 1)..end].Select(l => l.Length > indent ? l[indent..] : l.TrimStart()));
    }

    /// <summary>The code block after "code: name".</summary>
    public static string InReadme(string markdown, string name)
    {
        string text = markdown.ReplaceLineEndings("\n");
        int marker = text.IndexOf($"<!-- code: {name} -->", StringComparison.Ordinal);
        return Block(text[marker..], "csharp");
    }

    /// <summary>The first code block of a language.</summary>
    public static string Block(string markdown, string language)
    {
        string text = markdown.ReplaceLineEndings("\n");
        int start = text.IndexOf($"```{language}\n", StringComparison.Ordinal) + language.Length + 4;
        return text[start..text.IndexOf("\n```", start, StringComparison.Ordinal)];
    }
}
