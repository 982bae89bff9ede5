using Collection.Rules.Cli;
using Collection.Rules.Cli.Law;
using Collection.Rules.Tests.RuleCases;

namespace Collection.Rules.Tests.Cli.Law;

public sealed class LawCommandTests
{
    [Fact]
    public void Each_heading_has_a_number()
    {
        CliRun run = CliRun.Of("law", "--as-of", "2026-11-25", "--lang", "en");

        run.ExitCode.Should().Be(ExitCode.Success);
        run.Out.Should().StartWith("The law as of 2026-11-25\n");
        run.Out.Should().MatchRegex("Comparisons with the source that are stale: \\d").And.MatchRegex("Rules under review: \\d");
    }

    [Theory]
    [InlineData(365, false)]
    [InlineData(364, true)]
    public void A_check_is_stale_the_day_after_the_limit(int maximumAge, bool isStale)
    {
        string visits = Repository.TestPathOf("Cli", "Test", "visits");
        RuleSet rules = RuleSet.Load(visits);

        var state = new LawState(rules, asOf: new DateOnly(2027, 11, 25), maximumAge);

        state.Stale.Any(v => v.Provision.Id == "example-province-rules/9").Should().Be(isStale);
    }

    [Fact]
    public void A_stale_check_fails_only_where_that_is_asked_for()
    {
        CliRun.Of("law", "--as-of", "2040-01-01").ExitCode.Should().Be(ExitCode.Success);
        CliRun.Of("law", "--as-of", "2040-01-01", "--fail-on-stale").ExitCode.Should().Be(ExitCode.Found);
    }

    [Fact]
    public void What_is_to_come_is_announced_and_what_has_begun_is_not()
    {
        var before = new LawState(ChinaPack.Rules, new DateOnly(2025, 2, 27), maximumAge: 365);
        var after = new LawState(ChinaPack.Rules, new DateOnly(2025, 2, 28), maximumAge: 365);

        before.Announced.Select(v => v.Provision.Id).Should().Contain("gbt-45251-2025/5.3");
        after.Announced.Select(v => v.Provision.Id).Should().NotContain("gbt-45251-2025/5.3");
        before.AnnouncedValues.Select(v => v.Parameter.Id).Should().Contain("cn.gbt-effective-calls-per-day");
    }

    [Fact]
    public void A_provision_that_a_rule_or_parameter_cites_is_not_among_the_uncited()
    {
        var state = new LawState(ChinaPack.Rules, new DateOnly(2026, 11, 25), maximumAge: 365);

        state.Uncited.Select(p => p.Id).Should().NotContain(ChinaPack.Rules.Rules.SelectMany(r => r.Basis).Select(p => p.Id));
        state.Uncited.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("en", "Provisions that no rule or parameter cites: ")]
    [InlineData("zh", "没有规则或者参数引用的规定：")]
    public void Uncited_provisions_are_counted_one_by_one_though_an_instrument_takes_one_line(string language, string title)
    {
        var state = new LawState(ChinaPack.Rules, new DateOnly(2026, 11, 25), maximumAge: 365);

        CliRun run = CliRun.Of("law", "--as-of", "2026-11-25", "--lang", language);

        run.OutLines.Should().Contain(title + state.Uncited.Length);
    }

    [Fact]
    public void A_provision_that_ended_and_is_still_cited_is_listed_with_its_end()
    {
        var state = new LawState(ChinaPack.Rules, new DateOnly(2026, 11, 25), maximumAge: 365);

        state.Ending.Select(v => v.Provision.Id).Should().Contain("nifa-guideline-2024/whole");
    }
}
