using System.Reflection;

namespace Collection.Rules;

/// <summary>A file that comes within an assembly.</summary>
/// <param name="Name">Its path there, with '/' between folders.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record EmbeddedFile(string Name, byte[] Content)
{
    /// <summary>The files whose paths begin with a text, in ordinal order; each is read when it is asked for.</summary>
    public static IEnumerable<EmbeddedFile> Under(string prefix, Assembly assembly)
    {
        foreach (string name in NamesUnder(prefix, assembly))
        {
            using Stream stream = assembly.GetManifestResourceStream(name)!;
            byte[] content = new byte[stream.Length];
            stream.ReadExactly(content);
            yield return new EmbeddedFile(name, content);
        }
    }

    /// <summary>The paths that begin with a text, in ordinal order.</summary>
    public static IEnumerable<string> NamesUnder(string prefix, Assembly assembly) =>
        assembly.GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
