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

    /// <summary>What the gate answers about the act of a test.</summary>
    public GateDecision Decide(RuleTestCase test)
    {
        PlannedRuleSet rules = planned.GetOrAdd(test.Rule.Id, _ => new PlannedRuleSet(compiled.Only(test.Rule)));
        CaseFile file = RuleTestRunner.FileOf(test);
        CollectionEvent act = file.Events.Single(e => string.Equals(e.Id, test.ActId, StringComparison.Ordinal));
        return Gatekeeper.Decide(rules, file, (Contact)act, GateOptions.Default);
    }

    /// <summary>Where an answer differs from what a test expects; none where it does not.</summary>
    public static IEnumerable<LocalizedText> Differences(GateDecision decision, GateExpectation expected)
    {
        if (decision.Outcome != expected.Decision)
        {
            yield return OfGate($"应为 {WordOf(expected.Decision)}，实为 {WordOf(decision.Outcome)}", $"expected {WordOf(expected.Decision)}, answered {WordOf(decision.Outcome)}");
        }

        if (expected.NextLawful is { } next && decision.NextLawful != next)
        {
            yield return OfGate($"应自 {InstantText.Of(next)} 起合规，实为{TextOf(decision.NextLawful, Language.Zh)}", $"expected to be lawful from {InstantText.Of(next)}, answered {TextOf(decision.NextLawful, Language.En)}");
        }

        if (expected.IsNever && decision.NextLawful is { } lawful)
        {
            yield return OfGate($"应始终不合规，实为自 {InstantText.Of(lawful)} 起合规", $"expected never to be lawful, answered {InstantText.Of(lawful)}");
        }

        MissingFact[] named = [.. decision.Missing];
        foreach (string path in expected.Missing.Where(path => !named.Any(f => f.IsCalled(path))))
        {
            LocalizedText difference = RuleTestExpectation.NotNamed(path, named);
            yield return OfGate(difference.In(Language.Zh), difference.In(Language.En));
        }
    }

    private static LocalizedText OfGate(string zh, string en) => new() { Zh = $"事前判断：{zh}", En = $"gate: {en}" };

    private static string WordOf(GateOutcome outcome) => EnumWords<GateOutcome>.Of(outcome);

    private static string TextOf(DateTimeOffset? at, Language language) => at is { } instant ? InstantText.Of(instant)
        : language == Language.Zh ? "期限内始终不合规" : "never up to the horizon";
}
