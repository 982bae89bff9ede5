namespace Collection.Rules.Cli.Output;

/// <summary>Delivers a report whole or not at all.</summary>
internal static class ReportTarget
{
    /// <summary>Writes a report to a file, or to the output where no file is named.</summary>
    public static void Write(CliConsole console, string? path, Action<Stream> report)
    {
        if (path is null)
        {
            using var spool = new SpoolStream();
            report(spool);
            spool.Release(console.Out);
        }
        else
        {
            WriteFile(path, report);
        }
    }

    /// <summary>Says early that a report could not be written, or would replace an input or another report.</summary>
    public static void Check(string option, string? path, IEnumerable<string> others)
    {
        if (path is null)
        {
            return;
        }

        string full = Path.GetFullPath(path);
        if (Directory.Exists(full))
        {
            throw CommandFailedException.Usage($"{option}: '{path}' is a folder");
        }

        if (!Directory.Exists(Path.GetDirectoryName(full)))
        {
            throw CommandFailedException.Usage($"{option}: the folder of '{path}' does not exist");
        }

        if (others.Any(other => string.Equals(Path.GetFullPath(other), full, StringComparison.Ordinal)))
        {
            throw CommandFailedException.Usage($"{option}: '{path}' is also another file of this run and would be replaced");
        }
    }

    private static void WriteFile(string path, Action<Stream> report)
    {
        string temporary = $"{Path.GetFullPath(path)}.{Path.GetRandomFileName()}.tmp";
        try
        {
            using (var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                report(file);
                file.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
