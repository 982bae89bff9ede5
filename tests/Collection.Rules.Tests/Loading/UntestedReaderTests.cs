using Collection.Rules.Tests.Conditions;

namespace Collection.Rules.Tests.Loading;

public sealed class UntestedReaderTests
{
    [Theory]
    [InlineData("{ reason: because }", "CR1003: name either a 'gap' or a 'mutant', as the test report does")]
    [InlineData("{ gap: \"a: never unknown\", mutant: \"a: dropped\", reason: because }", "CR1003: name either a 'gap' or a 'mutant', as the test report does")]
    [InlineData("{ gap: \"a: never unknown\" }", "CR1002: the key 'reason' is missing in an item of 'untested'")]
    [InlineData("{ gaps: \"a: never unknown\", reason: because }", "CR1001: 'gaps' is not a key of an item of 'untested'; did you mean 'gap'?")]
    [InlineData("never unknown", "CR1003: an item of 'untested' must be a mapping of keys and values")]
    public void A_review_that_names_nothing_or_gives_no_reason_is_an_error_with_its_place(string item, string message)
    {
        string rule = GivenCondition.RuleOf("{ direction: outbound }") + $"\nuntested:\n  - {item}\n";

        GivenPack.MistakesOf(rule).Should().Contain(m => m.StartsWith("r.yaml(16,", StringComparison.Ordinal) && m.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_review_is_read_with_its_reason()
    {
        string rule = GivenCondition.RuleOf("{ direction: outbound }") + "\nuntested:\n  - { mutant: \"only: dropped\", reason: because }\n";

        UntestedPart part = GivenPack.Good(rule).Rules.Single().Untested.Should().ContainSingle().Subject;

        part.IsMutant.Should().BeTrue();
        part.What.Should().Be("only: dropped");
        part.Reason.Should().Be("because");
    }
}
