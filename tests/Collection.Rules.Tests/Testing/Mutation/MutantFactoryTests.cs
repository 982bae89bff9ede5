using Collection.Rules.Testing.Mutation;
using Collection.Rules.Tests.Conditions;
using Collection.Rules.Tests.Loading;

namespace Collection.Rules.Tests.Testing.Mutation;

public sealed class MutantFactoryTests
{
    [Theory]
    [InlineData("{ direction: outbound }", "only: direction: is -> is_not", "only: direction: outbound -> inbound")]
    [InlineData("{ direction: { known: true } }", "only: direction: known true -> false")]
    [InlineData("{ none: [ { direction: { known: true } } ] }", "only: none -> any", "only: direction: known true -> false")]
    [InlineData("{ duration_seconds: { more_than: 30 } }", "only: duration_seconds: more_than -> at_least", "only: duration_seconds: more_than -> at_most", "only: duration_seconds: 30 + 1")]
    [InlineData("{ duration_seconds: { at_least: 30 } }", "only: duration_seconds: at_least -> more_than", "only: duration_seconds: at_least -> less_than", "only: duration_seconds: 30 - 1")]
    [InlineData("{ said.amount: { at_most: \"5.00 USD\" } }", "only: said.amount: at_most -> less_than", "only: said.amount: at_most -> more_than", "only: said.amount: 5.00 USD + 1", "only: said.amount: 5.00 USD - 1")]
    [InlineData("{ day: { after: 2026-01-01 } }", "only: day: after -> before", "only: day: 2026-01-01 + 1", "only: day: 2026-01-01 - 1")]
    [InlineData("{ local_time: { outside: { from: \"08:00\", to: \"21:00\" } } }", "only: outside -> inside", "only: 08:00-21:00 from + 1 minute", "only: 08:00-21:00 from - 1 minute", "only: 08:00-21:00 until + 1 minute", "only: 08:00-21:00 until - 1 minute", "only: 08:00-21:00 end included or not")]
    [InlineData("{ said.demanded_fees: { only: [ { fact: loan.disclosed_fees }, other ] } }", "only: said.demanded_fees: only -> one_of", "only: said.demanded_fees: with interest", "only: said.demanded_fees: without { fact: loan.disclosed_fees }", "only: said.demanded_fees: without other")]
    [InlineData("{ exists: { of: wrong_number_told, where: { number: { known: true } } } }", "only: without number: { known: true }", "only: on_record added", "only: number: known true -> false")]
    [InlineData("{ exists: { of: plan_agreed } }", "only: standing -> not standing", "only: on_record added")]
    public void A_condition_is_changed_in_every_way_that_its_kind_allows(string condition, params string[] expected)
    {
        MutantsOf(condition).Select(m => m.Id).Where(id => id.StartsWith("only", StringComparison.Ordinal)).Should().BeEquivalentTo(expected);
    }

    [Fact]
    public void A_count_is_changed_in_limit_window_and_key()
    {
        MutantsOf("{ count: { of: [ phone_call, visit ], where: { direction: outbound }, same: [ recipient ], window: { kind: calendar, days: 2 }, more_than: 3 } }")
            .Select(m => m.Id).Should().Contain([
                "only: more_than -> at_least",
                "only: 3 + 1",
                "only: window { kind: calendar, days: 2 } -> { kind: calendar, days: 3 }",
                "only: window { kind: calendar, days: 2 } -> { kind: calendar, days: 1 }",
                "only: window { kind: calendar, days: 2 } -> { kind: rolling, hours: 48 }",
                "only: without same recipient",
                "only: of: without visit",
                "only: direction: is -> is_not",
            ]).And.NotContain("only: 3 - 1", "'more than 3' and 'at least 3' already differ by one");
    }

    [Fact]
    public void A_changed_filter_gets_a_count_of_its_own()
    {
        Mutant mutant = MutantsOf("{ count: { of: phone_call, where: { direction: outbound }, window: { kind: calendar, days: 1 }, more_than: 3 } }")
            .Single(m => m.Id == "only: direction: is -> is_not");

        mutant.Counts.Should().ContainSingle().Which.Slot.Should().Be(1, "the rule's own count has slot 0");
    }

    [Fact]
    public void What_a_named_element_says_changes_wherever_it_is_named()
    {
        string rule = GivenCondition.RuleOf("{ direction: outbound }").Replace(
            "message:",
            "  many:\n    says: { zh: 多次。, en: Often. }\n    test: { count: { of: phone_call, where: only, window: { kind: calendar, days: 1 }, more_than: 3 } }\nmessage:",
            StringComparison.Ordinal);

        Mutant mutant = MutantFactory.Of(GivenPack.Good(rule).Rules.Single(), GivenPack.Good(rule)).Single(m => m.Id == "only: direction: is -> is_not");

        mutant.Counts.Should().ContainSingle();
    }

    [Fact]
    public void Lists_lose_each_word_and_gain_one()
    {
        MutantsOf("{ purpose: [ remind, demand ] }").Select(m => m.Id).Where(id => id.StartsWith("only", StringComparison.Ordinal))
            .Should().BeEquivalentTo("only: purpose: one_of -> none_of", "only: purpose: without remind", "only: purpose: without demand", "only: purpose: with trace");
    }

    [Theory]
    [InlineData("{ type: public_post }", "type: public_post -> consent_given")]
    [InlineData("{ type: consent_given }", "type: consent_given -> balance_posted")]
    [InlineData("{ type: balance_posted }", "type: balance_posted -> phone_call")]
    public void A_kind_of_event_is_taken_only_for_one_that_the_rule_meets(string condition, string expected)
    {
        MutantsOf(condition).Select(m => m.Id).Should().Contain($"only: {expected}");
    }

    [Fact]
    public void A_kind_that_is_only_looked_for_in_the_past_is_met_too()
    {
        MutantsOf("{ all: [ { type: [ phone_call, text_message, instant_message, email, letter, visit, public_post, consent_given, balance_posted ] }, { exists: { of: plan_agreed } } ] }")
            .Select(m => m.Id).Should().Contain("only: type: with plan_agreed");
    }

    [Fact]
    public void The_effect_word_changes_where_the_law_lets_it_show()
    {
        MutantsOf("{ direction: outbound }").Select(m => m.Id).Should().Contain(["effect: violation -> presumption", "effect: violation -> departure"]);
    }

    [Fact]
    public void Every_mutant_of_the_china_pack_has_an_id_of_its_own_and_a_place_in_its_rule()
    {
        foreach (Rule rule in RuleCases.ChinaPack.Rules.Rules)
        {
            Mutant[] mutants = [.. MutantFactory.Of(rule, RuleCases.ChinaPack.Rules)];
            mutants.Should().NotBeEmpty();
            mutants.Select(m => m.Id).Should().OnlyHaveUniqueItems();
            mutants.Should().OnlyContain(m => m.Position.Path == rule.Position.Path, "the span of a mutant of {0} is in its file", rule);
        }
    }

    private static Mutant[] MutantsOf(string condition)
    {
        RuleSet rules = GivenPack.Good(GivenCondition.RuleOf(condition));
        return [.. MutantFactory.Of(rules.Rules.Single(), rules)];
    }
}
