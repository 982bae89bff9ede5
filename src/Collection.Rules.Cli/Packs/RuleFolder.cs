namespace Collection.Rules.Cli.Packs;

/// <summary>A folder of rules, or one file, that the command line names.</summary>
internal static class RuleFolder
{
    /// <summary>Whether a file was found through a folder; files that come with the tool have other paths.</summary>
    public static bool Holds(string folder, string path) =>
        string.Equals(path, folder, StringComparison.Ordinal)
        || path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
