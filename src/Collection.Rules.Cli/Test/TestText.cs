using System.Collections.Immutable;
using Collection.Rules.Cli.Explain;
using Collection.Rules.Cli.Reports;
using Collection.Rules.Facts;
using Collection.Rules.Findings;
using Collection.Rules.Testing;
using Spectre.Console;

namespace Collection.Rules.Cli.Test;

/// <summary>A test report for a person: what failed and why, what is left open, and the sums.</summary>
internal static class TestText
{
    private static readonly Style Failed = new(Color.Red);

    public static void Write(TestOutcome outcome, Language language, CliConsole console, Stream output)
    {
        using var page = new TextPage(output, language, console);
        foreach (RuleTestResult result in outcome.Results.Where(r => !r.HasPassed))
        {
            WriteFailure(page, result, outcome.Rules, language);
        }

        CoverageText.Write(page, outcome, language);
        MutationText.Write(page, outcome, language);
        StaleReviewText.Write(page, outcome, language);
        page.Line();
        foreach (string line in TestSums.Of(outcome, language))
        {
            page.Paragraph(0, line);
        }
    }

    private static void WriteFailure(TextPage page, RuleTestResult result, RuleSet rules, Language language)
    {
        RuleTestCase test = result.Test;
        page.Line();
        page.Paragraph(0, Phrase.Of(language, $"{test.Position}: 未通过：{test.Rule.Id}：{test.Title.In(Language.Zh)}", $"{test.Position}: failed: {test.Rule.Id}: {test.Name}"), Failed);
        foreach (LocalizedText difference in result.Failures)
        {
            page.Paragraph(2, difference.In(language));
        }

        Finding finding = result.Actual;
        if (finding.Verdict is Verdict.NotApplicable or Verdict.NotInForce)
        {
            foreach (string step in DecisionSteps.Of(finding, test.Rule, language))
            {
                page.Paragraph(2, step);
            }
        }

        if (finding.Elements.IsEmpty)
        {
            return;
        }

        page.Table(TableOf(test.Rule, finding, language));
        IEnumerable<Evidence> evidence = finding.Evidence.Concat(finding.Exceptions.SelectMany(e => e.Evidence));
        foreach (LabelledText line in EvidenceLines.Of(evidence, finding.EventKind, language))
        {
            page.Labelled(2, line);
        }

        ImmutableArray<MissingFact> missing = [.. finding.Elements.SelectMany(e => e.Missing).Concat(finding.Exceptions.SelectMany(e => e.Missing)).Distinct()];
        if (!missing.IsEmpty)
        {
            string facts = Phrase.Series(language, missing.Select(m => $"{m}{Phrase.Brackets(language, MissingText.Of(m, rules, language))}"));
            page.Labelled(2, new LabelledText(Phrase.Of(language, "缺少", "Missing"), facts));
        }
    }

    /// <summary>The elements and exceptions, how each stands, and where it is written.</summary>
    private static Table TableOf(Rule rule, Finding finding, Language language)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (string title in new[] { Phrase.Of(language, "要件", "Element"), Phrase.Of(language, "状态", "Truth"), Phrase.Of(language, "含义", "Says"), Phrase.Of(language, "位置", "Place") })
        {
            table.AddColumn(new TableColumn(TextPage.Cell(title)));
        }

        foreach ((Element element, ElementFinding found) in rule.Elements.Zip(finding.Elements))
        {
            table.AddRow(CellsOf(found.Name, found.Truth, found.Says, element.Position, language));
        }

        foreach ((ExceptionClause exception, ExceptionFinding found) in rule.Exceptions.Zip(finding.Exceptions))
        {
            string name = Phrase.Of(language, $"例外 {found.Name}", $"unless {found.Name}");
            table.AddRow(CellsOf(name, found.Truth, found.Says, exception.Position, language));
        }

        return table;
    }

    private static Text[] CellsOf(string name, Truth truth, LocalizedText says, Diagnostics.SourcePosition position, Language language) =>
    [
        TextPage.Cell(name),
        TextPage.Cell(Vocabulary.Word(truth, language)),
        TextPage.Cell(says.In(language)),
        TextPage.Cell($"({position.Line},{position.Column})"),
    ];
}
