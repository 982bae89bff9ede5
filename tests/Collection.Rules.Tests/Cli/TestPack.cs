using Collection.Rules.Tests.Conditions;

namespace Collection.Rules.Tests.Cli;

/// <summary>A small pack with one rule for each way a verdict comes about.</summary>
/// <remarks>It bears the id of the China pack and so takes its place; the tests of the tool do not change with the law.</remarks>
internal static class TestPack
{
    public const string Contact = "cn.third-party.contact";
    public const string Calls = "cn.frequency.calls";
    public const string Threat = "cn.language.threat";
    public const string Draft = "cn.language.draft";

    public static string Folder => Repository.TestPathOf("Cli", "pack");

    /// <summary>A rule beside the pack that rests on its act and finds something in every contact of the collector.</summary>
    public static string RuleOnItsAct(string id) => GivenCondition.RuleOf("{ direction: outbound }", id)
        .Replace("us-regf/1006.2(d)", "test-act/1", StringComparison.Ordinal);
}
