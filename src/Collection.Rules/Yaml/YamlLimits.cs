namespace Collection.Rules.Yaml;

/// <summary>The bounds within which a rule file is read.</summary>
internal static class YamlLimits
{
    /// <summary>The largest file, in bytes.</summary>
    public const int FileBytes = 4 * 1024 * 1024;

    /// <summary>The deepest nesting of lists and mappings.</summary>
    public const int Depth = 32;

    /// <summary>The longest single text, in UTF-16 units.</summary>
    public const int ScalarLength = 64 * 1024;

    /// <summary>The most nodes in a file; keys count.</summary>
    public const int Nodes = 200_000;

    /// <summary>The most mistakes reported while one file is parsed.</summary>
    public const int Mistakes = 100;
}
