using System.CommandLine;
using Collection.Rules.Cli.Decisions;
using Collection.Rules.Cli.Options;
using Collection.Rules.Findings;

namespace Collection.Rules.Cli.Audit;

/// <summary>The options of audit.</summary>
internal sealed class AuditOptions
{
    public SourceOptions Source { get; } = new();

    public Option<ReportFormat?> Format { get; } =
        Words.Option<ReportFormat>("--format", "FORMAT", "The form of the report. Default: text. json is one object, ndjson one finding a line and a summary as the last.");

    public Option<string[]> Rules { get; } = new("--rule")
    {
        Description = "Judges by these rules only; can be repeated or separated by commas.",
        HelpName = "ID",
    };

    public Option<Verdict?> Weakest { get; } = VerdictOption("--min-verdict", "Reports findings at least this strong.");

    public Option<Verdict?> FailOn { get; } = VerdictOption("--fail-on", "Gives exit code 1 if there is a finding at least this strong, reported or not.");

    public Option<OnError?> OnError { get; } =
        Words.Option<OnError>("--on-error", "ACTION", "Lines that are no valid records: stop lists every mistake and judges nothing; skip leaves them out, counts and lists them in the report, and still gives exit code 3. Default: stop.");

    public Option<bool> ShowsAll { get; } = new("--all")
    {
        Description = "Lists every finding and every skipped line, instead of the first ones and a count.",
    };

    /// <summary>How many cases are judged at once.</summary>
    public Option<int?> Jobs { get; } =
        CountOption.Create("--jobs", "How many cases are judged at once. Default: as many as there are processors. The report is the same for every number.");

    public Option<string?> Output { get; } = new("--output")
    {
        Description = "Writes the report to a file, which appears only when it is complete.",
        HelpName = "FILE",
    };

    public Option<string?> Record { get; } = new("--record")
    {
        Description = "Also writes a decision record: which packs, law, figures, zones, engine and inputs, and every finding reported. The verb replay decides it again.",
        HelpName = "FILE",
    };

    public Option<string[]> Mask { get; } = MaskOption.Create();

    public void AddTo(Command command)
    {
        Source.AddTo(command);
        command.Validators.Add(result => MaskOption.RefuseWithout(Record, Mask, result));
        command.Add(Format);
        command.Add(Rules);
        command.Add(Weakest);
        command.Add(FailOn);
        command.Add(OnError);
        command.Add(ShowsAll);
        command.Add(Jobs);
        command.Add(Output);
        command.Add(Record);
        command.Add(Mask);
    }

    private static Option<Verdict?> VerdictOption(string name, string description) => Words.Option<Verdict>(
        name,
        "VERDICT",
        description,
        [.. Enum.GetValues<Verdict>().Where(v => v <= Verdict.Undetermined)]);
}
