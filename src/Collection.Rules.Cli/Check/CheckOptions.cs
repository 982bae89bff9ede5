using System.CommandLine;
using Collection.Rules.Cli.Options;

namespace Collection.Rules.Cli.Check;

/// <summary>The options of check.</summary>
internal sealed class CheckOptions
{
    public RuleSelection Selection { get; } = new();

    public Option<CheckFormat?> Format { get; } =
        Words.Option<CheckFormat>("--format", "FORMAT", "The form of the list. Default: text.");

    public Option<FailOn?> FailOn { get; } =
        Words.Option<FailOn>("--fail-on", "SEVERITY", "Whether warnings fail the check too, with exit code 1. Default: error.");

    public Option<Language?> Language { get; } = LanguageOption.Create(
        "The language of the summary and of what each code means; the details of a message are in English.");

    public Option<DateOnly?> AsOf { get; } =
        DayOption.Create("--as-of", "The day against which checks of the law and allowed warnings are dated. Default: today.");

    public Option<string?> Explain { get; } = new("--explain")
    {
        Description = "Explains the code of a diagnostic, such as CR1101, and checks nothing.",
        HelpName = "CODE",
    };

    public void AddTo(Command command)
    {
        Selection.AddTo(command);
        command.Add(Format);
        command.Add(FailOn);
        command.Add(Language);
        command.Add(AsOf);
        command.Add(Explain);
    }

    public DateOnly TodayIn(ParseResult result, CliConsole console) =>
        result.GetValue(AsOf) ?? DateOnly.FromDateTime(console.Time.GetLocalNow().DateTime);
}
