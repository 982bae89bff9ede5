namespace Collection.Rules.Tests.Conformance;

/// <summary>The five rules by which the format was specified, loaded once for all tests.</summary>
internal static class ConformancePack
{
    private static readonly Lazy<RuleSet> Loaded = new(() => RuleSet.Load(Repository.TestPathOf("Conformance", "us-regf")));

    public static RuleSet Rules => Loaded.Value;
}
