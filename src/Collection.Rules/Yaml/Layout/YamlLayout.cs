using System.Collections.Immutable;
using System.Text;
using Collection.Rules.Diagnostics;

namespace Collection.Rules.Yaml.Layout;

/// <summary>Puts rule files into canonical layout: order of the keys, spaces inside brackets, blank lines, line ends.</summary>
/// <remarks>
/// Thread-safe. Comments stay byte for byte, each with the key that it stands above; indentation stays as written.
/// A second run changes nothing.
/// </remarks>
internal static class YamlLayout
{
    /// <summary>The file in canonical layout, or null where its text is broken; mistakes go to the bag.</summary>
    /// <exception cref="LayoutException">The layout would have changed what the file says, a defect of this library.</exception>
    public static byte[]? Format(string path, ReadOnlyMemory<byte> content, DiagnosticBag diagnostics)
    {
        if (YamlReader.Read(path, content, diagnostics) is not YamlMapping before || diagnostics.HasErrors)
        {
            return null;
        }

        string text = Encoding.UTF8.GetString(content.Span).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        string formatted = LineLayout.Apply(FlowSpacing.Apply(BlockOrder.Apply(text, before)));
        byte[] result = Encoding.UTF8.GetBytes(formatted);
        Check(path, before, text, result, formatted);
        return result;
    }

    private static void Check(string path, YamlMapping before, string text, byte[] result, string formatted)
    {
        var diagnostics = new DiagnosticBag();
        bool isSame = YamlReader.Read(path, result, diagnostics) is YamlMapping after
            && !diagnostics.HasErrors
            && SameContent(before, after)
            && CommentsIn(text).Order(StringComparer.Ordinal).SequenceEqual(CommentsIn(formatted).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        if (!isSame)
        {
            throw new LayoutException(path);
        }
    }

    /// <summary>Whether two files say the same: keys in any order at the top, everything else as it stands.</summary>
    private static bool SameContent(YamlMapping left, YamlMapping right) =>
        left.Entries.Length == right.Entries.Length
        && left.Entries.All(e => right.TryGet(e.Key.Value, out YamlNode? other) && Same(e.Value, other));

    private static bool Same(YamlNode left, YamlNode right) => (left, right) switch
    {
        (YamlScalar a, YamlScalar b) => a.IsQuoted == b.IsQuoted && a.IsNull == b.IsNull && string.Equals(a.Value, b.Value, StringComparison.Ordinal),
        (YamlSequence a, YamlSequence b) => a.Items.Length == b.Items.Length && a.Items.Zip(b.Items).All(p => Same(p.First, p.Second)),
        (YamlMapping a, YamlMapping b) => a.Entries.Length == b.Entries.Length
            && a.Entries.Zip(b.Entries).All(p => string.Equals(p.First.Key.Value, p.Second.Key.Value, StringComparison.Ordinal) && Same(p.First.Value, p.Second.Value)),
        _ => false,
    };

    private static ImmutableArray<string> CommentsIn(string text) => [.. YamlTokens.CommentsIn(text)];
}
