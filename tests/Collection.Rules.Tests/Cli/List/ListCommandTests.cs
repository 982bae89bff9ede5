using Collection.Rules.Cli;
using Collection.Rules.Cli.List;
using Collection.Rules.Law;
using Collection.Rules.Tests.Loading.Packs;
using Collection.Rules.Tests.RuleCases;

namespace Collection.Rules.Tests.Cli.List;

public sealed class ListCommandTests
{
    [Fact]
    public void Every_rule_is_listed_without_a_filter()
    {
        CliRun run = CliRun.Of("list");

        run.ExitCode.Should().Be(ExitCode.Success);
        run.OutLines[^1].Should().Be($"{ChinaPack.Rules.Rules.Length} rules.");
    }

    [Fact]
    public void An_id_stays_whole_on_its_line() =>
        CliRun.Of("list").OutLines.Select(l => l.Trim().Split(' ')[0]).Should().Contain(ChinaPack.Rules.Rules.Select(r => r.Id));

    [Fact]
    public void A_pack_that_only_tightens_lists_the_rules_made_of_it()
    {
        using TemporaryFolder folder = TighteningPack.Write();

        CliRun run = CliRun.Of("list", folder.Root);

        run.Out.Should().Contain(TighteningPack.RuleId).And.Contain("1 rule.").And.NotContain("cn.frequency");
    }

    [Fact]
    public void The_signals_are_listed_with_what_they_say() =>
        CliRun.Of("list", "--signals").Out.Should().MatchRegex("\\n *insult +\\w").And.Contain("threat.exposure").And.NotContain("cn.gbt-contact-hours");

    [Theory]
    [InlineData("2025-02-27", "none that day")]
    [InlineData("2025-02-28", "3")]
    public void The_parameters_are_listed_with_their_values_of_the_day(string day, string value) =>
        CliRun.Of("list", "--parameters", "--on", day).OutLines.Single(l => l.TrimStart().StartsWith("cn.gbt-effective-calls-per-day ", StringComparison.Ordinal))
            .Should().Contain("lower").And.MatchRegex($" {value} *$");

    [Theory]
    [InlineData("--signals", "--parameters", null)]
    [InlineData("--signals", "--on", "2026-01-01")]
    [InlineData("--parameters", "--topic", "hours")]
    public void A_filter_of_rules_beside_a_list_of_names_is_a_usage_error(string list, string filter, string? value)
    {
        CliRun run = CliRun.Of([.. new[] { "list", list, filter, value }.OfType<string>()]);

        run.ExitCode.Should().Be(ExitCode.Usage);
        run.Error.Should().Contain($"{filter} says nothing beside {list}");
    }

    [Fact]
    public void A_misspelt_instrument_is_a_usage_error_that_names_the_nearest()
    {
        CliRun run = CliRun.Of("list", "--instrument", "civil-cod");

        run.ExitCode.Should().Be(ExitCode.Usage);
        run.Error.Should().Contain("did you mean 'civil-code'?");
    }

    [Fact]
    public void What_is_no_day_is_a_usage_error()
    {
        CliRun run = CliRun.Of("list", "--on", "2026-13-01");

        run.ExitCode.Should().Be(ExitCode.Usage);
        run.Error.Should().Contain("--on: '2026-13-01' is not a day of the calendar, such as 2026-01-31");
    }

    [Theory]
    [InlineData("2026-01-29", false)]
    [InlineData("2026-01-30", true)]
    public void A_rule_is_in_force_from_the_first_day_of_a_provision(string day, bool isTaken)
    {
        var filter = new RuleFilter { On = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture) };

        filter.Takes(ChinaPack.Rules.Find("cn.visits.visit-staff")!, ChinaPack.Rules.Law).Should().Be(isTaken);
    }

    [Fact]
    public void Each_filter_keeps_what_it_names()
    {
        Rule rule = ChinaPack.Rules.Find("cn.visits.visit-staff")!;
        LawRegister law = ChinaPack.Rules.Law;

        new RuleFilter { Topic = "visits", Instrument = "cba-guide-2026", Force = LegalForce.SelfRegulatory, Status = rule.Status }.Takes(rule, law).Should().BeTrue();
        new RuleFilter { Topic = "hours" }.Takes(rule, law).Should().BeFalse();
        new RuleFilter { Instrument = "pipl" }.Takes(rule, law).Should().BeFalse();
        new RuleFilter { Force = LegalForce.Law }.Takes(rule, law).Should().BeFalse();
        new RuleFilter { Status = RuleStatus.Retired }.Takes(rule, law).Should().BeFalse();
    }
}
