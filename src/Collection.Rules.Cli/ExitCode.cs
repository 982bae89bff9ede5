namespace Collection.Rules.Cli;

/// <summary>What the tool tells the process that started it.</summary>
internal static class ExitCode
{
    /// <summary>The run is complete, whatever it found.</summary>
    public const int Success = 0;

    /// <summary>A finding is at least as strong as the caller accepts.</summary>
    public const int Found = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>The input or the rules cannot be used.</summary>
    public const int BadInput = 3;

    /// <summary>Facts are missing, or a person must look, before a planned contact can be decided.</summary>
    public const int Held = 4;

    /// <summary>The run was interrupted and nothing was reported: 128 and the number of the signal, as shells have it.</summary>
    public const int Interrupted = 130;
}
