using Collection.Rules.Tests.Conditions;

namespace Collection.Rules.Tests.Loading;

public sealed class RuleRelationsTests
{
    [Fact]
    public void Rules_that_override_each_other_in_a_circle_are_refused()
    {
        string[] mistakes = Load(Rule("us.a.one", "us.b.two"), Rule("us.b.two", "us.c.three"), Rule("us.c.three", "us.a.one"));

        mistakes.Should().HaveCount(3).And.OnlyContain(m => m.Contains("error CR3003: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Rules_that_override_in_a_line_are_not() =>
        Load(Rule("us.a.one", "us.b.two"), Rule("us.b.two", "us.c.three"), Rule("us.c.three", null)).Should().BeEmpty();

    [Fact]
    public void A_rule_defined_twice_is_refused_with_both_places() =>
        Load(Rule("us.a.one", null), Rule("us.a.one", null))
            .Should().ContainSingle().Which.Should().Be("r1.yaml(3,5): error CR1009: rule 'us.a.one' is already defined at r0.yaml(3,5)");

    [Fact]
    public void A_rule_with_a_mistake_is_still_known_to_those_that_override_it() =>
        Load(Rule("us.a.one", "us.b.two"), Rule("us.b.two", null).Replace("severity: low", "severity: grave", StringComparison.Ordinal))
            .Should().ContainSingle().Which.Should().Contain("error CR1004: ");

    private static string Rule(string id, string? overridden) =>
        GivenCondition.RuleOf("{ direction: outbound }", id)
        + (overridden is null ? string.Empty : $"\noverrides: [ {{ rule: {overridden}, cite: \"us-regf/1006.2(d)\" }} ]");

    private static string[] Load(params string[] rules) =>
        [.. GivenPack.Load([.. rules.Select((text, i) => ($"r{i}.yaml", text))]).Diagnostics.Select(d => d.ToString())];
}
