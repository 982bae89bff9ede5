using System.Collections.Immutable;
using Collection.Rules.Compilation;
using Collection.Rules.Diagnostics;
using Collection.Rules.Testing.Coverage;
using Collection.Rules.Testing.Mutation;

namespace Collection.Rules.Testing;

/// <summary>Runs the tests beside rules and measures what they reach.</summary>
/// <remarks>Thread-safe; mistakes in tests are reported before any test runs.</remarks>
internal sealed class RuleTester
{
    private readonly RuleTestRunner runner;
    private readonly CoverageMeter meter;
    private readonly MutationTester mutation;

    public RuleTester(RuleSet rules)
    {
        var compiled = CompiledRuleSet.Compile(rules, zone: null, only: []);
        runner = new RuleTestRunner(compiled);
        meter = new CoverageMeter(compiled);
        mutation = new MutationTester(compiled);
    }

    /// <summary>Tests rules, several at once.</summary>
    /// <param name="rules">Rules of the set.</param>
    /// <param name="measures">What is measured beside the tests.</param>
    /// <param name="tick">Called after each rule, from any thread.</param>
    /// <param name="cancellation">Stops it; nothing partial is returned.</param>
    /// <returns>The reports, in the order of the rules.</returns>
    /// <exception cref="RuleLoadException">Tests are not well-formed; every mistake is listed.</exception>
    public ImmutableArray<RuleTestReport> Test(ImmutableArray<Rule> rules, TestMeasures measures, Action<Rule>? tick, CancellationToken cancellation)
    {
        ImmutableArray<RuleTestCase>[] tests = Read(rules);
        var reports = new RuleTestReport[rules.Length];
        Parallel.For(0, rules.Length, new ParallelOptions { CancellationToken = cancellation }, i =>
        {
            reports[i] = Test(rules[i], tests[i], measures, cancellation);
            tick?.Invoke(rules[i]);
        });
        return [.. reports];
    }

    private ImmutableArray<RuleTestCase>[] Read(ImmutableArray<Rule> rules)
    {
        var tests = new ImmutableArray<RuleTestCase>[rules.Length];
        DiagnosticBag[] bags = [.. rules.Select(_ => new DiagnosticBag())];
        Parallel.For(0, rules.Length, i => tests[i] = runner.Read(rules[i], bags[i]));
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(bags.SelectMany(b => b.ToImmutable()));
        return diagnostics.HasErrors ? throw new RuleLoadException(diagnostics.ToImmutable()) : tests;
    }

    private RuleTestReport Test(Rule rule, ImmutableArray<RuleTestCase> tests, TestMeasures measures, CancellationToken cancellation)
    {
        ImmutableArray<RuleTestResult> results = [.. tests.Select(runner.Run)];
        // A rule whose own tests fail says nothing about its mutants.
        bool isSound = results.All(r => r.HasPassed);
        return new RuleTestReport
        {
            Rule = rule,
            Results = results,
            Coverage = measures.HasFlag(TestMeasures.Coverage) ? meter.Measure(rule, results) : null,
            Mutation = isSound && measures.HasFlag(TestMeasures.Mutation) ? mutation.Test(rule, [.. tests.Where(t => t.Gate is null)], cancellation) : null,
        };
    }
}
