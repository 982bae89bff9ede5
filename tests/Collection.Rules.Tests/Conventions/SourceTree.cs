using System.Text.RegularExpressions;

namespace Collection.Rules.Tests.Conventions;

/// <summary>The C# files of the repository, for tests of its shape.</summary>
internal static partial class SourceTree
{
    private static readonly char[] Separators = ['/', '\\'];

    /// <summary>Every C# file below a folder, by its path from the root, written with slashes.</summary>
    public static IEnumerable<string> FilesIn(params string[] folders) => folders
        .Select(folder => Repository.PathOf(folder))
        .Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
        .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
        .Where(path => !path.Split(Separators).Any(part => part is "bin" or "obj"))
        .Order(StringComparer.Ordinal);

    public static string Read(string path) => File.ReadAllText(Repository.PathOf(path));

    /// <summary>The folders of the library that one of its folders names in its usings.</summary>
    public static IEnumerable<(string From, string To, string File)> Dependencies()
    {
        foreach (string file in FilesIn("src/Collection.Rules"))
        {
            string[] parts = file.Split('/');
            if (parts.Length < 4)
            {
                continue;
            }

            foreach (Match use in Using().Matches(Read(file)))
            {
                if (use.Groups["folder"].Value != parts[2])
                {
                    yield return (parts[2], use.Groups["folder"].Value, file);
                }
            }
        }
    }

    [GeneratedRegex(@"^using (static )?Collection\.Rules\.(?<folder>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Using();
}
