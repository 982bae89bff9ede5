using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Collection.Rules.Cli.Options;

namespace Collection.Rules.Cli.Check;

/// <summary>The options of check.</summary>
internal sealed class CheckOptions
{
    private const string DayForm = "yyyy-MM-dd";

    public Argument<string?> Folder { get; } = new("DIR")
    {
        Description = "A folder of rules, or one file; the packs are loaded with it, so that its rules can rest on their law, and only its own warnings are listed. A folder that holds a pack.yaml takes the place of the pack of that id. Without it, the packs themselves are checked.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public Option<string[]> Packs { get; } = PackOption.Create();

    public Option<CheckFormat?> Format { get; } =
        Words.Option<CheckFormat>("--format", "FORMAT", "The form of the list. Default: text.");

    public Option<FailOn?> FailOn { get; } =
        Words.Option<FailOn>("--fail-on", "SEVERITY", "Whether warnings fail the check too, with exit code 1. Default: error.");

    public Option<DateOnly?> AsOf { get; } = new("--as-of")
    {
        Description = "The day, as 2026-01-31, against which checks of the law and allowed warnings are dated. Default: today.",
        HelpName = "DAY",
        CustomParser = ParseDay,
    };

    public Option<string?> Explain { get; } = new("--explain")
    {
        Description = "Explains the code of a diagnostic, such as CR1101, and checks nothing.",
        HelpName = "CODE",
    };

    public void AddTo(Command command)
    {
        command.Add(Folder);
        command.Add(Packs);
        command.Add(Format);
        command.Add(FailOn);
        command.Add(AsOf);
        command.Add(Explain);
    }

    public ImmutableArray<string> FoldersIn(ParseResult result) => result.GetValue(Folder) is { } folder ? [folder] : [];

    public DateOnly TodayIn(ParseResult result, CliConsole console) =>
        result.GetValue(AsOf) ?? DateOnly.FromDateTime(console.Time.GetLocalNow().DateTime);

    private static DateOnly? ParseDay(ArgumentResult result)
    {
        string text = result.Tokens.Count > 0 ? result.Tokens[^1].Value : string.Empty;
        if (DateOnly.TryParseExact(text, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return day;
        }

        result.AddError($"--as-of: '{text}' is not a day of the calendar, such as 2026-01-31");
        return null;
    }
}
