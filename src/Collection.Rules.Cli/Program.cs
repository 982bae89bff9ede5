using System.Globalization;
using System.Runtime.InteropServices;
using Collection.Rules;
using Collection.Rules.Cli;
using Spectre.Console;

using var interruption = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    // A second press ends the process at once.
    pressed.Cancel = !interruption.IsCancellationRequested;
    interruption.Cancel();
};

using PosixSignalRegistration termination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
{
    // The run ends by itself and leaves nothing half done.
    signal.Cancel = true;
    interruption.Cancel();
});

if (!Console.IsOutputRedirected)
{
    Console.OutputEncoding = CliConsole.Encoding;
}

bool isChinese = string.Equals(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, "zh", StringComparison.Ordinal);
using Stream input = Console.OpenStandardInput();
using Stream output = Console.OpenStandardOutput();
var console = new CliConsole
{
    In = input,
    Out = output,
    Error = Console.Error,
    IsErrorTerminal = !Console.IsErrorRedirected,
    HasColours = !Console.IsOutputRedirected && AnsiConsole.Profile.Capabilities is { Ansi: true, ColorSystem: not ColorSystem.NoColors },
    Width = Console.IsOutputRedirected ? null : AnsiConsole.Profile.Width,
    Language = isChinese ? Language.Zh : Language.En,
};
return CommandLine.Run(args, console, interruption.Token);
