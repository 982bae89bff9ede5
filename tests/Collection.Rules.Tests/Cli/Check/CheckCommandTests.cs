using System.Text.Json;
using Collection.Rules.Cli;

namespace Collection.Rules.Tests.Cli.Check;

public sealed class CheckCommandTests
{
    private const string Day = "2026-11-25";

    private const string Rule = """
        format: 1
        kind: rule
        id: house.calls.example
        title: { zh: 例子, en: Example }
        status: active
        severity: low
        effect: departure
        basis: [ "gbt-45251-2025/5.3" ]
        event: phone_call
        elements:
          reached-out:
            says: { zh: 主动联系。, en: The collector reached out. }
            test: { direction: outbound }
        message: { zh: 联系。, en: A contact. }
        """;

    private static readonly string Misspelt = Rule.Replace("outbound", "outbond", StringComparison.Ordinal);

    [Fact]
    public void The_china_pack_is_clean()
    {
        CliRun run = CliRun.Of("check", "--as-of", Day, "--fail-on", "warning");

        run.Out.Should().BeEmpty();
        run.ExitCode.Should().Be(ExitCode.Success);
        run.Error.Should().Contain("0 errors, 0 warnings");
    }

    [Fact]
    public void A_warning_fails_the_check_only_on_request()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("example.yaml", Rule);

        CliRun lenient = CliRun.Of("check", folder.Root, "--as-of", Day);
        CliRun strict = CliRun.Of("check", folder.Root, "--as-of", Day, "--fail-on", "warning");

        lenient.OutLines.Should().ContainSingle().Which.Should().StartWith($"{file}(3,5): warning CR3004: ");
        lenient.ExitCode.Should().Be(ExitCode.Success);
        strict.ExitCode.Should().Be(ExitCode.Found);
    }

    [Fact]
    public void An_error_gives_three_and_stands_at_its_line_and_column()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("rule.yaml", Misspelt);

        CliRun run = CliRun.Of("check", folder.Root);

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.OutLines.Should().ContainSingle().Which.Should().Be(
            $"{file}(13,24): error CR1004: 'outbond' is not a value of direction; did you mean 'outbound'? it has: outbound, inbound");
        run.Error.Should().StartWith("1 error, 0 warnings in ");
    }

    [Fact]
    public void In_chinese_a_line_begins_with_what_the_code_means_and_keeps_the_form_that_editors_know()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("rule.yaml", Misspelt);

        CliRun run = CliRun.Of("check", folder.Root, "--lang", "zh");

        run.OutLines.Should().ContainSingle().Which.Should().StartWith($"{file}(13,24): error CR1004: 没有这个词：'outbond' is not a value");
        run.Error.Should().StartWith("1个文件：错误1处，警告0处");
        CliRun.Of("test", folder.Root, "--lang=zh").Error.Should().Contain("error CR1004: 没有这个词：");
        CliRun.Of("check", folder.Root, "--lang", "zh", "--format", "github").Out.Should().Contain("title=CR1004::没有这个词：");
    }

    [Theory]
    [InlineData("错误：RULE: there is no rule", "show", "nothing", "--lang", "zh")]
    [InlineData("错误：there is no option '--nothing'", "check", "--nothing", "--lang:zh")]
    [InlineData("error: ", "check", "--nothing", "--lang", "cn")]
    [InlineData("error: ", "check", "--language", "zh")]
    [InlineData("错误：", "check", "--lang", "zh", "--language", "en")]
    [InlineData("error: ", "check", "--nothing", "--lang")]
    public void Errors_are_led_in_by_a_word_of_the_language(string leadIn, params string[] args) =>
        CliRun.Of(args).Error.Should().StartWith(leadIn);

    [Fact]
    public void Warnings_of_a_pack_loaded_along_are_not_listed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("rule.yaml", Rule);

        CliRun.Of("check", folder.Root, "--as-of", "2036-01-01").Out.Should().NotContain("CR2101");
        CliRun.Of("check", "--as-of", "2036-01-01").Out.Should().Contain("CR2101");
    }

    [Theory]
    [InlineData("2036-01-01")]
    [InlineData("2020-01-01")]
    public void A_comparison_too_long_ago_and_one_yet_to_come_are_told_by_words_that_fit_both(string day) =>
        CliRun.Of("check", "--as-of", day, "--lang", "zh").Out.Should().Contain("warning CR2101: 与来源核对的日期过久，或者尚未到来：");

    [Fact]
    public void Json_counts_and_places_what_was_found()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("rule.yaml", Misspelt);

        JsonElement report = JsonDocument.Parse(CliRun.Of("check", folder.Root, "--format", "json").Out).RootElement;

        report.GetProperty("errors").GetInt32().Should().Be(1);
        JsonElement found = report.GetProperty("diagnostics")[0];
        found.GetProperty("code").GetString().Should().Be("CR1004");
        found.GetProperty("severity").GetString().Should().Be("error");
        found.GetProperty("file").GetString().Should().Be(file);
        found.GetProperty("line").GetInt32().Should().Be(13);
        found.GetProperty("column").GetInt32().Should().Be(24);
    }

    [Fact]
    public void Sarif_describes_each_code_and_places_each_result()
    {
        using var folder = new TemporaryFolder();
        folder.Write("rule.yaml", Misspelt);

        JsonElement run = JsonDocument.Parse(CliRun.Of("check", folder.Root, "--format", "sarif").Out).RootElement.GetProperty("runs")[0];

        run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[0].GetProperty("shortDescription").GetProperty("text").GetString().Should().Be("unknown word");
        JsonElement result = run.GetProperty("results")[0];
        result.GetProperty("level").GetString().Should().Be("error");
        JsonElement region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32()).Should().Be((13, 24));
    }

    [Fact]
    public void Annotations_of_github_escape_what_the_runner_takes_as_its_own()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a,b.yaml", Misspelt.Replace("outbond", "\"100%\"", StringComparison.Ordinal));

        CliRun run = CliRun.Of("check", folder.Root, "--format", "github");

        run.OutLines.Should().ContainSingle().Which.Should()
            .StartWith("::error file=").And.Contain("a%2Cb.yaml,line=13,col=24,title=CR1004::'100%25' is not a value of direction");
    }

    [Fact]
    public void A_code_is_explained()
    {
        CliRun run = CliRun.Of("check", "--explain", "CR1006");

        run.ExitCode.Should().Be(ExitCode.Success);
        run.Out.Should().StartWith("### CR1006: time of day without quotes").And.Contain("{ from: \"22:00\", to: \"08:00\" }");
    }

    [Fact]
    public void An_unknown_code_is_a_mistake_of_the_command_line()
    {
        CliRun run = CliRun.Of("check", "--explain", "CR1O06");

        run.ExitCode.Should().Be(ExitCode.Usage);
        run.Error.Should().Contain("there is no diagnostic 'CR1O06'; did you mean 'CR1006'?");
    }

    [Theory]
    [InlineData("--as-of", "2026-02-30")]
    [InlineData("--format", "xml")]
    [InlineData("--fail-on", "note")]
    public void A_wrong_value_of_an_option_is_a_mistake_of_the_command_line(string option, string value) =>
        CliRun.Of("check", option, value).ExitCode.Should().Be(ExitCode.Usage);

    [Fact]
    public void A_folder_that_is_not_there_is_an_error()
    {
        using var folder = new TemporaryFolder();

        CliRun run = CliRun.Of("check", folder.PathOf("nowhere"));

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Out.Should().Contain("CR0013");
    }
}
