using Collection.Rules.Tests.RuleCases;

namespace Collection.Rules.NRules.Tests;

/// <summary>The rule sets that the tests judge by, each loaded once.</summary>
internal static class Packs
{
    private static readonly Lazy<RuleSet> PastPack = new(() => RuleSet.Load(PathOf("past")));
    private static readonly Lazy<RuleSet> CountsByHistoryPack = new(() => RuleSet.Load(PathOf("past"), PathOf("counts-by-history")));

    /// <summary>The pack of the package.</summary>
    public static RuleSet China => ChinaPack.Rules;

    /// <summary>Every way in which a rule can ask for the past.</summary>
    public static RuleSet Past => PastPack.Value;

    /// <summary>The same, and a count of events by what was on record at each of them.</summary>
    public static RuleSet CountsByHistory => CountsByHistoryPack.Value;

    private static string PathOf(string folder) => Path.Combine(AppContext.BaseDirectory, "Packs", folder);
}
