using System.Collections.Immutable;
using System.CommandLine;
using Collection.Rules.Diagnostics;
using Collection.Rules.Loading;
using Collection.Rules.Yaml.Layout;

namespace Collection.Rules.Cli.Format;

/// <summary>The verb fmt: puts rule files into canonical layout.</summary>
internal static class FormatCommand
{
    private const string Description = "Puts rule files into canonical layout: order of the keys, spaces inside brackets, blank lines. Comments stay as they are, and so does what the files say.";

    public static Command Create(CliConsole console)
    {
        var folder = new Argument<string>("DIR")
        {
            Description = "A folder of rules, or one file. Default: the current folder.",
            Arity = ArgumentArity.ZeroOrOne,
            DefaultValueFactory = _ => ".",
        };
        var check = new Option<bool>("--check") { Description = "Changes nothing; lists the files that are not in canonical layout and gives exit code 1 if there are any." };
        var command = new Command("fmt", Description) { folder, check };
        command.SetAction(result => Run(result.GetRequiredValue(folder), result.GetValue(check), console));
        return command;
    }

    private static int Run(string folder, bool isCheck, CliConsole console)
    {
        var diagnostics = new DiagnosticBag();
        ImmutableArray<(SourceFile File, byte[]? Formatted)> files =
            [.. SourceFiles.On([folder], diagnostics).Select(file => (file, YamlLayout.Format(file.Path, file.Content, diagnostics)))];
        if (diagnostics.HasErrors)
        {
            throw new RuleLoadException(diagnostics.ToImmutable());
        }

        ImmutableArray<(SourceFile File, byte[] Formatted)> changed =
            [.. files.Where(f => !f.File.Content.Span.SequenceEqual(f.Formatted)).Select(f => (f.File, f.Formatted!))];
        foreach ((SourceFile file, byte[] formatted) in changed)
        {
            console.WriteError(file.Path);
            if (!isCheck)
            {
                File.WriteAllBytes(file.Path, formatted);
            }
        }

        console.WriteError(
            $"共{files.Length}个文件，{(isCheck ? "版式不规范" : "已改动")}{changed.Length}个",
            $"{changed.Length} of {files.Length} files {(isCheck ? "not in canonical layout" : "changed")}");
        return isCheck && !changed.IsEmpty ? ExitCode.Found : ExitCode.Success;
    }
}
