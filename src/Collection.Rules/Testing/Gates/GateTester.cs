using System.Collections.Concurrent;
using Collection.Rules.Compilation;
using Collection.Rules.Evaluation;
using Collection.Rules.Events;
using Collection.Rules.Findings;
using Collection.Rules.Gating;

namespace Collection.Rules.Testing.Gates;

/// <summary>Asks the gate about the acts of tests as if they were only planned, by the rule of the test alone.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class GateTester(CompiledRuleSet compiled)
{
    private readonly ConcurrentDictionary<string, PlannedRuleSet> planned = new(StringComparer.Ordinal);

    /// <summary>Where the gate's answer differs from what a test expects; none where it does not.</summary>
    public IEnumerable<string> Differences(RuleTestCase test, GateExpectation expected)
    {
        GateDecision decision = Decide(test);
        if (decision.Outcome != expected.Decision)
        {
            yield return $"gate: expected {WordOf(expected.Decision)}, answered {WordOf(decision.Outcome)}";
        }

        if (expected.NextLawful is { } next && decision.NextLawful != next)
        {
            yield return $"gate: expected to be lawful from {TextOf(next)}, answered {TextOf(decision.NextLawful)}";
        }

        if (expected.IsNever && decision.NextLawful is { } lawful)
        {
            yield return $"gate: expected never to be lawful, answered {TextOf(lawful)}";
        }

        MissingFact[] named = [.. decision.Missing];
        foreach (string path in expected.Missing.Where(path => !named.Any(f => f.IsCalled(path))))
        {
            yield return $"gate: '{path}' is not named as missing; named: {(named.Length == 0 ? "nothing" : string.Join(", ", named.AsEnumerable()))}";
        }
    }

    private GateDecision Decide(RuleTestCase test)
    {
        PlannedRuleSet rules = planned.GetOrAdd(test.Rule.Id, _ => new PlannedRuleSet(compiled.Only(test.Rule)));
        CaseFile file = RuleTestRunner.FileOf(test);
        CollectionEvent act = file.Events.Single(e => string.Equals(e.Id, test.ActId, StringComparison.Ordinal));
        return Gatekeeper.Decide(rules, file, (Contact)act, GateOptions.Default);
    }

    private static string WordOf(GateOutcome outcome) => EnumWords<GateOutcome>.Of(outcome);

    private static string TextOf(DateTimeOffset? at) => at is { } instant ? InstantText.Of(instant) : "never up to the horizon";
}
