using System.Collections.Immutable;
using System.CommandLine;

namespace Collection.Rules.Cli.Docs;

/// <summary>The verb docs: writes a Markdown page for each rule, the table of rules and the reference of the language.</summary>
internal static class DocsCommand
{
    private const string Description = "Writes a Markdown page for each rule, in Chinese and English, and on request a table of the rules and the reference of the rule language.";

    private const string PageFolder = "docs";

    public static Command Create(CliConsole console)
    {
        var options = new DocsOptions();
        var command = new Command("docs", Description);
        options.AddTo(command);
        command.SetAction(result => Run(result, options, console));
        return command;
    }

    private static int Run(ParseResult result, DocsOptions options, CliConsole console)
    {
        RuleSet rules = options.Source.LoadRules(result, console);
        ImmutableArray<Rule> listed = options.Source.RulesIn(rules, result);
        string folder = result.GetValue(options.Output)
            ?? (options.Source.PathIn(result) is { } source && Directory.Exists(source)
                ? Path.Combine(source, PageFolder)
                : throw CommandFailedException.Usage("--out: name the folder for the pages, or DIR to write them into its folder docs"));
        ImmutableArray<(string File, string Content)> pages = RuleDocs.PagesOf(rules, listed);
        (string File, string Content)? table = TableOf(result, options, rules, listed, folder);
        RemoveOld(folder, pages);
        foreach ((string file, string content) in pages)
        {
            Write(Path.Combine(folder, file), content);
        }

        if (table is { } readme)
        {
            Write(readme.File, readme.Content);
        }

        if (result.GetValue(options.Reference) is { } reference)
        {
            Write(reference, ReferenceMarkdown.Create());
        }

        console.WriteError($"{folder} 中共{pages.Length}页", $"{pages.Length} pages in {folder}");
        return ExitCode.Success;
    }

    /// <summary>The file with the table of rules as it is to be, worked out before anything is written; null where none was asked for.</summary>
    private static (string File, string Content)? TableOf(ParseResult result, DocsOptions options, RuleSet rules, ImmutableArray<Rule> listed, string folder)
    {
        if (result.GetValue(options.Readme) is not { } readme)
        {
            return null;
        }

        string from = Path.GetDirectoryName(Path.GetFullPath(readme))!;
        string link = Path.GetRelativePath(from, Path.GetFullPath(folder)).Replace('\\', '/');
        return (readme, MarkedSection.Replace(readme, TextOf(readme), "rules", RuleTableMarkdown.Of(rules, listed, link)));
    }

    private static string TextOf(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CommandFailedException.Unreadable(file, e);
        }
    }

    /// <summary>Pages of rules that are no more; only a folder that holds nothing else is touched.</summary>
    private static void RemoveOld(string folder, ImmutableArray<(string File, string Content)> pages)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        HashSet<string> wanted = [.. pages.Select(p => Path.GetFullPath(Path.Combine(folder, p.File)))];
        ImmutableArray<string> files = [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(Path.GetFullPath)];
        if (files.FirstOrDefault(f => !f.EndsWith(".md", StringComparison.Ordinal)) is { } foreign)
        {
            throw CommandFailedException.BadInput($"{foreign}：页面文件夹里有其他文件，未写入任何内容", $"{foreign}: the folder of pages holds something else, so nothing was written");
        }

        foreach (string old in files.Where(f => !wanted.Contains(f)))
        {
            File.Delete(old);
        }
    }

    private static void Write(string path, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllText(path, content, CliConsole.Encoding);
    }
}
