using System.Reflection;
using Collection.Rules.Tests.Conditions;
using Collection.Rules.Tests.Loading;

namespace Collection.Rules.Tests;

public sealed class RuleTests
{
    [Fact]
    public void A_copy_of_a_rule_has_all_that_the_rule_has()
    {
        RuleSet rules = GivenPack.Good(GivenCondition.RuleOf("{ direction: outbound }"), GivenCondition.RuleOf("{ purpose: demand }", "us.given.other"));
        var rule = new Rule(rules.Rules[0])
        {
            Applies = rules.Rules[0].When,
            Overrides = default,
            Untested = default,
            TightenedFrom = rules.Rules[1],
        };

        var copy = new Rule(rule);

        foreach (PropertyInfo property in typeof(Rule).GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Where(p => p.CanWrite))
        {
            property.GetValue(copy).Should().Be(property.GetValue(rule), because: property.Name);
        }
    }
}
