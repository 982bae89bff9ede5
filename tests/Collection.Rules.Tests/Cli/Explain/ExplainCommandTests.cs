using System.Text.Json;
using Collection.Rules.Cli;
using static Collection.Rules.Tests.Cli.GivenRecords;

namespace Collection.Rules.Tests.Cli.Explain;

public sealed class ExplainCommandTests
{
    [Fact]
    public void A_prima_facie_answer_shows_elements_facts_exceptions_law_and_what_would_settle_it()
    {
        CliRun run = Explain([Case(consent: "partial"), Message("E1")], "E1", TestPack.Contact);

        run.ExitCode.Should().Be(ExitCode.Success);
        run.Out.Should().ContainAll(
            "Answer: unlawful unless the collector shows an exception",
            "1. In force on the day of the act",
            "[shown] collecting: The contact served collection.",
            "Facts: purpose of the contact: to demand payment",
            "[not known] own-consent: The person had agreed.",
            "Law: Test Act art. 2",
            "To be shown by: the lender or collector",
            "Says: Others must be left alone.",
            "Consequence: Damages are due.",
            "What would settle the answer",
            "- a complete record of consents and withdrawals",
            "no legal advice");
    }

    [Theory]
    [InlineData("P1", "demand", TestPack.Contact, "Answer: violation", "no exception stands open")]
    [InlineData("D1", "demand", TestPack.Contact, "Answer: no violation", "excluded by the record")]
    [InlineData("P1", null, TestPack.Contact, "Answer: cannot be judged on the record", "neither a breach nor compliance")]
    [InlineData("P1", "demand", TestPack.Calls, "Answer: not applicable", "This record is: text message")]
    [InlineData("P1", "demand", TestPack.Draft, "Answer: cannot be judged on the record", "neither a breach nor compliance")]
    public void The_last_step_says_what_decided(string recipient, string? purpose, string rule, string answer, string step)
    {
        CliRun run = Explain([Case(), Message("E1", recipient, purpose)], "E1", rule);

        run.Out.Should().Contain(answer).And.Contain(step);
    }

    [Fact]
    public void An_exception_that_is_shown_excuses()
    {
        string consent = """{"type":"consent_given","id":"A1","case":"C-1","at":"2026-05-01T09:00:00+08:00","by":"P1"}""";

        CliRun run = Explain([Case(), consent, Message("E1")], "E1", TestPack.Contact);

        run.Out.Should().ContainAll("Answer: excused by an exception", "The exception own-consent is shown", "Records: consent: A1");
    }

    [Fact]
    public void An_act_before_the_law_is_not_judged()
    {
        string early = Message("E1").Replace("2026-", "2019-", StringComparison.Ordinal);

        CliRun run = Explain([Case(), early], "E1", TestPack.Contact);

        run.Out.Should().Contain("Answer: not in force at the time").And.Contain("No provision on which the rule rests was in force");
    }

    [Fact]
    public void An_indication_calls_for_a_person()
    {
        CliRun run = Explain([Case(), Message("E1", text: "你等着")], "E1", TestPack.Threat);

        run.Out.Should().ContainAll("Answer: needs review by a person", "[not known, an indication to be judged] threat", "so a person must judge");
    }

    [Fact]
    public void The_explanation_is_Chinese_on_request()
    {
        CliRun run = Explain([Case(consent: "partial"), Message("E1")], "E1", TestPack.Contact, "--lang", "zh");

        run.Out.Should().ContainAll("结论：除非催收方证明例外，否则违法", "由谁证明：催收方", "补充以下内容可得出结论", "《测试法》第一条");
    }

    [Fact]
    public void As_JSON_it_holds_the_finding_and_the_steps_in_both_languages()
    {
        CliRun run = Explain([Case(), Message("E1")], "E1", TestPack.Contact, "--format", "json");

        JsonElement root = JsonDocument.Parse(run.Out).RootElement;
        root.GetProperty("finding").GetProperty("verdict").GetString().Should().Be("violation");
        root.GetProperty("finding").GetProperty("line").GetInt32().Should().Be(2);
        JsonElement[] steps = [.. root.GetProperty("steps").EnumerateArray()];
        steps.Should().HaveCount(5);
        steps[^1].GetProperty("zh").GetString().Should().Contain("因此违法");
        steps[^1].GetProperty("en").GetString().Should().Contain("the act is unlawful");
    }

    [Theory]
    [InlineData("E2", TestPack.Contact, "there is no event 'E2'; did you mean 'E1'?")]
    [InlineData("E1", "cn.third-party.contakt", "did you mean 'cn.third-party.contact'?")]
    public void An_unknown_event_or_rule_is_a_usage_error_that_names_the_nearest(string eventId, string rule, string message)
    {
        CliRun run = Explain([Case(), Message("E1")], eventId, rule);

        run.ExitCode.Should().Be(ExitCode.Usage);
        run.Error.Should().Contain(message);
        run.Out.Should().BeEmpty();
    }

    [Fact]
    public void Mistakes_of_the_input_are_listed()
    {
        CliRun run = Explain([Case(), Message("E1"), "{"], "E1", TestPack.Contact);

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Error.Should().Contain("stdin(3)");
    }

    [Fact]
    public void Event_and_rule_must_be_named()
    {
        CliRun run = CliRun.Of("explain", "-");

        run.ExitCode.Should().Be(ExitCode.Usage);
        run.Error.Should().Contain("--event").And.Contain("--rule");
    }

    [Fact]
    public void A_verb_that_cannot_leave_lines_out_does_not_advise_it()
    {
        CliRun run = Explain([Case(), "{", "{"], "E1", TestPack.Contact);

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Error.Should().EndWith("error: 2 mistakes in the input; nothing was judged.\n");
    }

    [Fact]
    public void In_chinese_the_count_of_mistakes_and_the_elements_are_told_in_chinese()
    {
        Explain([Case(), "{"], "E1", TestPack.Contact, "--lang", "zh").Error.Should().EndWith("错误：输入中有1处错误，未审查任何记录。\n");
        Explain([Case(), Message("E1")], "E1", TestPack.Contact, "--lang", "zh").Out.Should()
            .Contain("成立的要件：联系与催收有关；被联系人不是债务人。没有不成立或者不明的要件。")
            .And.Contain("[成立] 联系与催收有关（collecting）");
    }

    private static CliRun Explain(IEnumerable<string> records, string eventId, string rule, params string[] more) =>
        CliRun.Of(Lines(records), ["explain", "-", "--rules", TestPack.Folder, "--event", eventId, "--rule", rule, .. more]);
}
