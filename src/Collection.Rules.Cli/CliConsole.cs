using System.Text;
using Collection.Rules.Cli.Output;
using Collection.Rules.Cli.Reports;

namespace Collection.Rules.Cli;

/// <summary>The streams and the surroundings of one run, so that tests need no process.</summary>
internal sealed record CliConsole
{
    /// <summary>UTF-8 without a byte order mark.</summary>
    public static readonly Encoding Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public required Stream In { get; init; }

    public required Stream Out { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Whether a person watches the errors, and so the progress.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>Whether the output goes to a terminal that shows colours.</summary>
    public bool HasColours { get; init; }

    /// <summary>The columns of the terminal; null where the output goes elsewhere.</summary>
    public int? Width { get; init; }

    /// <summary>The language of the run: the one asked for, else that of the user's system.</summary>
    public Language Language { get; init; } = Language.En;

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Writes a line of errors; what files put into it cannot steer the terminal.</summary>
    public void WriteError(string line) => Error.WriteLine(TerminalText.Clean(line));

    /// <summary>Writes a line of errors in the language of the run.</summary>
    public void WriteError(string zh, string en) => WriteError(Phrase.Of(Language, zh, en));
}
