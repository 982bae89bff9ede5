using System.CommandLine;
using Collection.Rules.Cli.Output;
using Collection.Rules.Cli.Reports;

namespace Collection.Rules.Cli.Law;

/// <summary>The verb law: what deserves a look in the law that the rules rest on.</summary>
internal static class LawCommand
{
    private const string Description = "Tells what deserves a look in the law that the rules rest on: stale comparisons with the source, ends, announced changes, what no rule cites, and what is yet to be verified; with DIR, in its law and that of the packs together.";

    public static Command Create(CliConsole console)
    {
        var options = new LawOptions();
        var command = new Command("law", Description);
        options.AddTo(command);
        command.SetAction(result => Run(result, options, console));
        return command;
    }

    private static int Run(ParseResult result, LawOptions options, CliConsole console)
    {
        RuleSet rules = options.Source.LoadRules(result, console);
        DateOnly asOf = result.GetValue(options.AsOf) ?? DateOnly.FromDateTime(console.Time.GetLocalNow().DateTime);
        var state = new LawState(rules, asOf, result.GetValue(options.MaximumAge));
        Language language = options.Source.LanguageIn(result, console);
        ReportTarget.Write(console, path: null, output =>
        {
            using var page = new TextPage(output, language, console);
            page.Paragraph(0, Phrase.Of(language, $"截至{Phrase.Day(asOf)}的法律状况", $"The law as of {Phrase.Day(asOf)}"));
            LawText.Write(state, page, language);
        });
        return result.GetValue(options.FailsOnStale) && !state.Stale.IsEmpty ? ExitCode.Found : ExitCode.Success;
    }
}
