using Collection.Rules.Conditions;
using Collection.Rules.Tests.Loading;

namespace Collection.Rules.Tests.Conditions;

public sealed class ConditionTextTests
{
    [Theory]
    [InlineData("direction: outbound")]
    [InlineData("purpose: [ remind, demand ]")]
    [InlineData("purpose: { none_of: [ remind, demand ] }")]
    [InlineData("said.demanded_fees: { only: [ { fact: loan.disclosed_fees }, legal_fee ] }")]
    [InlineData("said.demanded_fees: { only: [] }")]
    [InlineData("direction: { known: true }")]
    [InlineData("duration_seconds: { more_than: 30 }")]
    [InlineData("all: [ { direction: outbound }, { purpose: demand } ]")]
    [InlineData("none: [ { any: [ { direction: outbound }, { purpose: demand } ] } ]")]
    [InlineData("said.amount: { more_than: { fact: ledger.balance } }")]
    [InlineData("exists: { of: consent_given, where: { by: { fact: debtor.id } }, standing: false, on_record: true }")]
    [InlineData("count: { of: contact, where: { direction: outbound }, same: [ recipient ], window: { kind: consecutive, days: 7, first_day: not_counted }, more_than: { param: us.calls-7in7 } }")]
    [InlineData("count: { of: [ phone_call, visit ], where: { direction: outbound }, distinct: recipient, window: { kind: rolling, hours: 24 }, on_record: true, at_least: 2 }")]
    [InlineData("local_time: { outside: { param: us.convenient-hours }, zone: debtor.zones }")]
    [InlineData("signal: debt.amount_mentioned")]
    public void What_is_written_in_full_comes_back_as_it_was(string condition)
    {
        Rule rule = GivenPack.Good(GivenCondition.RuleOf($"{{ {condition} }}")).Rules.Single();

        ConditionText.Of(rule.Elements.Single().Test).Should().Be(condition);
    }
}
