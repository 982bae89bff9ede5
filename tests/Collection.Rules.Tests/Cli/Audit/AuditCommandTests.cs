using System.Text.Json;
using Collection.Rules.Cli;
using static Collection.Rules.Tests.Cli.GivenRecords;

namespace Collection.Rules.Tests.Cli.Audit;

public sealed class AuditCommandTests
{
    private static readonly string[] Judged = ["audit", "-", "--rules", TestPack.Folder];

    private static readonly string Unlawful = Lines(Case(), Message("E1"));

    [Theory]
    [InlineData("en", "Rules: cn 9.9.9 (Pack for tests), own (rules of your own in no pack, 2 files, digest ")]
    [InlineData("zh", "规则：cn 9.9.9（测试规则包）、own（未编入规则包的自有规则，2个文件，摘要")]
    public void Rules_of_no_pack_are_named_by_their_folder(string language, string told)
    {
        using var folder = new TemporaryFolder();
        string records = folder.Write("records.ndjson", Lines(Case(), Message("E1")));
        folder.Write("own/rule.yaml", TestPack.RuleOnItsAct("own.given.rule"));
        folder.Write("own/deeper/other.yaml", TestPack.RuleOnItsAct("own.given.other"));
        string[] audit = ["audit", records, "--rules", folder.PathOf("own")];

        CliRun text = CliRun.WithTestPack([.. audit, "--lang", language]);
        CliRun json = CliRun.WithTestPack([.. audit, "--format", "json"]);

        text.Out.ReplaceLineEndings(" ").Should().Contain(told);
        JsonElement report = JsonDocument.Parse(json.Out).RootElement;
        report.GetProperty("packs").GetArrayLength().Should().Be(1);
        JsonElement loose = report.GetProperty("basis").GetProperty("loose_rules");
        loose.GetProperty("folders").EnumerateArray().Select(f => f.GetString()).Should().Equal("own");
        loose.GetProperty("files").GetInt32().Should().Be(2);
        text.Out.Should().Contain(loose.GetProperty("digest").GetString()![..12]);
    }

    [Fact]
    public void An_audit_is_complete_whatever_it_finds()
    {
        CliRun run = CliRun.Of(Unlawful, Judged);

        run.ExitCode.Should().Be(ExitCode.Success);
        run.Out.Should().Contain("violation: 1");
        run.Error.Should().BeEmpty();
    }

    [Theory]
    [InlineData("violation", "P1", "complete", ExitCode.Found)]
    [InlineData("undetermined", "P1", "complete", ExitCode.Found)]
    [InlineData("violation", "P1", "partial", ExitCode.Success)]
    [InlineData("prima_facie", "P1", "partial", ExitCode.Found)]
    [InlineData("undetermined", "D1", "complete", ExitCode.Success)]
    public void Fail_on_answers_one_for_findings_at_least_that_strong(string verdict, string recipient, string consent, int exitCode)
    {
        CliRun run = CliRun.Of(Lines(Case(consent: consent), Message("E1", recipient)), [.. Judged, "--fail-on", verdict]);

        run.ExitCode.Should().Be(exitCode);
        run.Out.Should().NotBeEmpty("the report is written all the same");
    }

    [Fact]
    public void Fail_on_counts_findings_that_are_not_reported()
    {
        string records = Lines(Case(consent: "partial"), Message("E1"));

        CliRun run = CliRun.Of(records, [.. Judged, "--fail-on", "prima_facie", "--min-verdict", "violation"]);

        run.ExitCode.Should().Be(ExitCode.Found);
        run.Out.Should().Contain("1 weaker finding is not reported");
    }

    [Fact]
    public void Rules_can_be_repeated_or_separated_by_commas()
    {
        string records = Lines(Case(), Message("E1", text: "打断你的腿"), Ring("R1", 0), Ring("R2", 1), Ring("R3", 2));

        CliRun commas = CliRun.Of(records, [.. Judged, "--rule", $"{TestPack.Threat},{TestPack.Calls}"]);
        CliRun repeated = CliRun.Of(records, [.. Judged, "--rule", TestPack.Threat, "--rule", TestPack.Calls]);

        commas.Out.Should().Be(repeated.Out);
        commas.Out.Should().Contain(TestPack.Threat).And.Contain(TestPack.Calls).And.NotContain(TestPack.Contact);
        commas.Out.Should().Contain("2 rules applied");
    }

    [Fact]
    public void Where_no_words_are_on_record_a_message_does_not_claim_any()
    {
        string records = Lines(Case(), Message("E1", text: null));

        CliRun run = CliRun.Of(records, [.. Judged, "--rule", TestPack.Threat, "--format", "ndjson"]);

        run.Out.Should().ContainAll("Not established: Threatening words: (no words quoted).", "记录不足，尚不能认定：威胁言辞：（未引原话）。");
    }

    [Theory]
    [InlineData(2, "是七日内至少第2次上门")]
    [InlineData(1, "是七日内至少第1次上门")]
    public void An_ordinal_that_is_not_settled_is_the_least_that_is_sure(int visits, string expected)
    {
        string[] records = [Case().Replace("\"contact\":\"complete\"", "\"contact\":\"partial\"", StringComparison.Ordinal), .. Enumerable.Range(1, visits).Select(VisitOn)];

        CliRun run = CliRun.Of(Lines(records), ["audit", "-", "--rules", Repository.TestPathOf("Cli", "Test", "visits"), "--rule", "province.visits.weekly-visits", "--format", "ndjson"]);

        run.Out.Should().Contain($"\"zh\":\"记录不足，尚不能认定：2026-05-0{visits}{expected}，超过2次。\"");
        run.Out.Should().Contain($"\"en\":\"Not established: Visits in the seven days up to 2026-05-0{visits}: at least {visits}; 2 are allowed.\"");
    }

    private static string VisitOn(int day) =>
        $$"""{"type":"visit","id":"V{{day}}","case":"C-1","at":"2026-05-0{{day}}T10:00:00+08:00","direction":"outbound","recipient":"D1"}""";

    [Fact]
    public void An_unknown_rule_is_a_usage_error_that_names_the_nearest()
    {
        CliRun run = CliRun.Of(Unlawful, [.. Judged, "--rule", "cn.third-party.contract"]);

        run.ExitCode.Should().Be(ExitCode.Usage);
        run.Error.Should().Contain($"did you mean '{TestPack.Contact}'?");
    }

    [Fact]
    public void A_draft_asked_for_is_refused_rather_than_silently_not_applied()
    {
        CliRun run = CliRun.Of(Unlawful, [.. Judged, "--rule", TestPack.Draft]);

        run.ExitCode.Should().Be(ExitCode.Usage);
        run.Error.Should().Contain("draft");
    }

    [Theory]
    [InlineData("stop", "error: 1 mistake in the input; nothing was judged. --on-error skip leaves such lines out.")]
    [InlineData("skip", "error: nothing is left to judge: 1 line was skipped with 1 mistake")]
    public void A_single_mistake_is_spoken_of_in_the_singular(string action, string message) =>
        CliRun.Of("{", [.. Judged, "--on-error", action]).Error.Should().Contain(message + "\n");

    [Fact]
    public void Every_mistake_of_the_input_is_listed_with_its_place_and_nothing_is_judged()
    {
        string records = Lines(Case(), Message("E1"), "{", Message("E2").Replace("demand", "demnd", StringComparison.Ordinal));

        CliRun run = CliRun.Of(records, Judged);

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Out.Should().BeEmpty();
        run.Error.Should().Contain("stdin(3): malformed JSON").And.Contain("stdin(4): purpose: unknown word 'demnd'");
    }

    [Fact]
    public void An_input_without_records_is_no_clean_one()
    {
        CliRun run = CliRun.Of("\n", [.. Judged]);

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Error.Should().Contain("holds no record");
    }

    [Fact]
    public void A_misspelt_option_is_no_file()
    {
        CliRun run = CliRun.Of(Lines(Case()), [.. Judged, "--formt"]);

        run.ExitCode.Should().Be(ExitCode.Usage);
        run.Error.Should().Contain("there is no option '--formt'");
    }

    [Fact]
    public void Skipped_lines_are_counted_and_listed()
    {
        string records = Lines(Case(), Message("E1"), "{");

        CliRun run = CliRun.Of(records, [.. Judged, "--on-error", "skip"]);

        run.ExitCode.Should().Be(ExitCode.BadInput, "the exit code tells that not all of the input was judged");
        run.Out.Should().Contain("1 line of 3 skipped").And.Contain("stdin(3): malformed JSON").And.Contain("violation: 1");
        run.Error.Should().Contain("1 of 3 lines skipped");
    }

    [Fact]
    public void What_was_found_does_not_hide_that_lines_were_skipped() =>
        CliRun.Of(Lines(Case(), Message("E1"), "{"), [.. Judged, "--on-error", "skip", "--fail-on", "violation"]).ExitCode.Should().Be(ExitCode.BadInput);

    [Fact]
    public void Only_the_first_twenty_mistakes_are_listed_unless_all_are_asked_for()
    {
        string records = Lines([Case(), Message("E1"), .. Enumerable.Repeat("{", 25)]);

        CliRun few = CliRun.Of(records, [.. Judged, "--on-error", "skip"]);
        CliRun all = CliRun.Of(records, [.. Judged, "--on-error", "skip", "--all"]);

        few.Out.Should().Contain("25 lines of 27 skipped").And.Contain("stdin(22)").And.NotContain("stdin(23)").And.Contain("and 5 more mistakes");
        all.Out.Should().Contain("stdin(27)").And.NotContain("more mistakes");
    }

    [Fact]
    public void Skipping_gives_three_when_nothing_is_left_to_judge()
    {
        CliRun run = CliRun.Of(Lines(Case(), "{", "}"), [.. Judged, "--on-error", "skip"]);

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Out.Should().BeEmpty();
        run.Error.Should().Contain("stdin(2)").And.Contain("stdin(3)").And.Contain("nothing is left to judge");
    }

    [Fact]
    public void Every_mistake_of_the_rules_is_listed_with_its_place()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.yaml", "format: 1\nkind: rule\nid: 7\n");
        folder.Write("b.yaml", "format: 2\nkind: nothing\n");

        CliRun run = CliRun.Of(Unlawful, ["audit", "-", "--rules", folder.Root]);

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Out.Should().BeEmpty();
        run.Error.Should().MatchRegex(@"a\.yaml\(\d+,\d+\): error CR\d{4}: ").And.MatchRegex(@"b\.yaml\(\d+,\d+\): error CR\d{4}: ");
    }

    [Fact]
    public void An_interrupted_audit_reports_nothing()
    {
        using var folder = new TemporaryFolder();
        string path = folder.PathOf("report.txt");
        using var interrupted = new CancellationTokenSource();
        interrupted.Cancel();

        CliRun run = CliRun.Of(Unlawful, [.. Judged, "--output", path], change: null, interrupted.Token);

        run.ExitCode.Should().Be(ExitCode.Interrupted);
        run.Out.Should().BeEmpty();
        Directory.EnumerateFileSystemEntries(folder.Root).Should().BeEmpty();
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("ndjson")]
    [InlineData("markdown")]
    [InlineData("sarif")]
    public void Two_audits_of_the_same_records_are_the_same_to_the_byte(string format)
    {
        string records = Lines(Case(), Message("E1"), Message("E2", purpose: null), Ring("R1", 5));

        string[] reports = [.. Enumerable.Range(0, 2).Select(_ => CliRun.Of(records, [.. Judged, "--format", format]).Out)];

        reports[0].Should().Be(reports[1]).And.NotBeEmpty().And.EndWith("\n");
    }

    [Fact]
    public void The_report_goes_to_a_file_and_nowhere_else()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("report.json", "old");

        CliRun run = CliRun.Of(Unlawful, [.. Judged, "--format", "json", "--output", path]);

        run.ExitCode.Should().Be(ExitCode.Success);
        run.Out.Should().BeEmpty();
        File.ReadAllText(path).Should().StartWith("{").And.Contain("\"disclaimer\"");
        Directory.EnumerateFileSystemEntries(folder.Root).Should().ContainSingle("the temporary file is gone");
    }

    [Fact]
    public void The_report_does_not_replace_its_own_input()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("records.ndjson", Unlawful);

        CliRun run = CliRun.WithTestPack("audit", path, "--output", path);

        run.ExitCode.Should().Be(ExitCode.Usage);
        File.ReadAllText(path).Should().Be(Unlawful);
    }

    [Fact]
    public void The_language_is_that_of_the_system_unless_asked_for()
    {
        string chinese = CliRun.Of(Unlawful, Judged, console => console with { Language = Language.Zh }).Out;
        string asked = CliRun.Of(Unlawful, [.. Judged, "--lang", "zh"]).Out;
        string english = CliRun.Of(Unlawful, [.. Judged, "--lang", "en"], console => console with { Language = Language.Zh }).Out;

        chinese.Should().Be(asked).And.Contain("违法：1");
        english.Should().Contain("violation: 1");
    }

    [Fact]
    public void The_China_pack_judges_when_no_other_is_named()
    {
        CliRun run = CliRun.Of(Unlawful, ["audit", "-"]);

        run.ExitCode.Should().Be(ExitCode.Success);
        run.Out.Should().Contain("Debt collection conduct in mainland China");
    }
}
