using Collection.Rules.Cli;

namespace Collection.Rules.Tests.Cli.Show;

public sealed class ShowCommandTests
{
    private const string RuleId = "province.visits.weekly-visits";

    private static string Visits => Repository.TestPathOf("Cli", "Test", "visits");

    [Fact]
    public void A_rule_is_one_sentence_with_its_exceptions_and_who_must_show_them()
    {
        CliRun run = CliRun.Of("show", RuleId, Visits, "--lang", "en");

        run.ExitCode.Should().Be(ExitCode.Success);
        run.Out.Should().Contain(
            "Visit: if the collectors went to the debtor; and there were more than two visits in seven days in a row, "
            + "the act departs from a standard, unless the debtor had asked for the visit (for the lender or collector to show).");
    }

    [Fact]
    public void The_sentence_is_told_in_chinese_too()
    {
        CliRun.Of("show", RuleId, Visits, "--lang", "zh").Out.Should().Contain(
            "上门或当面接触同时符合下列情形的，不符合规范：催收方上门找债务人；连续七日内上门超过两次。但有下列情形的除外：债务人请催收方上门（由催收方证明）。");
    }

    [Fact]
    public void Tests_are_shown_in_the_rule_language_and_provisions_with_gist_force_and_whom_they_bind()
    {
        CliRun.Of("show", RuleId, Visits, "--lang", "en").Out.Should().ContainAll(
            "direction: outbound",
            "Example Province Rules art. 9 (normative document, from 2026-01-01)",
            "Says: A debtor is visited at most twice in a week.",
            "Binds: anyone");
    }

    [Fact]
    public void Parameters_are_shown_over_time()
    {
        CliRun.Of("show", "cn.visits.visit-staff", "--lang", "en").Out.Should().MatchRegex("cn\\.visit-staff-min .* 2026-01-30 +2 ");
    }

    [Fact]
    public void A_misspelt_rule_is_a_usage_error_that_names_the_nearest()
    {
        CliRun run = CliRun.Of("show", "cn.visits.visit-staf");

        run.ExitCode.Should().Be(ExitCode.Usage);
        run.Error.Should().Contain("RULE: there is no rule 'cn.visits.visit-staf'; did you mean 'cn.visits.visit-staff'?");
    }

    [Fact]
    public void A_rule_is_named_by_its_file_too_and_then_by_nothing_else()
    {
        string file = Path.Combine(Visits, "weekly-visits.yaml");

        CliRun.Of("show", file, "--lang", "en").Out.Should().Contain(RuleId);
        CliRun run = CliRun.Of("show", file, Visits);
        run.ExitCode.Should().Be(ExitCode.Usage);
        run.Error.Should().Contain("DIR: RULE is a file").And.Contain("leave DIR out");
    }
}
