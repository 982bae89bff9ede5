using System.Collections.Immutable;
using Collection.Rules.Cli.Input;
using Collection.Rules.Compilation;
using Collection.Rules.Evaluation;
using Collection.Rules.Findings;

namespace Collection.Rules.Cli.Diff;

/// <summary>Judges records by two sets and finds the verdicts that change.</summary>
internal static class VerdictComparer
{
    public static ImmutableArray<VerdictChange> Compare(RuleSet before, RuleSet after, InputData input, CancellationToken cancellation)
    {
        var old = CompiledRuleSet.Compile(before, zone: null, only: []);
        var next = CompiledRuleSet.Compile(after, zone: null, only: []);
        var changes = ImmutableArray.CreateBuilder<VerdictChange>();
        foreach (CaseFile file in input.Cases)
        {
            Dictionary<(string Event, string Rule), Verdict> was = Judge(old, file, cancellation);
            Dictionary<(string Event, string Rule), Verdict> now = Judge(next, file, cancellation);
            foreach ((string Event, string Rule) key in was.Keys.Union(now.Keys))
            {
                Verdict? left = was.TryGetValue(key, out Verdict a) ? a : null;
                Verdict? right = now.TryGetValue(key, out Verdict b) ? b : null;
                if (left != right)
                {
                    changes.Add(new VerdictChange(file.Id, key.Event, key.Rule, left, right));
                }
            }
        }

        return [.. changes.OrderBy(c => c.RuleId, StringComparer.Ordinal).ThenBy(c => c.CaseId, StringComparer.Ordinal).ThenBy(c => c.EventId, StringComparer.Ordinal)];
    }

    private static Dictionary<(string Event, string Rule), Verdict> Judge(CompiledRuleSet rules, CaseFile file, CancellationToken cancellation)
    {
        var verdicts = new Dictionary<(string Event, string Rule), Verdict>();
        new CaseEvaluation(rules).Evaluate(file, finding => verdicts[(finding.EventId, finding.RuleId)] = finding.Verdict, cancellation);
        return verdicts;
    }
}
