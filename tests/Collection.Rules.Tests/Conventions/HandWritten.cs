using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Collection.Rules.Tests.Conventions;

/// <summary>The files that people write and read, unlike locks, schemas, approved output and pages that a command writes.</summary>
internal static partial class HandWritten
{
    private static readonly ImmutableArray<string> Folders = ["src", "rules", "tests", "benchmarks", ".ci", ".github"];

    private static readonly ImmutableArray<string> Kinds = [".cs", ".csproj", ".props", ".yaml", ".yml", ".md", ".sh", ".mjs", ""];

    private static readonly ImmutableArray<string> Generated = ["rules/cn/docs/"];

    private static readonly ImmutableArray<string> Built = ["bin", "obj", "node_modules", "TestResults", "BenchmarkDotNet.Artifacts"];

    /// <summary>By their paths from the root, written with slashes.</summary>
    public static IEnumerable<string> Files() => Folders
        .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*", SearchOption.AllDirectories))
        .Concat(Directory.EnumerateFiles(Repository.Root))
        .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
        .Where(path => Kinds.Contains(Path.GetExtension(path)))
        .Where(path => !path.Split('/').Any(Built.Contains) && !Generated.Any(folder => path.StartsWith(folder, StringComparison.Ordinal)))
        .Order(StringComparer.Ordinal);

    /// <summary>The lines of a file without the sections that a command writes into it.</summary>
    public static int LinesOf(string file) =>
        Section().Replace(File.ReadAllText(Repository.PathOf(file)), string.Empty).TrimEnd('\n').Split('\n').Length;

    [GeneratedRegex("^<!-- (?<name>rules|index) -->$.*?^<!-- /\\k<name> -->$\\n?", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Section();
}
