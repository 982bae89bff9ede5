namespace Collection.Rules.Tests.RuleCases;

/// <summary>The China pack, loaded once for all tests.</summary>
internal static class ChinaPack
{
    private static readonly Lazy<RuleSet> Loaded = new(() => RuleSet.LoadEmbedded("cn"));

    public static RuleSet Rules => Loaded.Value;
}
