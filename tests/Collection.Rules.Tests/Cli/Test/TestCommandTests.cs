using System.Text.Json;
using System.Xml.Linq;
using Collection.Rules.Cli;
using Collection.Rules.Tests.Loading.Packs;

namespace Collection.Rules.Tests.Cli.Test;

public sealed class TestCommandTests
{
    private const string RuleId = "province.visits.weekly-visits";

    private static string Visits => Repository.TestPathOf("Cli", "Test", "visits");

    [Fact]
    public void A_folder_is_tested_by_its_own_tests_on_top_of_the_pack()
    {
        CliRun run = CliRun.Of("test", Visits);

        run.ExitCode.Should().Be(ExitCode.Success);
        run.Out.Should().Contain("1 rule, 2 tests: 2 passed, 0 failed.");
    }

    [Fact]
    public void A_pack_that_only_tightens_passes_and_is_told_that_its_rules_have_no_tests()
    {
        using TemporaryFolder folder = TighteningPack.Write();

        CliRun run = CliRun.Of("test", folder.Root, "--coverage");

        run.ExitCode.Should().Be(ExitCode.Success, run.Error);
        run.Out.Should().Contain("0 rules, 0 tests: 0 passed, 0 failed.").And.Contain("1 rule was made by 'tighten', without tests of their own");
        using JsonDocument json = JsonDocument.Parse(CliRun.Of("test", folder.Root, "--format", "json").Out);
        json.RootElement.GetProperty("tightened").EnumerateArray().Select(e => e.GetString()).Should().Equal(TighteningPack.RuleId);
    }

    [Fact]
    public void A_gap_in_coverage_is_named_with_its_place_in_the_rule_file()
    {
        CliRun run = CliRun.Of("test", Visits, "--coverage");

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Out.Should().Contain("weekly-visits.yaml(11,3): gap: went-to-debtor: never disproven");
        run.Out.Should().Contain("weekly-visits.yaml(24,3): gap: invited: never proven");
    }

    [Fact]
    public void A_change_that_no_test_notices_is_named_with_its_place_and_the_score()
    {
        CliRun run = CliRun.Of("test", Visits, "--mutate");

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Out.Should().Contain("weekly-visits.yaml(24,3): survivor: invited: dropped");
        run.Out.Should().MatchRegex("Mutation: \\d+ of \\d+ mutants noticed \\(\\d+\\.\\d %\\); \\d+ survivors, 0 reviewed");
    }

    [Fact]
    public void Json_and_junit_hold_the_survivors()
    {
        using JsonDocument json = JsonDocument.Parse(CliRun.Of("test", Visits, "--mutate", "--format", "json").Out);
        JsonElement mutation = json.RootElement.GetProperty("rules")[0].GetProperty("mutation");
        int survivors = mutation.GetProperty("survivors").GetArrayLength();

        mutation.GetProperty("total").GetInt32().Should().Be(mutation.GetProperty("killed").GetInt32() + survivors);
        XElement suite = XDocument.Parse(CliRun.Of("test", Visits, "--mutate", "--format", "junit").Out).Root!.Elements("testsuite").Single();
        suite.Attribute("failures")!.Value.Should().Be(survivors.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_failure_shows_the_elements_with_their_places_and_the_facts_read()
    {
        using var folder = new TemporaryFolder();
        WriteFailing(folder);

        CliRun run = CliRun.Of("test", folder.Root);

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Out.Should().ContainAll(
            "rule.yaml(36,5): failed: province.visits.weekly-visits: the third is over it",
            "expected violation, found departure",
            "too-often",
            "(14,3)",
            "There were more than two visits in seven days in a row.",
            "3 in 7 days in a row, held against 2",
            "1 failed");
    }

    [Theory]
    [InlineData("en", "element 'too-often' is excluded")]
    [InlineData("zh", "要件 'too-often' 不成立")]
    public void An_element_that_is_not_the_reason_is_told_in_the_word_of_the_finding(string language, string expected)
    {
        using var folder = new TemporaryFolder();
        string rule = WriteFailing(folder);
        File.WriteAllText(rule, File.ReadAllText(rule).Replace("    expect: no_violation\n", "    expect: no_violation\n    because: [ too-often ]\n", StringComparison.Ordinal));

        CliRun.Of("test", folder.Root, "--lang", language).Out.Split('\n').Should().ContainSingle(line => line.EndsWith(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void Json_holds_every_test_and_the_elements_of_those_that_failed()
    {
        using var folder = new TemporaryFolder();
        WriteFailing(folder);

        CliRun run = CliRun.Of("test", folder.Root, "--format", "json", "--coverage");

        using JsonDocument json = JsonDocument.Parse(run.Out);
        json.RootElement.GetProperty("passed").GetBoolean().Should().BeFalse();
        JsonElement rule = json.RootElement.GetProperty("rules").EnumerateArray().Single();
        rule.GetProperty("rule").GetString().Should().Be(RuleId);
        JsonElement[] tests = [.. rule.GetProperty("tests").EnumerateArray()];
        tests.Select(t => t.GetProperty("passed").GetBoolean()).Should().Equal(true, false);
        tests[0].TryGetProperty("elements", out _).Should().BeFalse();
        tests[1].GetProperty("elements").GetArrayLength().Should().Be(2);
        rule.GetProperty("coverage").GetProperty("gaps").GetArrayLength().Should().BePositive();
    }

    [Fact]
    public void Junit_counts_tests_and_failures()
    {
        using var folder = new TemporaryFolder();
        WriteFailing(folder);

        CliRun run = CliRun.Of("test", folder.Root, "--format", "junit");

        XElement suite = XDocument.Parse(run.Out).Root!.Elements("testsuite").Single();
        suite.Attribute("tests")!.Value.Should().Be("2");
        suite.Attribute("failures")!.Value.Should().Be("1");
        suite.Elements("testcase").Last().Element("failure")!.Attribute("message")!.Value.Should().Be("expected violation, found departure");
    }

    [Fact]
    public void A_failure_is_told_in_chinese_with_the_words_of_the_rule_file()
    {
        using var folder = new TemporaryFolder();
        WriteFailing(folder);

        CliRun.Of("test", folder.Root, "--lang", "zh").Out.Should().Contain("应为“违法”（violation），实为“不符合非强制性规范”（departure）").And.NotContain("expected");
        CliRun.Of("test", folder.Root, "--lang", "zh", "--format", "junit").Out.Should().Contain("message=\"应为“违法”（violation）");
        CliRun.Of("test", folder.Root, "--format", "json").Out.Should().Contain("\"zh\": \"应为“违法”").And.Contain("\"en\": \"expected violation, found departure\"");
    }

    [Fact]
    public void A_failure_tells_why_the_rule_does_not_apply()
    {
        using var folder = new TemporaryFolder();
        WriteFailing(folder);
        string fixtures = folder.PathOf("fixtures.yaml");
        string law = folder.PathOf("law.yaml");
        File.WriteAllText(law, File.ReadAllText(law).Replace("binds: anyone", "binds: { lender.kind: bank }", StringComparison.Ordinal));

        File.ReadAllText(fixtures).Should().Contain("kind: microloan");
        CliRun.Of("test", folder.Root).Out.Should().Contain("expected violation, found not_applicable")
            .And.Contain("Of the provisions in force on the day of the act, none binds this actor.");
    }

    [Fact]
    public void Only_the_rules_named_are_tested()
    {
        CliRun run = CliRun.Of("test", "--rule", "cn.visits.visit-staff");

        run.ExitCode.Should().Be(ExitCode.Success);
        run.Out.Should().StartWith("\n1 rule, ");
    }

    [Fact]
    public void A_rule_that_does_not_exist_is_a_usage_error_that_names_the_nearest()
    {
        CliRun run = CliRun.Of("test", "--rule", "cn.visits.visit-staf");

        run.ExitCode.Should().Be(ExitCode.Usage);
        run.Error.Should().Contain("did you mean 'cn.visits.visit-staff'?");
    }

    [Fact]
    public void An_unfit_test_is_reported_with_its_place_and_nothing_runs()
    {
        using var folder = new TemporaryFolder();
        WriteFailing(folder, "earlier: [ yesterday");

        CliRun run = CliRun.Of("test", folder.Root);

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Error.Should().Contain("rule.yaml(34,").And.Contain("error CR3005");
        run.Out.Should().BeEmpty();
    }

    [Fact]
    public void Watching_needs_a_folder()
    {
        CliRun run = CliRun.Of("test", "--watch");

        run.ExitCode.Should().Be(ExitCode.Usage);
        run.Error.Should().Contain("--watch needs a folder");
    }

    [Fact(Timeout = 30_000)]
    public async Task Watching_runs_again_after_a_change_until_interrupted()
    {
        using var folder = new TemporaryFolder();
        string rule = WriteFailing(folder);
        using var interruption = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        using var output = new ReportStream();
        Task<int> watching = Task.Run(() => CommandLine.Run(
            ["test", folder.Root, "--watch"],
            new CliConsole { In = Stream.Null, Out = output, Error = TextWriter.Null },
            interruption.Token));

        await output.Contains("1 failed");
        // The watcher may not listen yet when the first report appears.
        while (!output.Text.Contains("0 failed", StringComparison.Ordinal))
        {
            await File.WriteAllTextAsync(rule, (await File.ReadAllTextAsync(rule)).Replace("expect: violation", "expect: departure", StringComparison.Ordinal));
            await Task.WhenAny(output.Contains("0 failed"), Task.Delay(1000));
        }

        await interruption.CancelAsync();

        (await watching).Should().Be(ExitCode.Success);
    }

    /// <summary>The rule with one wrong expectation.</summary>
    private static string WriteFailing(TemporaryFolder folder, string earlier = "earlier: [ \"2026-05-14T10:00:00+08:00\"")
    {
        foreach (string name in new[] { "law.yaml", "fixtures.yaml" })
        {
            folder.Write(name, File.ReadAllText(Path.Combine(Visits, name)));
        }

        string rule = File.ReadAllText(Path.Combine(Visits, "weekly-visits.yaml"));
        return folder.Write("rule.yaml", rule
            .Replace("expect: departure", "expect: violation", StringComparison.Ordinal)
            .Replace("earlier: [ \"2026-05-14T10:00:00+08:00\"", earlier, StringComparison.Ordinal));
    }
}
