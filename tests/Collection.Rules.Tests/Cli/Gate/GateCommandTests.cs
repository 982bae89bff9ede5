using System.Text.Json;
using Collection.Rules.Cli;
using Collection.Rules.Decisions;
using Collection.Rules.Events.Json;
using Collection.Rules.Tests.Gating;
using Collection.Rules.Tests.RuleCases;

namespace Collection.Rules.Tests.Cli.Gate;

public sealed class GateCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string History => folder.Write("history.ndjson", CollectionJson.Write(GivenPlan.Case) + "\n");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("2026-05-14T21:59:59+08:00", ExitCode.Success, "clear", "2026-05-14T21:59:59+08:00")]
    [InlineData("2026-05-14T22:00:00+08:00", ExitCode.Found, "block", "2026-05-15T08:00:00+08:00")]
    public void The_answer_is_JSON_and_an_exit_code(string at, int exitCode, string decision, string next)
    {
        CliRun run = CliRun.Of("gate", History, Plan(at));

        run.ExitCode.Should().Be(exitCode);
        JsonElement answer = JsonDocument.Parse(run.Out).RootElement;
        answer.GetProperty("decision").GetString().Should().Be(decision);
        answer.GetProperty("next_lawful").GetString().Should().Be(next);
        answer.GetProperty("conditions").GetArrayLength().Should().BePositive();
    }

    [Fact]
    public void Missing_facts_hold()
    {
        string history = folder.Write("partial.ndjson", CollectionJson.Write(GivenPlan.Case with { Records = null }) + "\n");

        CliRun run = CliRun.Of("gate", history, Plan("2026-05-14T10:00:00+08:00"));

        run.ExitCode.Should().Be(ExitCode.Held);
        JsonElement answer = JsonDocument.Parse(run.Out).RootElement;
        answer.GetProperty("next_lawful").ValueKind.Should().Be(JsonValueKind.Null);
        answer.GetProperty("open_from").GetString().Should().Be("2026-05-14T10:00:00+08:00");
        answer.GetProperty("missing").EnumerateArray().Select(m => m.GetProperty("fact").GetString()).Should().Contain("records.contact");
    }

    [Theory]
    [InlineData("en", "2026-05-14T10:00:00+08:00", "next lawful time: cannot be told until this is known: *a complete record of contacts*")]
    [InlineData("zh", "2026-05-14T10:00:00+08:00", "最早可以实施的时间：查明下列事项才能确定：*完整的联系记录*")]
    [InlineData("en", "2026-05-14T22:00:00+08:00", "next lawful time: cannot be told until this is known: *; nothing forbids it any more at 2026-05-15 08:00 +08:00")]
    [InlineData("zh", "2026-05-14T22:00:00+08:00", "最早可以实施的时间：查明下列事项才能确定：*；自2026-05-15 08:00 +08:00起不再有禁止的情形")]
    public void A_time_that_cannot_be_told_is_not_told_to_be_none(string language, string at, string told)
    {
        string history = folder.Write("partial.ndjson", CollectionJson.Write(GivenPlan.Case with { Records = null }) + "\n");

        CliRun.Of("gate", history, Plan(at), "--format", "text", "--lang", language).OutLines[1].Should().Match(told).And.NotContain("none").And.NotContain("没有");
    }

    [Theory]
    [InlineData("en", "next lawful time: none up to 2026-05-15 07:00 +08:00")]
    [InlineData("zh", "到2026-05-15 07:00 +08:00为止，没有可以实施的时间")]
    public void A_contact_that_is_blocked_as_far_as_the_horizon_has_no_lawful_time(string language, string told)
    {
        CliRun run = CliRun.Of("gate", History, Plan("2026-05-14T22:00:00+08:00"), "--horizon", "9h", "--format", "text", "--lang", language);

        run.OutLines[1].Should().Be(told);
    }

    [Theory]
    [InlineData("en", "Must not happen while it is made", "  - Insult in collection  [cn.language.insult]")]
    [InlineData("zh", "实施时不得有下列情形", "  - 催收中辱骂他人  [cn.language.insult]")]
    public void Breaches_stand_under_what_must_not_happen(string language, string heading, string breach)
    {
        CliRun run = CliRun.Of("gate", History, Plan("2026-05-14T10:00:00+08:00"), "--format", "text", "--lang", language);

        run.OutLines.SkipWhile(line => line != heading).Should().Contain(breach);
    }

    [Fact]
    public void A_duty_stands_there_as_the_breach_that_its_omission_is()
    {
        string history = folder.Write("card.ndjson", CollectionJson.Write(GivenPlan.CardCase) + "\n");

        CliRun run = CliRun.Of("gate", history, Plan("2026-05-14T10:00:00+08:00"), "--format", "text", "--lang", "en");

        run.OutLines.SkipWhile(line => line != "Must not happen while it is made")
            .Should().Contain("  - Card collection without a recording  [cn.records.card-collection-recording]");
    }

    [Fact]
    public void A_plan_that_is_not_there_is_bad_input()
    {
        CliRun run = CliRun.Of("gate", History, "no-plan.json");

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Error.Should().Contain("no-plan.json: cannot be read: there is no such file");
    }

    [Fact]
    public void A_plan_may_come_from_the_standard_input_and_be_asked_about_at_another_time()
    {
        string plan = CollectionJson.Write(GivenPlan.Call("2026-05-14T10:00:00+08:00"));

        CliRun.Of(plan, ["gate", History, "-", "--at", "2026-05-14T22:00:00+08:00"]).ExitCode.Should().Be(ExitCode.Found);
        CliRun.Of(plan, ["gate", History, "-"]).ExitCode.Should().Be(ExitCode.Success);
    }

    [Fact]
    public void Now_is_the_clock_of_the_run()
    {
        var night = new FixedTime(Given.Instant("2026-05-14T15:00:00Z"));

        CliRun run = CliRun.Of(string.Empty, ["gate", History, Plan("2026-05-14T10:00:00+08:00"), "--at", "now"], console => console with { Time = night });

        run.ExitCode.Should().Be(ExitCode.Found);
    }

    [Theory]
    [InlineData("9h", null)]
    [InlineData("10h", "2026-05-15T08:00:00+08:00")]
    public void The_horizon_bounds_the_search(string horizon, string? next)
    {
        CliRun run = CliRun.Of("gate", History, Plan("2026-05-14T22:00:00+08:00"), "--horizon", horizon);

        JsonDocument.Parse(run.Out).RootElement.GetProperty("next_lawful").GetString().Should().Be(next);
    }

    [Theory]
    [InlineData("en", "block: plan at 2026-05-14 22:00 +08:00 must not be made", "next lawful time: 2026-05-15 08:00 +08:00")]
    [InlineData("zh", "不得实施：2026-05-14 22:00 +08:00，plan", "最早可以实施的时间：2026-05-15 08:00 +08:00")]
    public void A_person_reads_it_in_either_language(string language, string answer, string next) =>
        CliRun.Of("gate", History, Plan("2026-05-14T22:00:00+08:00"), "--format", "text", "--lang", language)
            .OutLines.Should().StartWith([answer, next]);

    [Fact]
    public void The_command_line_is_checked()
    {
        CliRun.Of("gate", History).ExitCode.Should().Be(ExitCode.Usage);
        CliRun.Of("gate", "-", "-").ExitCode.Should().Be(ExitCode.Usage);
        CliRun.Of("gate", History, Plan("2026-05-14T22:00:00+08:00"), "--at", "2026-05-14T10:00:00").ExitCode.Should().Be(ExitCode.Usage);
        CliRun.Of("gate", History, Plan("2026-05-14T22:00:00+08:00"), "--horizon", "soon").Error.Should().Contain("90m, 36h or 14d");
    }

    [Fact]
    public void What_is_no_plan_is_bad_input()
    {
        string two = folder.Write("two.json", string.Concat(Enumerable.Repeat(CollectionJson.Write(GivenPlan.Call("2026-05-14T10:00:00+08:00")) + "\n", 2)));
        string broken = folder.Write("broken.json", """{"type":"phone_call","id":"plan","case":"case"}""");
        string other = folder.Write("other.json", CollectionJson.Write(GivenPlan.Call("2026-05-14T10:00:00+08:00") with { CaseId = "other" }));

        CliRun.Of("gate", History, two).Should().Match<CliRun>(r => r.ExitCode == ExitCode.BadInput && r.Error.Contains("exactly one contact"));
        CliRun.Of("gate", History, broken).Should().Match<CliRun>(r => r.ExitCode == ExitCode.BadInput && r.Error.Contains("broken.json(1)"));
        CliRun.Of("gate", History, other).Should().Match<CliRun>(r => r.ExitCode == ExitCode.BadInput && r.Error.Contains("the case of the plan"));
        CliRun.Of("gate", History, folder.PathOf("none.json")).ExitCode.Should().Be(ExitCode.BadInput);
    }

    [Theory]
    [InlineData()]
    [InlineData("--mask", "all")]
    [InlineData("--at", "2026-05-14T23:30:00+08:00", "--horizon", "3h")]
    public void A_recorded_answer_asked_again_is_the_same(params string[] options)
    {
        string record = folder.PathOf("decision.ndjson");

        CliRun gate = CliRun.Of(["gate", History, Plan("2026-05-14T22:00:00+08:00"), "--record", record, .. options]);
        CliRun replay = CliRun.Of("replay", record);

        gate.ExitCode.Should().Be(ExitCode.Found);
        JsonDocument.Parse(gate.Out).RootElement.GetProperty("decision").GetString().Should().Be("block");
        replay.Error.Should().BeEmpty();
        replay.OutLines.Should().Equal("Asked again: the same answer.");
        replay.ExitCode.Should().Be(ExitCode.Success);
    }

    [Fact]
    public void An_answer_by_some_of_the_rules_is_asked_of_the_same_rules_again()
    {
        string record = folder.PathOf("decision.ndjson");
        string plan = Plan("2026-05-14T22:00:00+08:00");
        RuleEvaluator some = RuleEvaluator.Create(ChinaPack.Rules, new RuleEvaluatorOptions { Rules = ["cn.hours.quiet-hours-standard"] });
        using (FileStream file = File.Create(record))
        {
            DecisionRecord.WriteGate(file, some, [GivenPlan.Case], GivenPlan.Call("2026-05-14T22:00:00+08:00"));
        }

        CliRun replay = CliRun.Of("replay", record, History, plan);

        replay.OutLines.Should().Equal("Asked again: the same answer.");
    }

    [Fact]
    public void Another_plan_than_the_recorded_one_is_told_and_not_compared()
    {
        string record = folder.PathOf("decision.ndjson");
        CliRun.Of("gate", History, Plan("2026-05-14T22:00:00+08:00"), "--record", record);
        string other = folder.Write("other.json", CollectionJson.Write(GivenPlan.Call("2026-05-14T22:00:00+08:00", id: "another")));

        CliRun replay = CliRun.Of("replay", record, History, other);

        replay.ExitCode.Should().Be(ExitCode.Found);
        replay.Out.Should().Contain("cannot be compared");
    }

    [Fact]
    public void A_mask_without_a_record_and_a_record_over_the_plan_are_refused()
    {
        string plan = Plan("2026-05-14T22:00:00+08:00");

        CliRun.Of("gate", History, plan, "--mask", "all").ExitCode.Should().Be(ExitCode.Usage);
        CliRun.Of("gate", History, plan, "--record", plan).ExitCode.Should().Be(ExitCode.Usage);
    }

    private string Plan(string at) => folder.Write("plan.json", CollectionJson.Write(GivenPlan.Call(at)));

    private sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
