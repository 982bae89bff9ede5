using System.Globalization;
using System.Xml;
using Collection.Rules.Testing;
using Collection.Rules.Testing.Coverage;
using Collection.Rules.Testing.Mutation;

namespace Collection.Rules.Cli.Test;

/// <summary>A test report as JUnit XML: a suite a rule, and what is left open as a failure of its own.</summary>
internal static class TestJunit
{
    public static void Write(TestOutcome outcome, Language language, Stream output)
    {
        var settings = new XmlWriterSettings { Indent = true, Encoding = CliConsole.Encoding, CloseOutput = false };
        using var xml = XmlWriter.Create(output, settings);
        xml.WriteStartElement("testsuites");
        xml.WriteAttributeString("name", Reports.ReportContext.ToolName);
        foreach (RuleTestReport report in outcome.Reports)
        {
            WriteSuite(xml, report, language);
        }

        xml.WriteEndElement();
    }

    private static void WriteSuite(XmlWriter xml, RuleTestReport report, Language language)
    {
        (string Kind, string Text, string Place)[] open = [.. OpenIn(report)];
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", report.Rule.Id);
        xml.WriteAttributeString("tests", Figure(report.Results.Length + open.Length));
        xml.WriteAttributeString("failures", Figure(report.Results.Count(r => !r.HasPassed) + open.Length));
        xml.WriteAttributeString("errors", "0");
        foreach (RuleTestResult result in report.Results)
        {
            WriteCase(xml, report.Rule.Id, result.Test.Name, [.. result.Failures.Select(f => f.In(language))], result.Test.Position.ToString());
        }

        foreach ((string kind, string text, string place) in open)
        {
            WriteCase(xml, report.Rule.Id, $"{kind}: {text}", [kind], place);
        }

        xml.WriteEndElement();
    }

    /// <summary>What makes the run fail beside the tests themselves.</summary>
    private static IEnumerable<(string Kind, string Text, string Place)> OpenIn(RuleTestReport report)
    {
        foreach (CoverageGap gap in report.Coverage?.Gaps.Where(g => g.Reason is null) ?? [])
        {
            yield return ("gap", gap.Id, gap.Position.ToString());
        }

        foreach (Survivor survivor in report.Mutation?.Survivors.Where(s => s.Reason is null) ?? [])
        {
            yield return ("survivor", survivor.Id, survivor.Position.ToString());
        }

        foreach (UntestedPart stale in report.StaleReviews)
        {
            yield return ("stale review", stale.What, stale.Position.ToString());
        }
    }

    private static void WriteCase(XmlWriter xml, string ruleId, string name, IReadOnlyCollection<string> failures, string place)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", ruleId);
        xml.WriteAttributeString("name", Output.TerminalText.Clean(name));
        if (failures.Count > 0)
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("message", Output.TerminalText.Clean(string.Join("; ", failures)));
            xml.WriteString(Output.TerminalText.Clean(place));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Figure(int number) => number.ToString(CultureInfo.InvariantCulture);
}
