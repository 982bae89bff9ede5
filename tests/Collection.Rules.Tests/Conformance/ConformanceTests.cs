using System.Collections.Immutable;
using System.Globalization;
using Collection.Rules.Compilation;
using Collection.Rules.Diagnostics;
using Collection.Rules.Events;
using Collection.Rules.Findings;
using Collection.Rules.Gating;
using Collection.Rules.Loading;
using Collection.Rules.Testing;

namespace Collection.Rules.Tests.Conformance;

/// <summary>The cases by which the format was specified, each with the verdict the specification gives.</summary>
public sealed class ConformanceTests
{
    private static readonly Lazy<ImmutableDictionary<string, RuleTestCase>> Cases = new(ReadAll);

    public static TheoryData<string> Names() => [.. Cases.Value.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_verdict_is_the_specified_one(string name) =>
        new RuleTestRunner(CompiledRuleSet.Compile(ConformancePack.Rules, zone: null, only: [])).Run(Cases.Value[name]).Failures.Should().BeEmpty();

    // 78 in the specification. A gate is here one case for each of its times besides being asked below, and so
    // is the call about another debt, which is another case.
    [Theory]
    [InlineData("us.regf.third-party", 17)]
    [InlineData("cn.gbt45251.daily-voice-cap", 18 - 1 + 3)]
    [InlineData("us.regf.quiet-hours", 21 - 1 + 3)]
    [InlineData("us.regf.amount-above-ledger", 12)]
    [InlineData("us.regf.seven-in-seven", 10 - 1)]
    public void No_case_of_the_specification_is_left_out(string ruleId, int count) =>
        Cases.Value.Values.Count(c => string.Equals(c.Rule.Id, ruleId, StringComparison.Ordinal)).Should().Be(count);

    [Fact]
    public void A_call_about_another_debt_is_not_counted()
    {
        RuleEvaluator evaluator = RuleEvaluator.Create(ConformancePack.Rules, new() { Rules = ["us.regf.seven-in-seven"] });
        CollectionRecord[] eightAboutOne = [Debt("L1"), .. Enumerable.Range(1, 8).Select(i => Call(i, "L1"))];
        CollectionRecord[] sevenAndAnother = [Debt("L1"), Debt("L2"), Call(1, "L2"), .. Enumerable.Range(2, 7).Select(i => Call(i, "L1"))];

        evaluator.Report(eightAboutOne).Findings.Should().ContainSingle()
            .Which.Verdict.Should().Be(Verdict.PresumedViolation);
        evaluator.Report(sevenAndAnother).Findings.Should().BeEmpty();
    }

    [Theory]
    [InlineData("cn.gbt45251.daily-voice-cap: 拨出之前问，第四次何时可以 [2025-06-02T15:00:00+08:00]", GateOutcome.Block, "2025-06-03T00:00:00+08:00")]
    [InlineData("us.regf.quiet-hours: ask before dialling at 6 a.m. Eastern with two possible zones [2026-06-02T06:00:00-04:00]", GateOutcome.Block, "2026-06-02T11:00:00-04:00")]
    [InlineData("us.regf.quiet-hours: ask before dialling with no zone at all", GateOutcome.Hold, null)]
    public void A_gate_decides_and_postpones_as_specified(string name, GateOutcome outcome, string? lawful)
    {
        RuleTestCase test = Cases.Value[name];
        var planned = (Contact)test.Records.Single(r => r.Id == test.ActId);
        RuleEvaluator evaluator = RuleEvaluator.Create(ConformancePack.Rules, new() { Rules = [test.Rule.Id] });

        GateDecision decision = evaluator.Gate(test.Records.Where(r => r != planned), planned);

        decision.Outcome.Should().Be(outcome);
        decision.NextLawful.Should().Be(lawful is null ? null : Given.Instant(lawful));
        decision.Reasons.SelectMany(r => r.Finding.Missing).Select(m => m.Path).Should().Equal(outcome == GateOutcome.Hold ? ["debtor.zones"] : []);
    }

    private static CollectionCase Debt(string id) => new()
    {
        Id = id,
        Debtor = new Debtor { Id = "D1", Zones = ["America/New_York"] },
        Records = new RecordCompleteness { Contact = Completeness.Complete },
    };

    private static PhoneCall Call(int day, string debt) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"call-{day}"),
        CaseId = debt,
        At = new DateTimeOffset(2026, 4, 1, 9 + day, 0, 0, TimeSpan.FromHours(-4)),
        Direction = Direction.Outbound,
        Recipient = new Recipient { Id = "D1" },
        Actor = new Actor { Agency = "C1", Capacity = ActorCapacity.Outsourced },
        Outcome = CallOutcome.Answered,
    };

    private static ImmutableDictionary<string, RuleTestCase> ReadAll()
    {
        var runner = new RuleTestRunner(CompiledRuleSet.Compile(ConformancePack.Rules, zone: null, only: []));
        var diagnostics = new DiagnosticBag();
        var cases = ConformancePack.Rules.Rules
            .SelectMany(rule => runner.Read(rule, diagnostics))
            .ToImmutableDictionary(test => test.ToString(), StringComparer.Ordinal);
        diagnostics.ToImmutable().Should().BeEmpty();
        return cases;
    }
}
