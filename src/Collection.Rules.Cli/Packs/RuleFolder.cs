using Collection.Rules.Diagnostics;
using Collection.Rules.Loading;
using Collection.Rules.Yaml;

namespace Collection.Rules.Cli.Packs;

/// <summary>A folder of rules, or one file, that the command line names.</summary>
internal static class RuleFolder
{
    private const string Files = "*.yaml";

    /// <summary>Whether a file was found through a folder; files that come with the tool are on no disk.</summary>
    public static bool Holds(string folder, string path)
    {
        string outer = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        string inner = Path.GetFullPath(path);
        return string.Equals(inner, outer, StringComparison.Ordinal)
            || (inner.StartsWith(outer + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(inner));
    }

    /// <summary>What must be loaded for a folder or file to make sense.</summary>
    /// <returns>The folder of the pack in which it lies; for a single file outside of packs the outermost folder of rule files around it; else itself.</returns>
    public static string Around(string path)
    {
        string full = Path.GetFullPath(path);
        bool isFile = File.Exists(full);
        if (!isFile && !Directory.Exists(full))
        {
            return path;
        }

        string start = isFile ? Path.GetDirectoryName(full)! : full;
        string? around = PackAround(start) ?? (isFile ? OutermostAround(start) : null);
        return around is null || string.Equals(around, full, StringComparison.Ordinal) ? path
            : Path.IsPathRooted(path) ? around
            : Path.GetRelativePath(Directory.GetCurrentDirectory(), around);
    }

    private static string? PackAround(string folder)
    {
        for (string? current = folder; current is not null; current = Path.GetDirectoryName(current))
        {
            if (PackFiles.IsPack(current))
            {
                return current;
            }
        }

        return null;
    }

    private static string? OutermostAround(string folder)
    {
        string? outermost = null;
        for (string? current = folder; current is not null && HoldsRuleFiles(current); current = Path.GetDirectoryName(current))
        {
            outermost = current;
        }

        return outermost;
    }

    private static bool HoldsRuleFiles(string folder) =>
        Directory.EnumerateFiles(folder, Files).Any(file =>
            YamlReader.Read(file, File.ReadAllBytes(file), new DiagnosticBag()) is YamlMapping mapping
            && mapping.TryGet("format", out _)
            && mapping.TryGet("kind", out _));
}
