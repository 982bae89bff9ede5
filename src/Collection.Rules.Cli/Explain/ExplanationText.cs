using System.Collections.Immutable;
using Collection.Rules.Cli.Reports;
using Collection.Rules.Facts;
using Collection.Rules.Findings;

namespace Collection.Rules.Cli.Explain;

/// <summary>An explanation for a person.</summary>
internal static class ExplanationText
{
    public static void Write(Finding finding, Rule rule, ReportContext context, Stream output)
    {
        using var page = new TextPage(output, context);
        WriteAnswer(page, finding, context.Language);
        WriteSteps(page, DecisionSteps.Of(finding, rule, context.Language), context.Language);
        WriteElements(page, finding, context);
        WriteExceptions(page, finding, context);
        WriteProvisions(page, finding, context.Language);
        WriteMissing(page, finding, context);
        WriteRemedies(page, finding, context);
        WriteEvidence(page, finding, context.Language);
        page.Line();
        foreach (LabelledText note in ReportNotes.Of(context))
        {
            page.Labelled(0, note);
        }
    }

    private static void WriteAnswer(TextPage page, Finding finding, Language language)
    {
        page.Paragraph(0, $"{finding.RuleTitle.In(language)}  [{finding.RuleId}]");
        page.Paragraph(0, FindingLines.HeadingOf(finding, language));
        string verdict = VerdictLabel.Of(finding, language);
        page.Paragraph(0, Phrase.Of(language, $"结论：{verdict}", $"Answer: {verdict}"), TextPage.StyleOf(finding.Verdict));
        if (FindingLines.MessageOf(finding, language) is { } message)
        {
            page.Paragraph(0, message);
        }
    }

    private static void WriteSteps(TextPage page, ImmutableArray<string> steps, Language language)
    {
        page.Heading(Phrase.Of(language, "判断过程", "How the answer was reached"));
        for (int i = 0; i < steps.Length; i++)
        {
            page.Paragraph(2, $"{i + 1}. {steps[i]}");
        }
    }

    private static void WriteElements(TextPage page, Finding finding, ReportContext context)
    {
        if (finding.Elements.IsEmpty)
        {
            return;
        }

        page.Heading(Phrase.Of(context.Language, "要件与事实", "Elements and the facts read"));
        foreach (ElementFinding element in finding.Elements)
        {
            string review = element.NeedsReview ? Phrase.Of(context.Language, "，有线索待判断", ", an indication to be judged") : string.Empty;
            string truth = Vocabulary.Word(element.Truth, context.Language) + review;
            page.Paragraph(2, $"[{truth}] " + Phrase.Of(context.Language, $"{Phrase.Inside(element.Says.In(Language.Zh))}（{element.Name}）", $"{element.Name}: {element.Says.In(Language.En)}"));
            WriteReasons(page, element.Evidence, element.Missing, finding, context);
        }
    }

    private static void WriteExceptions(TextPage page, Finding finding, ReportContext context)
    {
        if (finding.Exceptions.IsEmpty)
        {
            return;
        }

        Language language = context.Language;
        page.Heading(Phrase.Of(language, "考虑过的例外", "Exceptions considered"));
        foreach (ExceptionFinding exception in finding.Exceptions)
        {
            page.Paragraph(2, $"[{Vocabulary.Word(exception.Truth, language)}] " + Phrase.Of(language, $"{Phrase.Inside(exception.Says.In(Language.Zh))}（{exception.Name}）", $"{exception.Name}: {exception.Says.In(Language.En)}"));
            string dated = exception.IsInForce ? string.Empty : Phrase.Brackets(language, Phrase.Of(language, "行为当日未施行，当时的规定须人工核对", "not in force on the day of the act; a person must look up the law of that day"));
            page.Labelled(4, new LabelledText(Phrase.Of(language, "依据", "Law"), exception.Citation.In(language) + dated));
            string side = exception.ShownBy is { } shownBy
                ? Vocabulary.Word(shownBy, language)
                : Phrase.Of(language, "法律未明确", "the law leaves it open");
            page.Labelled(4, new LabelledText(Phrase.Of(language, "由谁证明", "To be shown by"), side));
            WriteReasons(page, exception.Evidence, exception.Missing, finding, context);
        }
    }

    private static void WriteReasons(
        TextPage page,
        ImmutableArray<Evidence> evidence,
        ImmutableArray<MissingFact> missing,
        Finding finding,
        ReportContext context)
    {
        IEnumerable<LabelledText> lines =
        [
            .. EvidenceLines.Of(evidence, finding.EventKind, context.Language),
            .. MissingText.Lines(missing, context.Rules, context.Language),
        ];
        foreach (LabelledText line in lines)
        {
            page.Labelled(4, line);
        }
    }

    private static void WriteProvisions(TextPage page, Finding finding, Language language)
    {
        if (finding.Provisions.IsEmpty)
        {
            return;
        }

        page.Heading(Phrase.Of(language, "规定", "Provisions"));
        foreach (CitedProvision provision in finding.Provisions)
        {
            string review = provision.IsUnderReview ? Phrase.Of(language, "，内容待核实", ", yet to be verified") : string.Empty;
            string force = Vocabulary.Word(provision.Force, language) + review;
            page.Paragraph(2, provision.Citation.In(language) + Phrase.Brackets(language, force));
            page.Labelled(4, new LabelledText(Phrase.Of(language, "内容", "Says"), provision.Gist.In(language)));
            if (provision.Consequence is { } consequence)
            {
                page.Labelled(4, new LabelledText(Phrase.Of(language, "后果", "Consequence"), consequence.In(language)));
            }
        }
    }

    private static void WriteRemedies(TextPage page, Finding finding, ReportContext context)
    {
        if (finding.Remedies.IsEmpty)
        {
            return;
        }

        page.Heading(Phrase.Of(context.Language, "可以向谁反映（按先后）", "Where to turn, in this order"));
        foreach (RemedyFinding remedy in finding.Remedies)
        {
            page.Paragraph(2, RemedyLines.NameOf(remedy.Remedy, remedy.IsCompetent == Truth.Unknown, context.Language));
            foreach (LabelledText line in RemedyLines.Of(remedy, context.Rules.Remedies, context.Language))
            {
                page.Labelled(4, line);
            }
        }
    }

    private static void WriteEvidence(TextPage page, Finding finding, Language language)
    {
        if (finding.EvidenceNeeds.IsEmpty)
        {
            return;
        }

        page.Heading(RemedyLines.EvidenceTitleOf(language));
        foreach (EvidenceNeedFinding need in finding.EvidenceNeeds)
        {
            page.Labelled(2, new LabelledText(RemedyLines.NameOf(need, language), need.Need.Keep.In(language)));
        }
    }

    private static void WriteMissing(TextPage page, Finding finding, ReportContext context)
    {
        if (finding.Missing.IsEmpty)
        {
            return;
        }

        page.Heading(Phrase.Of(context.Language, "补充以下内容可得出结论", "What would settle the answer"));
        foreach (MissingFact missing in finding.Missing)
        {
            page.Paragraph(2, "- " + MissingText.Of(missing, context.Rules, context.Language));
        }
    }
}
