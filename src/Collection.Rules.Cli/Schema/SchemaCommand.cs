using System.CommandLine;
using Collection.Rules.Cli.Options;
using Collection.Rules.Cli.Output;
using Collection.Rules.Loading;

namespace Collection.Rules.Cli.Schema;

/// <summary>The verb schema: writes the JSON Schemas by which an editor completes and checks rule files.</summary>
internal static class SchemaCommand
{
    private const string Description = "Writes the JSON Schemas of all kinds of rule file, for completion and checks in an editor.";

    public static Command Create(CliConsole console)
    {
        var folder = new Option<string?>("--out")
        {
            Description = "The folder that gets the schemas of all kinds; it is made where it is missing. A rule file names its schema in its first line: # yaml-language-server: $schema=PATH.",
            HelpName = "DIR",
        };
        Option<DocumentKind?> kind = Words.Option<DocumentKind>("--kind", "KIND", "Without --out: the kind whose schema is printed. Default: rule.");
        var command = new Command("schema", Description) { folder, kind };
        command.Validators.Add(result =>
        {
            if (result.GetResult(folder) is not null && result.GetResult(kind) is not null)
            {
                result.AddError("--kind prints one schema and --out writes all: give one of them");
            }
        });
        command.SetAction(result => Run(result.GetValue(folder), result.GetValue(kind) ?? DocumentKind.Rule, console));
        return command;
    }

    private static int Run(string? folder, DocumentKind kind, CliConsole console)
    {
        if (folder is null)
        {
            ReportTarget.Write(console, path: null, output => output.Write(SchemaFiles.Content(kind)));
            return ExitCode.Success;
        }

        Directory.CreateDirectory(folder);
        foreach ((string name, byte[] content) in SchemaFiles.All())
        {
            ReportTarget.Write(console, Path.Combine(folder, name), output => output.Write(content));
        }

        return ExitCode.Success;
    }
}
