using System.Collections.Immutable;
using Collection.Rules.Cli.Input;
using Collection.Rules.Facts;
using Collection.Rules.Findings;

namespace Collection.Rules.Cli.Reports;

/// <summary>The report for a person at a terminal or an editor.</summary>
internal sealed class TextReport(ReportContext context, Stream output) : IAuditReport
{
    /// <inheritdoc />
    public void Add(Finding finding, RecordPlace place)
    {
        // The digest keeps those that are shown.
    }

    /// <inheritdoc />
    public void Dispose()
    {
        // It owns nothing.
    }

    /// <inheritdoc />
    public void Complete(AuditDigest digest)
    {
        using var page = new TextPage(output, context);
        WriteSummary(page, digest, context);
        foreach (RuleDigest rule in digest.Rules)
        {
            WriteRule(page, rule, context);
        }

        WriteRemedies(page, digest, context);
        WriteMissing(page, digest, context);
        page.Line();
        foreach (LabelledText note in ReportNotes.Of(context))
        {
            page.Labelled(0, note);
        }
    }

    private static void WriteSummary(TextPage page, AuditDigest digest, ReportContext context)
    {
        page.Paragraph(0, ReportHead.TitleOf(context.Language));
        page.Paragraph(0, ReportHead.ScopeOf(context));
        foreach (string line in ReportHead.SkippedIn(context))
        {
            page.Paragraph(0, line);
        }

        page.Line();
        foreach (string line in ReportHead.ResultOf(digest, context.Language))
        {
            page.Paragraph(0, line);
        }

        if (digest.Reported > 0)
        {
            page.Table(SummaryTable.Of(digest, context.Language));
        }
    }

    private static void WriteRule(TextPage page, RuleDigest rule, ReportContext context)
    {
        if (!ReportHead.Verdicts().Any(v => rule.ShownOf(v) > 0))
        {
            return;
        }

        Language language = context.Language;
        string severity = Vocabulary.Word(rule.Severity, language);
        page.Heading($"{rule.Title.In(language)}  [{rule.RuleId}]  {Phrase.Of(language, "严重程度：", "severity: ")}{severity}");
        LabelledText? law = rule.SharedLaw is { } shared ? FindingLines.LawLineOf(shared, language) : null;
        if (law is not null)
        {
            page.Labelled(2, law);
        }

        foreach (ShownFinding finding in rule.Shown)
        {
            WriteFinding(page, finding, withLaw: law is null, context);
        }

        string?[] rest = [RestText.Of(rule, language), RestText.UndeterminedOf(rule, context.ShowsAll, language)];
        foreach (string line in rest.OfType<string>())
        {
            page.Paragraph(2, line);
        }
    }

    private static void WriteFinding(TextPage page, ShownFinding finding, bool withLaw, ReportContext context)
    {
        page.Paragraph(2, $"* {finding.Label}  {finding.Heading}", TextPage.StyleOf(finding.Verdict));
        foreach (LabelledText line in finding.Lines(withLaw, context.Language))
        {
            page.Labelled(4, line);
        }
    }

    private static void WriteRemedies(TextPage page, AuditDigest digest, ReportContext context)
    {
        ImmutableArray<RemedyDigest> channels = digest.Remedies.ChannelsIn(context.Rules.Remedies);
        if (!channels.IsEmpty)
        {
            page.Heading(RemedyLines.TitleOf(context.Language));
            foreach (RemedyDigest channel in channels)
            {
                page.Labelled(2, RemedyLines.Of(channel, digest.Remedies.Findings, context.Language));
            }
        }

        ImmutableArray<LabelledText> evidence = RemedyLines.Of(digest.Remedies.EvidenceIn(context.Rules.Remedies), context.Language);
        if (!evidence.IsEmpty)
        {
            page.Heading(RemedyLines.EvidenceTitleOf(context.Language));
            foreach (LabelledText line in evidence)
            {
                page.Labelled(2, line);
            }
        }
    }

    private static void WriteMissing(TextPage page, AuditDigest digest, ReportContext context)
    {
        if (digest.UndeterminedActs == 0)
        {
            return;
        }

        page.Heading(RestText.UndeterminedTitle(digest, context.Language));
        foreach (MissingDigest missing in digest.Missing)
        {
            page.Paragraph(2, RestText.Of(missing, context.Rules, context.Language));
        }
    }
}
