using System.Collections.Immutable;
using Collection.Rules.Compilation;
using Collection.Rules.Diagnostics;
using Collection.Rules.Loading;
using Collection.Rules.Testing;
using Collection.Rules.Tests.Conditions;
using Collection.Rules.Tests.Loading;

namespace Collection.Rules.Tests.Testing;

public sealed class GateTesterTests
{
    private const string AtNight = "{ use: caller-us, set: { at: \"2026-06-02T22:30:00-04:00\", debtor.zones: [ America/New_York ] } }";

    [Theory]
    [InlineData(AtNight, "{ decision: block, next_lawful: \"2026-06-03T08:00:00-04:00\" }")]
    [InlineData(AtNight, "{ decision: block, next_lawful: \"2026-06-03T12:00:00Z\" }")]
    [InlineData("{ use: caller-us, set: { debtor.zones: [ America/New_York ] } }", "{ decision: clear, next_lawful: \"2026-06-02T12:00:00-04:00\" }")]
    [InlineData("{ use: caller-us }", "{ decision: hold, next_lawful: never, missing: [ recipient.zones ] }")]
    public void What_the_gate_answers_by_the_rule_alone_can_be_expected(string given, string gate) =>
        FailuresOf(given, gate).Should().BeEmpty();

    [Fact]
    public void Every_difference_from_the_answer_is_named()
    {
        FailuresOf(AtNight, "{ decision: clear, next_lawful: \"2026-06-02T22:30:00-04:00\", missing: [ direction ] }").Should().Equal(
            "gate: expected clear, answered block",
            "gate: expected to be lawful from 2026-06-02T22:30:00-04:00, answered 2026-06-03T08:00:00-04:00",
            "gate: 'direction' is not named as missing; named: nothing");
        FailuresOf(AtNight, "{ decision: block, next_lawful: never }").Should().Equal(
            "gate: expected never to be lawful, answered 2026-06-03T08:00:00-04:00");
    }

    private static string[] FailuresOf(string given, string gate)
    {
        string rule = GivenCondition.RuleOf("{ local_time: { outside: { param: us.convenient-hours } } }");
        RuleSetLoad load = GivenPack.Load(("r.yaml", $"{rule}\ntests:\n  - {{ name: one, given: {given}, gate: {gate} }}"));
        load.Diagnostics.Should().BeEmpty();
        var runner = new RuleTestRunner(CompiledRuleSet.Compile(load.RuleSet!, zone: null, only: []));
        var diagnostics = new DiagnosticBag();
        RuleTestCase test = runner.Read(load.RuleSet!.Rules.Single(), diagnostics).Single();
        diagnostics.ToImmutable().Should().BeEmpty();
        return [.. runner.Run(test).Failures.Select(f => f.In(Language.En))];
    }
}
