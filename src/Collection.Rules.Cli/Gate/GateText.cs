using System.Globalization;
using Collection.Rules.Cli.Reports;
using Collection.Rules.Facts;
using Collection.Rules.Findings;
using Collection.Rules.Gating;

namespace Collection.Rules.Cli.Gate;

/// <summary>A gate's answer for a person.</summary>
internal static class GateText
{
    public static void Write(GateDecision decision, RuleSet rules, Language language, CliConsole console, Stream output)
    {
        using var page = new TextPage(output, language, console);
        page.Paragraph(0, AnswerOf(decision, language));
        page.Paragraph(0, NextOf(decision, rules, language));
        foreach (GateReason reason in decision.Reasons)
        {
            WriteReason(page, reason, rules, language);
        }

        if (!decision.Conditions.IsEmpty)
        {
            // The titles name breaches; of a duty, that it is left undone.
            page.Heading(Phrase.Of(language, "实施时不得有下列情形", "Must not happen while it is made"));
            foreach (GateCondition condition in decision.Conditions)
            {
                page.Paragraph(2, $"- {condition.RuleTitle.In(language)}  [{condition.RuleId}]");
            }
        }

        page.Line();
        page.Labelled(0, new LabelledText(Phrase.Of(language, "声明", "Note"), ReportNotes.Disclaimer.In(language)));
    }

    private static string AnswerOf(GateDecision decision, Language language) => decision.Outcome switch
    {
        GateOutcome.Block => Phrase.Of(language, $"不得实施：{InstantOf(decision.At)}，{decision.PlannedId}", $"block: {decision.PlannedId} at {InstantOf(decision.At)} must not be made"),
        GateOutcome.Hold => Phrase.Of(language, $"暂缓：{InstantOf(decision.At)}，{decision.PlannedId}，事实或者判断不足", $"hold: {decision.PlannedId} at {InstantOf(decision.At)} waits for facts or for a person's view"),
        _ => Phrase.Of(language, $"可以实施：{InstantOf(decision.At)}，{decision.PlannedId}", $"clear: {decision.PlannedId} at {InstantOf(decision.At)} may be made"),
    };

    private static string NextOf(GateDecision decision, RuleSet rules, Language language)
    {
        if (decision.NextLawful is { } next)
        {
            return Phrase.Of(language, $"最早可以实施的时间：{InstantOf(next)}", $"next lawful time: {InstantOf(next)}");
        }

        string missing = Phrase.Series(language, decision.Missing.Select(m => MissingText.Of(m, rules, language)));
        return decision.OpenFrom is { } open
            ? OpenOf(open, decision.At, missing, language)
            : Phrase.Of(language, $"到{InstantOf(decision.Horizon)}为止，没有可以实施的时间", $"next lawful time: none up to {InstantOf(decision.Horizon)}")
                + (missing.Length == 0 ? string.Empty : Phrase.Of(language, $"；尚缺：{missing}", $", while this is missing: {missing}"));
    }

    /// <summary>Nothing says that it is unlawful at that time, and nothing that it is lawful.</summary>
    private static string OpenOf(DateTimeOffset open, DateTimeOffset planned, string missing, Language language)
    {
        string untold = missing.Length == 0
            ? Phrase.Of(language, "最早可以实施的时间：须经人工判断才能确定", "next lawful time: cannot be told before a person has looked")
            : Phrase.Of(language, $"最早可以实施的时间：查明下列事项才能确定：{missing}", $"next lawful time: cannot be told until this is known: {missing}");
        return open == planned
            ? untold
            : untold + Phrase.Of(language, $"；自{InstantOf(open)}起不再有禁止的情形", $"; nothing forbids it any more at {InstantOf(open)}");
    }

    /// <summary>To the second or finer where the minute is not the whole of it.</summary>
    private static string InstantOf(DateTimeOffset at) => at.UtcTicks % TimeSpan.TicksPerMinute == 0
        ? Phrase.Instant(at)
        : at.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF zzz", CultureInfo.InvariantCulture);

    private static void WriteReason(TextPage page, GateReason reason, RuleSet rules, Language language)
    {
        Finding finding = reason.Finding;
        page.Line();
        page.Paragraph(0, $"{VerdictLabel.Of(finding, language)}  {finding.RuleTitle.In(language)}  [{finding.RuleId}]", TextPage.StyleOf(finding.Verdict));
        page.Paragraph(2, finding.Message.In(language));
        page.Labelled(2, FindingLines.LawLineOf(FindingLines.LawOf(finding, language), language));
        if (!reason.Supposed.IsEmpty)
        {
            string supposed = Phrase.List(language, reason.Supposed.Select(path => Vocabulary.Path(path, language)));
            page.Labelled(2, new LabelledText(Phrase.Of(language, "按不利情形推定", "Supposed against it"), supposed));
        }

        foreach (LabelledText missing in MissingText.Lines(finding.Missing, rules, language))
        {
            page.Labelled(2, missing);
        }
    }
}
