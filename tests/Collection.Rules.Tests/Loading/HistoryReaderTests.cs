using System.Text;
using Collection.Rules.Diagnostics;
using Collection.Rules.Loading;

namespace Collection.Rules.Tests.Loading;

public sealed class HistoryReaderTests
{
    [Theory]
    [InlineData("{ known: true, is_not: bundled }")]
    [InlineData("{ is_not: bundled, known: true }")]
    [InlineData("{ known: false }")]
    public void A_record_can_be_asked_whether_a_fact_is_known_and_what_it_is(string form)
    {
        RuleSetLoad load = LoadWith($"form: {form}");

        load.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void A_fact_that_the_record_does_not_hold_is_refused_with_several_operators_too()
    {
        RuleSetLoad load = LoadWith("purpose: { known: true, is: demand }");

        load.Diagnostics.Should().ContainSingle();
    }

    private static RuleSetLoad LoadWith(string where)
    {
        string rule = $$"""
            format: 1
            kind: rule
            id: house.test.history
            title: { zh: 测试, en: Test }
            status: active
            severity: low
            effect: violation
            basis: [ "civil-code/7" ]
            event: phone_call
            elements:
              agreed:
                says: { zh: 有同意。, en: There is a consent. }
                test: { exists: { of: consent_given, where: { {{where}} } } }
            message: { zh: 测试, en: Test }
            """;
        return RuleSetLoader.Load([.. SourceFiles.Embedded("cn"), new SourceFile("history.yaml", Encoding.UTF8.GetBytes(rule))], new DiagnosticBag());
    }
}
