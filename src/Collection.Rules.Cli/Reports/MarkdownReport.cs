using System.Collections.Immutable;
using Collection.Rules.Cli.Input;
using Collection.Rules.Cli.Output;
using Collection.Rules.Facts;
using Collection.Rules.Findings;

namespace Collection.Rules.Cli.Reports;

/// <summary>The report as Markdown, for a complaint or a memorandum.</summary>
internal sealed class MarkdownReport(ReportContext context, Stream output) : IAuditReport
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
        using var page = new StreamWriter(output, CliConsole.Encoding, leaveOpen: true) { NewLine = "\n" };
        WriteSummary(page, digest, context);
        foreach (RuleDigest rule in digest.Rules)
        {
            WriteRule(page, rule, context);
        }

        WriteRemedies(page, digest, context);
        WriteMissing(page, digest, context);
        page.WriteLine("---");
        page.WriteLine();
        WriteItems(page, ReportNotes.Of(context));
    }

    private static void WriteSummary(StreamWriter page, AuditDigest digest, ReportContext context)
    {
        Heading(page, 1, ReportHead.TitleOf(context.Language));
        Paragraph(page, ReportHead.ScopeOf(context));
        WriteItems(page, ReportHead.ResultOf(digest, context.Language).Select(line => new LabelledText(string.Empty, line)));
        WriteTable(page, digest, context.Language);
        ImmutableArray<string> skipped = ReportHead.SkippedIn(context);
        if (!skipped.IsEmpty)
        {
            Paragraph(page, skipped[0]);
            WriteItems(page, skipped.Skip(1).Select(line => new LabelledText(string.Empty, line.Trim())));
        }
    }

    private static void WriteTable(StreamWriter page, AuditDigest digest, Language language)
    {
        ImmutableArray<Verdict> columns = ReportHead.ColumnsOf(digest);
        if (columns.IsEmpty)
        {
            return;
        }

        WriteRow(page, [Phrase.Of(language, "规则", "Rule"), .. columns.Select(v => ReportHead.ColumnTitle(v, language))]);
        page.WriteLine($"| --- |{string.Concat(columns.Select(_ => " ---: |"))}");
        foreach (RuleDigest rule in digest.Rules)
        {
            WriteRow(page, [rule.Title.In(language), .. columns.Select(v => Phrase.Number(rule[v]))]);
        }

        page.WriteLine();
    }

    private static void WriteRule(StreamWriter page, RuleDigest rule, ReportContext context)
    {
        if (!ReportHead.Verdicts().Any(v => rule.ShownOf(v) > 0))
        {
            return;
        }

        Heading(page, 2, rule.Title.In(context.Language));
        Paragraph(page, rule.RuleId + Phrase.Of(context.Language, "；严重程度：", "; severity: ") + Vocabulary.Word(rule.Severity, context.Language));
        LabelledText? law = rule.SharedLaw is { } shared ? FindingLines.LawLineOf(shared, context.Language) : null;
        if (law is not null)
        {
            WriteItems(page, [law]);
        }

        foreach (ShownFinding finding in rule.Shown)
        {
            Heading(page, 3, finding.Label + Phrase.Of(context.Language, "：", ": ") + finding.Heading);
            WriteItems(page, finding.Lines(withLaw: law is null, context.Language));
        }

        string?[] rest = [RestText.Of(rule, context.Language), RestText.UndeterminedOf(rule, context.ShowsAll, context.Language)];
        foreach (string line in rest.OfType<string>())
        {
            Paragraph(page, line);
        }
    }

    private static void WriteRemedies(StreamWriter page, AuditDigest digest, ReportContext context)
    {
        ImmutableArray<RemedyDigest> channels = digest.Remedies.ChannelsIn(context.Rules.Remedies);
        if (!channels.IsEmpty)
        {
            Heading(page, 2, RemedyLines.TitleOf(context.Language));
            WriteItems(page, channels.Select(c => RemedyLines.Of(c, digest.Remedies.Findings, context.Language)));
        }

        ImmutableArray<LabelledText> evidence = RemedyLines.Of(digest.Remedies.EvidenceIn(context.Rules.Remedies), context.Language);
        if (!evidence.IsEmpty)
        {
            Heading(page, 2, RemedyLines.EvidenceTitleOf(context.Language));
            WriteItems(page, evidence);
        }
    }

    private static void WriteMissing(StreamWriter page, AuditDigest digest, ReportContext context)
    {
        if (digest.UndeterminedActs > 0)
        {
            Heading(page, 2, RestText.UndeterminedTitle(digest, context.Language));
            WriteItems(page, digest.Missing.Select(m => new LabelledText(string.Empty, RestText.Of(m, context.Rules, context.Language))));
        }
    }

    private static void WriteItems(StreamWriter page, IEnumerable<LabelledText> items)
    {
        foreach (LabelledText item in items)
        {
            string label = item.Label.Length == 0 ? string.Empty : $"**{MarkdownText.Escape(item.Label)}** ";
            page.WriteLine($"- {label}{MarkdownText.Escape(item.Text)}");
        }

        page.WriteLine();
    }

    private static void Heading(StreamWriter page, int level, string text)
    {
        page.WriteLine($"{new string('#', level)} {MarkdownText.Escape(text)}");
        page.WriteLine();
    }

    private static void Paragraph(StreamWriter page, string text)
    {
        page.WriteLine(MarkdownText.Escape(text));
        page.WriteLine();
    }

    private static void WriteRow(StreamWriter page, IEnumerable<string> cells) =>
        page.WriteLine($"| {string.Join(" | ", cells.Select(MarkdownText.Escape))} |");
}
