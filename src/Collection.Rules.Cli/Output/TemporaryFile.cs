namespace Collection.Rules.Cli.Output;

/// <summary>A file for what memory shall not hold, that nobody else can read and that nothing leaves behind.</summary>
internal static class TemporaryFile
{
    private const int BufferBytes = 64 * 1024;

    public static FileStream Create()
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            BufferSize = BufferBytes,
            Options = FileOptions.DeleteOnClose,
        };
        if (OperatingSystem.IsWindows())
        {
            return new FileStream(path, options);
        }

        // It quotes personal data.
        options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        options.Options = FileOptions.None;
        var file = new FileStream(path, options);
        // An open file needs no name; without one it is gone even when the process is killed.
        File.Delete(path);
        return file;
    }
}
