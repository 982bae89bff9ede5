using System.Collections.Immutable;

namespace Collection.Rules.Tests.Cases;

/// <summary>The categories of the labels that a rule answers.</summary>
internal static class RuleCategories
{
    private static readonly ImmutableDictionary<string, ImmutableArray<string>> ByRule = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal)
    {
        ["cn.third-party.contact-without-consent"] = ["third-party-contact", "wrong-person", "contact-book-blast"],
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Empty for a rule that no label asks about.</summary>
    public static ImmutableArray<string> Of(string ruleId) => ByRule.GetValueOrDefault(ruleId, []);
}
