using Collection.Rules.Events;
using Collection.Rules.Findings;
using Collection.Rules.Tests.Loading;

namespace Collection.Rules.Tests.Conditions;

public sealed class ValueLogicTests
{
    [Theory]
    [InlineData(Role.Spouse, Truth.Proven)]
    [InlineData(Role.Friend, Truth.Disproven)]
    public void A_word_is_looked_up_in_the_list_of_a_parameter(Role role, Truth expected)
    {
        PhoneCall act = Given.Act with { Recipient = new Recipient { Role = role } };

        GivenCondition.On("{ recipient.role: { one_of: { param: us.permitted-counterparties } } }", act).Truth.Should().Be(expected);
        GivenCondition.On("{ none: [ { recipient.role: { none_of: { param: us.permitted-counterparties } } } ] }", act).Truth.Should().Be(expected);
    }

    [Fact]
    public void A_list_with_a_word_that_the_fact_does_not_have_is_refused() =>
        GivenPack.MistakesOf(GivenCondition.RuleOf("{ direction: { one_of: { param: us.permitted-counterparties } } }"))
            .Should().ContainSingle().Which.Should().Contain("error CR1004: 'debtor' in parameter 'us.permitted-counterparties' is not a value of direction");

    [Theory]
    [InlineData("one_of", "interest", Truth.Proven)]
    [InlineData("one_of", "collection_fee", Truth.Disproven)]
    [InlineData("none_of", "interest", Truth.Disproven)]
    [InlineData("none_of", "collection_fee", Truth.Proven)]
    public void Lists_match_where_they_have_a_word_in_common(string test, string fee, Truth expected)
    {
        PhoneCall act = Given.Act with { Said = new Said { DemandedFees = [FeeKind.Interest, FeeKind.LateFee] } };

        GivenCondition.On($$"""{ said.demanded_fees: { {{test}}: [ {{fee}}, other ] } }""", act).Truth.Should().Be(expected);
    }

    [Theory]
    [InlineData("one_of", Truth.Disproven)]
    [InlineData("none_of", Truth.Proven)]
    public void An_empty_list_on_record_has_nothing_in_common(string test, Truth expected) =>
        GivenCondition.On($$"""{ said.demanded_fees: { {{test}}: [ interest ] } }""", Given.Act with { Said = new Said { DemandedFees = [] } })
            .Truth.Should().Be(expected);

    [Theory]
    [InlineData("[ interest, late_fee ]", Truth.Proven)]
    [InlineData("[ interest, late_fee, other ]", Truth.Proven)]
    [InlineData("[ interest, other ]", Truth.Disproven)]
    [InlineData("[]", Truth.Disproven)]
    public void Only_holds_where_no_item_lies_outside(string listed, Truth expected)
    {
        PhoneCall act = Given.Act with { Said = new Said { DemandedFees = [FeeKind.Interest, FeeKind.LateFee] } };

        GivenCondition.On($$"""{ said.demanded_fees: { only: {{listed}} } }""", act).Truth.Should().Be(expected);
    }

    [Theory]
    [InlineData("interest")]
    [InlineData("[]")]
    [InlineData("{ fact: loan.disclosed_fees }")]
    public void An_empty_list_on_record_has_no_item_outside_whatever_is_listed(string listed) =>
        GivenCondition.On($$"""{ said.demanded_fees: { only: {{listed}} } }""", Given.Act with { Said = new Said { DemandedFees = [] } })
            .Truth.Should().Be(Truth.Proven);

    [Theory]
    [InlineData("{ fact: loan.disclosed_fees }", Truth.Disproven)]
    [InlineData("[ { fact: loan.disclosed_fees }, late_fee ]", Truth.Proven)]
    public void Only_takes_the_list_of_another_fact(string listed, Truth expected)
    {
        CollectionCase disclosed = Given.Case with { Loan = new Loan { DisclosedFees = [FeeKind.Interest, FeeKind.Other] } };
        PhoneCall act = Given.Act with { Said = new Said { DemandedFees = [FeeKind.Interest, FeeKind.LateFee] } };

        GivenCondition.On($$"""{ said.demanded_fees: { only: {{listed}} } }""", disclosed, act).Truth.Should().Be(expected);
    }

    [Theory]
    [InlineData("{ fact: loan.disclosed_fees }", Truth.Unknown, "loan.disclosed_fees")]
    [InlineData("[ { fact: loan.disclosed_fees }, interest ]", Truth.Unknown, "loan.disclosed_fees")]
    [InlineData("[ { fact: loan.disclosed_fees }, interest, late_fee ]", Truth.Proven)]
    public void An_unknown_list_leaves_open_the_items_that_nothing_else_lists(string listed, Truth expected, params string[] missing)
    {
        PhoneCall act = Given.Act with { Said = new Said { DemandedFees = [FeeKind.Interest, FeeKind.LateFee] } };

        ElementFinding element = GivenCondition.On($$"""{ said.demanded_fees: { only: {{listed}} } }""", act);

        element.Truth.Should().Be(expected);
        element.Missing.Select(m => m.ToString()).Should().Equal(missing);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("interest")]
    public void What_was_asked_for_and_is_not_on_record_leaves_only_open(string listed)
    {
        ElementFinding element = GivenCondition.On($$"""{ said.demanded_fees: { only: {{listed}} } }""", Given.Act with { Said = null });

        element.Truth.Should().Be(Truth.Unknown);
        element.Missing.Select(m => m.ToString()).Should().Equal("said.demanded_fees");
    }

    [Theory]
    [InlineData("{ said.demanded_fees: { one_of: [] } }", "an empty list matches nothing")]
    [InlineData("{ direction: { only: [ outbound ] } }", "'only' cannot be asked of direction")]
    public void A_list_that_asks_nothing_and_only_of_a_single_value_are_refused(string condition, string mistake) =>
        GivenPack.MistakesOf(GivenCondition.RuleOf(condition)).Should().ContainSingle().Which.Should().Contain(mistake);

    [Theory]
    [InlineData("more_than", "100.00 USD", Truth.Disproven)]
    [InlineData("at_least", "100.00 USD", Truth.Proven)]
    [InlineData("less_than", "100.00 USD", Truth.Disproven)]
    [InlineData("at_most", "100.00 USD", Truth.Proven)]
    [InlineData("is", "100 USD", Truth.Proven)]
    [InlineData("is_not", "100 USD", Truth.Disproven)]
    [InlineData("more_than", "99.99 USD", Truth.Proven)]
    [InlineData("less_than", "100.01 USD", Truth.Proven)]
    public void Amounts_are_compared_at_the_figure_itself(string test, string figure, Truth expected) =>
        GivenCondition.On($$"""{ said.amount: { {{test}}: "{{figure}}" } }""", Given.Act with { Said = new Said { Amount = Money.Parse("100.00 USD") } })
            .Truth.Should().Be(expected);

    [Fact]
    public void Amounts_of_two_currencies_are_not_compared()
    {
        ElementFinding element = GivenCondition.On(
            """{ said.amount: { more_than: "1.00 EUR" } }""",
            Given.Act with { Said = new Said { Amount = Money.Parse("100.00 USD") } });

        element.Truth.Should().Be(Truth.Unknown);
        element.Missing.Select(m => m.ToString()).Should().Equal("rate:USD/EUR");
    }

    [Theory]
    [InlineData("{ said.amount: { more_than: { sum: [ { fact: ledger.balance }, \"0.01 USD\" ] } } }", "100.01 USD", Truth.Disproven)]
    [InlineData("{ said.amount: { more_than: { sum: [ { fact: ledger.balance }, \"0.01 USD\" ] } } }", "100.02 USD", Truth.Proven)]
    [InlineData("{ said.amount: { more_than: { sum: [ { fact: ledger.balance }, { fact: loan.principal } ] } } }", "100.02 USD", Truth.Unknown)]
    public void Sums_are_compared_where_every_part_is_known(string condition, string amount, Truth expected) =>
        GivenCondition.On(
            condition,
            Given.Balance("b1", "2026-06-01T09:00:00+08:00", "100.00 USD"),
            Given.Act with { Said = new Said { Amount = Money.Parse(amount) } }).Truth.Should().Be(expected);

    [Fact]
    public void A_fact_that_the_kind_of_event_does_not_have_disproves_every_test_of_it()
    {
        var visit = new Visit { Id = Given.ActId, CaseId = Given.CaseId, At = Given.Act.At };

        GivenCondition.On("{ outcome: { is_not: answered } }", visit).Truth.Should().Be(Truth.Disproven);
        GivenCondition.On("{ outcome: { none_of: [ answered ] } }", visit).Truth.Should().Be(Truth.Disproven);
        GivenCondition.On("{ outcome: { known: true } }", visit).Truth.Should().Be(Truth.Disproven);
    }
}
