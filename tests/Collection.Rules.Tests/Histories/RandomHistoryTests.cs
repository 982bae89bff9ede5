using Collection.Rules.Events;
using Collection.Rules.Findings;
using Collection.Rules.Tests.RuleCases;

namespace Collection.Rules.Tests.Histories;

/// <summary>What holds for random records says little unless these reach the rules.</summary>
public sealed class RandomHistoryTests
{
    [Fact]
    public void Random_cases_hold_every_kind_of_event() =>
        Enumerable.Range(1, 50).SelectMany(Case).OfType<CollectionEvent>().Select(e => e.Kind).Distinct()
            .Should().BeEquivalentTo(Enum.GetValues<EventKind>());

    [Fact]
    public void Random_cases_reach_every_rule_of_the_pack()
    {
        RuleEvaluator evaluator = RuleEvaluator.Create(ChinaPack.Rules);
        var waiting = ChinaPack.Rules.Rules.Where(r => r.Status is RuleStatus.Active or RuleStatus.Review).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        // Chance does not bring a contract, an act and a bank rate of before 2015 together.
        waiting.Remove("cn.claim.usury-bank-rate").Should().BeTrue();
        // The days of a random case are a few days apart, and no plan in it runs for years.
        waiting.Remove("cn.plan.card-plan-too-long").Should().BeTrue();
        for (int seed = 1; seed <= 1000 && waiting.Count > 0; seed++)
        {
            foreach (Finding finding in evaluator.Evaluate(Case(seed)).Findings)
            {
                waiting.Remove(finding.RuleId);
            }
        }

        waiting.Should().BeEmpty();
    }

    /// <summary>Sizes as in the comparison of the engines: mostly small, now and then a few hundred events.</summary>
    private static CollectionRecord[] Case(int seed)
    {
        var random = new RandomHistory(seed);
        return [random.Case("C-1"), .. Enumerable.Range(0, seed % 20 == 0 ? 250 : 20).Select(i => random.Event($"E{i}", "C-1"))];
    }
}
