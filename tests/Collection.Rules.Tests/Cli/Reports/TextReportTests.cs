using System.Globalization;
using System.Text;
using static Collection.Rules.Tests.Cli.GivenRecords;

namespace Collection.Rules.Tests.Cli.Reports;

public sealed class TextReportTests
{
    private static readonly string[] Audit = ["audit", "-", "--rules", TestPack.Folder];

    [Fact]
    public void A_finding_names_verdict_time_person_law_and_evidence()
    {
        string report = Report([Case(), Message("E1")]);

        report.Should().ContainAll(
            "* violation  2026-05-14 09:00 +08:00  text message E1, case C-1  with: parent (P1)",
            "On 2026-05-14 09:00 the collector contacted the parent.",
            "Law: Test Act art. 1",
            "purpose of the contact: to demand payment",
            "severity: high",
            $"[{TestPack.Contact}]");
    }

    [Fact]
    public void Law_that_several_findings_share_stands_above_them_once()
    {
        string report = Report([Case(), Message("E1"), Message("E2", minute: 1)]);

        report.Split("Law: Test Act art. 1").Should().HaveCount(2);
        report.IndexOf("Law: Test Act", StringComparison.Ordinal).Should().BeLessThan(report.IndexOf("* violation", StringComparison.Ordinal));
    }

    [Fact]
    public void Law_that_changed_between_findings_stands_with_each()
    {
        using var folder = new TemporaryFolder();
        foreach (string file in Directory.GetFiles(TestPack.Folder))
        {
            folder.Write(Path.GetFileName(file), File.ReadAllText(file).Replace("basis: [ test-act/1 ]", "basis: [ test-act/1, test-act/2 ]", StringComparison.Ordinal));
        }

        folder.Write("act.yaml", File.ReadAllText(folder.PathOf("act.yaml")).Replace(
            "    checked: 2026-03-04",
            "    from: 2026-05-15\n    checked: 2026-03-04",
            StringComparison.Ordinal));
        string next = Message("E2").Replace("2026-05-14", "2026-05-15", StringComparison.Ordinal);

        string report = CliRun.Of(Lines(Case(), Message("E1"), next), ["audit", "-", "--rules", folder.Root, "--rule", TestPack.Threat + "," + TestPack.Contact]).Out;

        report.Should().Contain("    Law: Test Act art. 1\n").And.Contain("    Law: Test Act art. 1; Test Act art. 2\n");
    }

    [Fact]
    public void An_open_exception_is_named_with_its_law_and_what_would_settle_it()
    {
        string report = Report([Case(consent: "partial"), Message("E1")]);

        report.Should().Contain("* unlawful unless the collector shows an exception");
        report.Should().Contain("So: unlawful unless the collector shows: The person had agreed (Test Act art. 2).");
        report.Should().Contain("Missing: a complete record of consents and withdrawals");
    }

    [Fact]
    public void An_open_exception_reads_as_such_in_Chinese()
    {
        string report = Report([Case(consent: "partial"), Message("E1")], "--lang", "zh");

        report.Should().Contain("结论：除非催收方证明以下例外，否则违法：本人同意（《测试法》第二条）。");
        report.Should().Contain("缺少：完整的同意与撤回记录");
    }

    [Fact]
    public void Counts_show_their_window_and_events()
    {
        string report = Report([Case(), Ring("R1", 0), Ring("R2", 1), Ring("R3", 2)], "--rule", TestPack.Calls);

        report.Should().Contain("Count: 3 in that day, held against 2 (R1, R2, R3)");
        report.Should().Contain("* presumed violation");
    }

    [Fact]
    public void Quotations_show_what_they_mean_and_an_indication_says_that_it_is_one()
    {
        string report = Report([Case(), Message("E1", text: "再不还打断你的腿"), Message("E2", text: "你等着", minute: 1)], "--rule", TestPack.Threat);

        report.Should().Contain("Words: \"再不还打断你的腿\" (threatens violence; words spoken or written)");
        report.Should().Contain("Words: \"你等着\" (threatens violence; words spoken or written; by itself an indication only)");
        report.Should().Contain("For a person to judge whether the words do this: threatens violence");
    }

    [Fact]
    public void A_quotation_of_a_transcript_names_the_line_as_people_count()
    {
        string call = Ring("R1", 0).Replace(
            "\"direction\"",
            """
            "transcript":[{"speaker":"actor","text":"您好"},{"speaker":"actor","text":"打断你的腿"}],"direction"
            """.Trim(),
            StringComparison.Ordinal);

        Report([Case(), call]).Should().Contain("Words: \"打断你的腿\" (threatens violence; transcript, line 2)");
    }

    [Fact]
    public void Of_equal_verdicts_the_graver_rule_comes_first()
    {
        string report = Report([Case(), Message("E1"), Message("E2", minute: 1), Message("E3", text: "打断你的腿", minute: 2)]);

        report.IndexOf($"[{TestPack.Threat}]", StringComparison.Ordinal).Should().BePositive()
            .And.BeLessThan(report.IndexOf($"[{TestPack.Contact}]", StringComparison.Ordinal), "critical weighs more than high");
    }

    [Fact]
    public void Acts_that_cannot_be_judged_are_summed_up_by_what_is_missing()
    {
        string[] records = [Case(), .. Enumerable.Range(0, 12).Select(i => Message($"E{i}", purpose: null, minute: i))];

        string report = Report(records);
        string all = Report(records, "--all");

        report.Should().Contain("12 acts cannot be judged under one rule or more. Not on record:");
        report.Should().Contain("  purpose of the contact: 12 acts, 1 rule");
        report.Should().NotContain("E7");
        all.Should().Contain("* cannot be judged on the record").And.Contain("E7").And.NotContain("the collector contacted", "nothing is found yet");
    }

    [Fact]
    public void A_fact_missing_of_a_past_event_counts_as_the_fact()
    {
        string[] records = [Case(), .. Enumerable.Range(0, 3).Select(i => Ring($"R{i}", i).Replace("\"direction\":\"outbound\",", string.Empty, StringComparison.Ordinal))];

        Report(records, "--rule", TestPack.Calls).Should().Contain("  who began the contact: 1 act, 1 rule");
    }

    [Theory]
    [InlineData(80)]
    [InlineData(3000)]
    public void A_report_stays_readable_however_many_findings_are_alike(int count)
    {
        string[] records = [Case(), .. Enumerable.Range(0, count).Select(i => Message($"E{i}", minute: i))];

        string report = Report(records);

        report.Split('\n').Should().HaveCountLessThan(70);
        report.Should().Contain(string.Create(CultureInfo.InvariantCulture, $"and more: {count - 10:N0} violation (--all lists them)"));
        Report(records, "--all").Should().Contain($"E{count - 1},").And.NotContain("and more");
    }

    [Fact]
    public void The_strongest_verdict_comes_first()
    {
        string report = Report([Case(consent: "partial"), Message("E1"), Message("E2", recipient: "D1", text: "打断你的腿", minute: 1)]);

        int violation = report.IndexOf("* violation", StringComparison.Ordinal);
        int primaFacie = report.IndexOf("* unlawful unless", StringComparison.Ordinal);
        violation.Should().BePositive().And.BeLessThan(primaFacie);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void The_columns_of_the_table_stand_under_each_other(string language)
    {
        string report = Report([Case(), Message("E1", text: "打断你的腿"), Ring("R1", 0), Ring("R2", 1), Ring("R3", 2)], "--lang", language);

        string[] lines = report.Split('\n');
        int ruler = Array.FindIndex(lines, line => line.StartsWith('─'));
        string header = lines[ruler - 1];
        int lastColumn = Width(header);
        string[] rows = [.. lines.Skip(ruler + 1).TakeWhile(line => line.Length > 0)];
        rows.Should().HaveCount(3);
        rows.Should().OnlyContain(row => Width(row) <= lastColumn && Width(row) > 0);
        string presumed = rows.Single(row => row.Contains(string.Equals(language, "zh", StringComparison.Ordinal) ? "多次拨打" : "Many calls", StringComparison.Ordinal));
        Width(presumed).Should().BeLessThanOrEqualTo(lastColumn).And.BeGreaterThan(lastColumn / 2);
    }

    [Fact]
    public void A_redirected_report_holds_no_escape_sequences_and_no_blank_line_ends()
    {
        string report = Report([Case(), Message("E1", text: "打\u202e断你的\u200b腿")]);

        report.Should().Contain("\"打\\u{202E}断你的\\u{200B}腿\"");
        report.Should().NotContain("\u001b").And.NotContain("\u202e").And.NotContain("\u200b").And.NotContain("\r");
        report.Split('\n').Should().OnlyContain(line => line.Length == 0 || !line.EndsWith(' '));
    }

    [Fact]
    public void On_a_terminal_verdicts_have_colours_and_event_text_has_none_of_its_own()
    {
        string report = CliRun.Of(
            Lines(Case(), Message("E1", text: "打\u202e断你的腿")),
            Audit,
            console => console with { HasColours = true, Width = 80 }).Out;

        report.Should().Contain("\u001b[91m", "a violation is red");
        report.Should().NotContain("\u202e").And.Contain("\\u{202E}");
    }

    [Fact]
    public void On_a_terminal_lines_are_broken_at_its_edge()
    {
        string report = CliRun.Of(Lines(Case(), Message("E1")), [.. Audit, "--lang", "zh"], console => console with { Width = 40 }).Out;

        report.Split('\n').Should().OnlyContain(line => Width(line.TrimEnd()) <= 40);
    }

    [Fact]
    public void The_report_ends_with_pack_law_assumptions_and_that_it_is_no_legal_advice()
    {
        string report = Report([Case(), Message("E1")]);

        report.Should().ContainAll(
            "Rules: cn 9.9.9 (Pack for tests); 3 rules applied; collection-rules ",
            "Law as of: the day of each act; the provisions were last compared with their sources on 2026-01-02",
            "Assumed: hours and days are those of Asia/Shanghai",
            "Assumed: owes nothing: parent, friend, unless the case says otherwise");
        report.TrimEnd().Split('\n')[^1].Should().Contain("no legal advice");
    }

    [Fact]
    public void A_report_without_findings_claims_no_compliance()
    {
        Report([Case(), Message("E1", recipient: "D1")]).Should().Contain("Nothing to report. That proves no compliance");
    }

    private static string Report(IEnumerable<string> records, params string[] more) =>
        CliRun.Of(Lines(records), [.. Audit, .. more]).Out;

    /// <summary>The columns a terminal gives a text: two for each Chinese character.</summary>
    private static int Width(string text) => text.EnumerateRunes().Sum(rune => IsWide(rune) ? 2 : 1);

    private static bool IsWide(Rune rune) => rune.Value is (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFF01 and <= 0xFF60);
}
