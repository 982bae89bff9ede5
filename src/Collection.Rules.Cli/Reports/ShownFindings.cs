using Collection.Rules.Findings;

namespace Collection.Rules.Cli.Reports;

/// <summary>Which findings a report for people shows one by one, and in which words.</summary>
/// <param name="PerVerdict">How many of each rule and verdict; those that cannot be judged are summed up unless all are shown.</param>
/// <param name="Rules">The rules, for the names of what is missing.</param>
/// <param name="Language">The language.</param>
internal sealed record ShownFindings(int PerVerdict, RuleSet Rules, Language Language)
{
    /// <summary>How many of each rule and verdict are shown unless all are asked for: those of a case one by one, not those of a whole book.</summary>
    public const int Usual = 10;

    /// <summary>Whether nothing is shortened.</summary>
    public bool AreAll => PerVerdict == int.MaxValue;

    public bool Includes(Verdict verdict) => PerVerdict > 0 && (AreAll || verdict != Verdict.Undetermined);

    /// <summary>The first of each rule and verdict, or all on request.</summary>
    public static ShownFindings First(ReportContext context) =>
        new(context.ShowsAll ? int.MaxValue : Usual, context.Rules, context.Language);

    /// <summary>None: the report writes them itself.</summary>
    public static ShownFindings None(ReportContext context) => new(0, context.Rules, context.Language);
}
