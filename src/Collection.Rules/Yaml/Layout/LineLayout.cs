using System.Collections.Immutable;
using System.Text;

namespace Collection.Rules.Yaml.Layout;

/// <summary>Removes spaces at the ends of lines, all but one blank line in a row, and blank lines at both ends of the file.</summary>
internal static class LineLayout
{
    public static string Apply(string text)
    {
        ImmutableHashSet<int> texts = YamlTokens.LinesInsideText(text);
        // A comment keeps what its author typed behind it.
        ImmutableHashSet<int> kept = texts.Union(YamlTokens.LinesWithComment(text));
        string[] lines = text.Split('\n');
        var result = new StringBuilder(text.Length);
        bool isAfterBlank = true;
        for (int i = 0; i < lines.Length; i++)
        {
            string line = kept.Contains(i) ? lines[i] : lines[i].TrimEnd(' ');
            bool isBlank = line.Length == 0 && !kept.Contains(i);
            if (!isBlank || !isAfterBlank)
            {
                result.Append(line).Append('\n');
            }

            isAfterBlank = isBlank;
        }

        return result.ToString().TrimEnd('\n') + "\n";
    }
}
