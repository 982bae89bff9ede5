using System.Threading.Channels;
using Collection.Rules.Loading;

namespace Collection.Rules.Cli.Test;

/// <summary>Runs again after every change of a folder, once the changes have settled.</summary>
internal sealed class TestWatch(string folder, CliConsole console, CancellationToken cancellation)
{
    // An editor writes a file in several steps.
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(250);

    private readonly Channel<bool> changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Runs until interrupted; mistakes in the rules are shown and end nothing.</summary>
    /// <param name="run">One run, which gives an exit code.</param>
    /// <returns>The exit code of the last run.</returns>
    public int Run(Func<int> run)
    {
        using FileSystemWatcher watcher = Watch();
        while (true)
        {
            int exitCode = CommandLine.Guard(run, console);
            console.WriteError($"正在监视 {folder}；按 Ctrl+C 结束", $"watching {folder}; interrupt to end");
            if (!WaitForChange())
            {
                return exitCode;
            }
        }
    }

    private FileSystemWatcher Watch()
    {
        string full = Path.GetFullPath(folder);
        bool isFile = File.Exists(full);
        var watcher = new FileSystemWatcher(isFile ? Path.GetDirectoryName(full)! : full, isFile ? Path.GetFileName(full) : "*")
        {
            IncludeSubdirectories = !isFile,
        };
        watcher.Changed += Notice;
        watcher.Created += Notice;
        watcher.Deleted += Notice;
        watcher.Renamed += Notice;
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Notice(object sender, FileSystemEventArgs change)
    {
        if (SourceFiles.IsYaml(change.FullPath) || (change is RenamedEventArgs renamed && SourceFiles.IsYaml(renamed.OldFullPath)))
        {
            changes.Writer.TryWrite(true);
        }
    }

    /// <summary>Waits for a change and then for a pause in which there is none; false when interrupted.</summary>
    private bool WaitForChange()
    {
        try
        {
            WaitForChangeAsync().GetAwaiter().GetResult();
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private async Task WaitForChangeAsync()
    {
        await changes.Reader.ReadAsync(cancellation).ConfigureAwait(false);
        do
        {
            await Task.Delay(Settling, console.Time, cancellation).ConfigureAwait(false);
        }
        while (changes.Reader.TryRead(out _));
    }
}
