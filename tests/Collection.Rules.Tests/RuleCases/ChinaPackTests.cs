using Collection.Rules.Diagnostics;
using Collection.Rules.Loading;
using Collection.Rules.Testing;

namespace Collection.Rules.Tests.RuleCases;

public sealed class ChinaPackTests
{
    public static TheoryData<string> RuleIds() => [.. ChinaPack.Rules.Rules.Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Every_test_beside_a_rule_passes(string ruleId)
    {
        Rule rule = ChinaPack.Rules.Find(ruleId)!;
        var runner = new RuleTestRunner(ChinaPack.Rules);
        var diagnostics = new DiagnosticBag();
        RuleTestCase[] tests = [.. runner.Read(rule, diagnostics)];

        diagnostics.ToImmutable().Should().BeEmpty();
        tests.Should().NotBeEmpty();
        string[] failures = [.. tests.Select(runner.Run)
            .Where(r => !r.HasPassed)
            .Select(r => $"{r.Test.Position}: {r.Test.Name}: {string.Join("; ", r.Failures)}")];
        failures.Should().BeEmpty();
    }
}
