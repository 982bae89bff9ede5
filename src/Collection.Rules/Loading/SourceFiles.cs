using Collection.Rules.Diagnostics;

namespace Collection.Rules.Loading;

/// <summary>Finds rule files in folders and in the package.</summary>
internal static class SourceFiles
{
    private const string Ending = ".yaml";
    private const long MaximumBytes = 4 * 1024 * 1024;

    /// <summary>The YAML files of the paths, folders with all their subfolders, in ordinal order of their names.</summary>
    public static IEnumerable<SourceFile> On(IEnumerable<string> paths, DiagnosticBag diagnostics)
    {
        foreach (string path in paths)
        {
            if (Directory.Exists(path))
            {
                foreach (SourceFile source in In(path, diagnostics))
                {
                    yield return source;
                }
            }
            else if (Read(path, diagnostics) is { } single)
            {
                yield return single;
            }
        }
    }

    /// <summary>Whether a name says that a file is YAML, by an ending that is read or by one that is refused.</summary>
    public static bool IsYaml(string file) =>
        Path.GetExtension(file) is { } ending && (ending.Equals(Ending, StringComparison.OrdinalIgnoreCase) || ending.Equals(".yml", StringComparison.OrdinalIgnoreCase));

    /// <summary>The names of the YAML files of a folder and its subfolders, in ordinal order; those with an ending that is not read among them.</summary>
    public static IEnumerable<string> NamesIn(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(IsYaml).Order(StringComparer.Ordinal);

    private static IEnumerable<SourceFile> In(string folder, DiagnosticBag diagnostics)
    {
        string[] files = [.. NamesIn(folder)];
        if (files.Length == 0)
        {
            diagnostics.Error(DiagnosticCode.UnreadableFile, new SourcePosition(folder, 1, 1), "the folder holds no .yaml file");
        }

        foreach (string file in files)
        {
            // One that is passed over would be a rule that its author believes in force.
            if (!file.EndsWith(Ending, StringComparison.Ordinal))
            {
                diagnostics.Error(DiagnosticCode.UnreadableFile, new SourcePosition(file, 1, 1), $"only files that end in {Ending} are read; rename this one");
            }
            else if (Read(file, diagnostics) is { } source)
            {
                yield return source;
            }
        }
    }

    /// <summary>The files of an embedded pack; empty where there is no such pack.</summary>
    public static IEnumerable<SourceFile> Embedded(string packId) =>
        EmbeddedFile.Under($"{PackFiles.ResourcePrefix}{packId}/", typeof(SourceFiles).Assembly)
            .Select(file => new SourceFile(file.Name[PackFiles.ResourcePrefix.Length..], file.Content, IsBuiltIn: true));

    private static SourceFile? Read(string path, DiagnosticBag diagnostics)
    {
        var at = new SourcePosition(path, 1, 1);
        try
        {
            long length = new FileInfo(path).Length;
            if (length > MaximumBytes)
            {
                diagnostics.Error(DiagnosticCode.FileTooLarge, at, $"the file has {length} bytes; at most {MaximumBytes} are read");
                return null;
            }

            return new SourceFile(path, File.ReadAllBytes(path));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            diagnostics.Error(DiagnosticCode.UnreadableFile, at, "there is no such file or folder");
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Error(DiagnosticCode.UnreadableFile, at, $"the file cannot be read: {e.Message}");
            return null;
        }
    }
}
