using System.Collections.Immutable;
using Collection.Rules.Cli.Input;
using Collection.Rules.Facts;
using Collection.Rules.Findings;

namespace Collection.Rules.Cli.Reports;

/// <summary>What a report for people begins with: what was judged, what was left out, and how often each verdict occurs.</summary>
internal static class ReportHead
{
    public static string TitleOf(Language language) => Phrase.Of(language, "债务催收行为审查", "Audit of debt collection");

    /// <summary>How much was read and judged.</summary>
    public static string ScopeOf(ReportContext context)
    {
        InputTally input = context.Input;
        string events = Phrase.Number(input.Events);
        string cases = Phrase.Number(input.Cases);
        return Phrase.Of(
            context.Language,
            $"审查{cases}宗案件的{events}条事件记录。",
            $"{Phrase.Count(input.Events, "event", "events")} of {Phrase.Count(input.Cases, "case", "cases")} judged.");
    }

    /// <summary>How often each verdict occurs, strongest first; or that there is nothing to report.</summary>
    public static ImmutableArray<string> ResultOf(AuditDigest digest, Language language)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        if (digest.Reported == 0)
        {
            lines.Add(Phrase.Of(language, "未发现需报告的行为。这不证明催收合法：未记录的行为无法审查。", "Nothing to report. That proves no compliance: what was not recorded was not judged."));
        }

        foreach (Verdict verdict in Verdicts().Where(v => digest.Count(v) > 0))
        {
            lines.Add(CountLine(digest, verdict, language));
        }

        if (digest.Hidden > 0)
        {
            lines.Add(Phrase.Of(
                language,
                $"另有{Phrase.Number(digest.Hidden)}项较弱的结论未列出（--min-verdict）。",
                $"{Phrase.Count(digest.Hidden, "weaker finding is", "weaker findings are")} not reported (--min-verdict)."));
        }

        return lines.ToImmutable();
    }

    private static string CountLine(AuditDigest digest, Verdict verdict, Language language)
    {
        string count = Phrase.Number(digest.Count(verdict));
        if (verdict != Verdict.Violation || digest.RegulatoryViolations == 0)
        {
            return Phrase.Of(language, $"{Vocabulary.Word(verdict, language)}：{count}", $"{Vocabulary.Word(verdict, language)}: {count}");
        }

        string regulatory = Phrase.Number(digest.RegulatoryViolations);
        return Phrase.Of(language, $"违法或者违反监管规定：{count}（其中仅违反监管规定：{regulatory}）", $"violation: {count} (of these, breach of a regulatory rule only: {regulatory})");
    }

    /// <summary>Which lines of the input were left out; empty where none.</summary>
    public static ImmutableArray<string> SkippedIn(ReportContext context)
    {
        InputTally input = context.Input;
        if (input.SkippedLines == 0)
        {
            return [];
        }

        long rest = input.ProblemCount - input.Problems.Length;
        string head = Phrase.Of(
            context.Language,
            $"有{Phrase.Number(input.SkippedLines)}行（共{Phrase.Number(input.Lines)}行）因有错误而未审查：",
            $"{Phrase.Count(input.SkippedLines, "line", "lines")} of {Phrase.Number(input.Lines)} skipped, because of mistakes:");
        ImmutableArray<string> lines = [head, .. input.Problems.Select(p => "  " + p)];
        return rest == 0 ? lines : lines.Add("  " + Phrase.Of(
            context.Language,
            $"另有{Phrase.Number(rest)}处错误",
            $"and {Phrase.Count(rest, "more mistake", "more mistakes")}"));
    }

    /// <summary>The verdicts that are findings, strongest first.</summary>
    public static IEnumerable<Verdict> Verdicts() => Enum.GetValues<Verdict>().Take(RuleDigest.VerdictCount);

    /// <summary>The columns of the table of verdicts by rule: those that occur.</summary>
    public static ImmutableArray<Verdict> ColumnsOf(AuditDigest digest) => [.. Verdicts().Where(v => digest.Count(v) > 0)];

    public static string ColumnTitle(Verdict verdict, Language language) =>
        Vocabulary.Find($"verdict_short.{FindingText.WordOf(verdict)}")!.In(language);
}
