namespace Collection.Rules.Cli.Docs;

/// <summary>The part of a Markdown file between two marker comments, which is generated.</summary>
internal static class MarkedSection
{
    /// <summary>The text with another content between the markers "name" and "/name".</summary>
    /// <exception cref="CommandFailedException">The file has no such markers.</exception>
    public static string Replace(string path, string text, string name, string content)
    {
        string open = $"<!-- {name} -->";
        string close = $"<!-- /{name} -->";
        int start = text.IndexOf(open, StringComparison.Ordinal);
        int end = start < 0 ? -1 : text.IndexOf(close, start, StringComparison.Ordinal);
        return end < 0
            ? throw CommandFailedException.BadInput($"{path}：缺少标记 {open} 和 {close}", $"{path}: the markers {open} and {close} are missing")
            : $"{text[..(start + open.Length)]}\n{content}{text[end..]}";
    }
}
