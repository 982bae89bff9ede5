using Collection.Rules.Events;
using Collection.Rules.Findings;

namespace Collection.Rules.NRules.Tests.Random;

/// <summary>That the engines agree on random records says little unless these reach the rules.</summary>
public sealed class RandomRecordsTests
{
    [Fact]
    public void Random_cases_hold_every_kind_of_event() =>
        Enumerable.Range(1, 50).SelectMany(Case).OfType<CollectionEvent>().Select(e => e.Kind).Distinct()
            .Should().BeEquivalentTo(Enum.GetValues<EventKind>());

    [Fact]
    public void Random_cases_reach_every_rule_of_the_pack()
    {
        RuleEvaluator evaluator = RuleEvaluator.Create(Packs.China);
        var waiting = Packs.China.Rules.Where(r => r.Status is RuleStatus.Active or RuleStatus.Review).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        for (int seed = 1; seed <= 1000 && waiting.Count > 0; seed++)
        {
            foreach (Finding finding in evaluator.Evaluate(Case(seed)).Findings)
            {
                waiting.Remove(finding.RuleId);
            }
        }

        // Chance does not bring a contract, an act and a bank rate of before 2015 together.
        waiting.Should().BeSubsetOf(["cn.claim.usury-bank-rate"]);
    }

    /// <summary>Sizes as in the comparison of the engines: mostly small, now and then a few hundred events.</summary>
    private static CollectionRecord[] Case(int seed)
    {
        var random = new RandomRecords(seed);
        return [random.Case("C-1"), .. Enumerable.Range(0, seed % 20 == 0 ? 250 : 20).Select(i => random.Event($"E{i}", "C-1"))];
    }
}
