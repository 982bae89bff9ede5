using System.Collections.Immutable;
using Collection.Rules.Evaluation;
using Collection.Rules.Findings;
using Collection.Rules.Law;

namespace Collection.Rules.Tests.Evaluation;

public sealed class VerdictLogicTests
{
    private const Truth Yes = Truth.Proven;
    private const Truth No = Truth.Disproven;
    private const Truth Open = Truth.Unknown;

    // Scope, elements with scope, the exception that the actor must show, the one that the complainant must exclude.
    [Theory]
    [InlineData(No, No, No, No, Verdict.NotApplicable)]
    [InlineData(No, Yes, Yes, Open, Verdict.NotApplicable)]
    [InlineData(No, Open, No, Yes, Verdict.NotApplicable)]
    [InlineData(Yes, No, No, No, Verdict.NoViolation)]
    [InlineData(Yes, No, Yes, Open, Verdict.NoViolation)]
    [InlineData(Open, No, Open, Open, Verdict.NoViolation)]
    [InlineData(Yes, Yes, Yes, No, Verdict.Excused)]
    [InlineData(Yes, Yes, Yes, Open, Verdict.Excused)]
    [InlineData(Yes, Yes, Open, Yes, Verdict.Excused)]
    [InlineData(Yes, Open, Yes, No, Verdict.NoViolation)]
    [InlineData(Open, Open, Open, Yes, Verdict.NoViolation)]
    [InlineData(Yes, Open, No, No, Verdict.Undetermined)]
    [InlineData(Open, Open, Open, Open, Verdict.Undetermined)]
    [InlineData(Yes, Yes, Open, No, Verdict.PrimaFacie)]
    [InlineData(Yes, Yes, No, Open, Verdict.Undetermined)]
    [InlineData(Yes, Yes, Open, Open, Verdict.Undetermined)]
    [InlineData(Yes, Yes, No, No, Verdict.Violation)]
    public void Scope_comes_before_elements_and_elements_before_exceptions(Truth scope, Truth when, Truth actor, Truth complainant, Verdict expected) =>
        VerdictLogic.Decide(scope, when, Exceptions(actor, complainant)).Should().Be(expected);

    [Fact]
    public void An_exception_of_which_the_law_does_not_say_who_shows_it_leaves_the_case_open() =>
        VerdictLogic.Decide(Yes, Yes, [(Clause(shownBy: null), Open)]).Should().Be(Verdict.Undetermined);

    [Fact]
    public void Without_exceptions_proven_elements_are_a_violation() =>
        VerdictLogic.Decide(Yes, Yes, []).Should().Be(Verdict.Violation);

    // To know more never turns a definite verdict round.
    [Fact]
    public void Settling_an_open_question_keeps_every_definite_verdict()
    {
        Truth[] truths = [Yes, No, Open];
        foreach (Truth scope in truths)
        {
            foreach (Truth when in truths)
            {
                foreach (Truth settled in new[] { Yes, No })
                {
                    bool? before = Offends(VerdictLogic.Decide(scope, when, Exceptions(Open, No)));
                    bool? after = Offends(VerdictLogic.Decide(scope, when, Exceptions(settled, No)));

                    (before is null || before == after).Should().BeTrue();
                }
            }
        }
    }

    private static bool? Offends(Verdict verdict) => verdict switch
    {
        Verdict.Violation => true,
        Verdict.Excused or Verdict.NoViolation or Verdict.NotApplicable => false,
        _ => null,
    };

    private static ImmutableArray<(ExceptionClause, Truth)> Exceptions(Truth actor, Truth complainant) =>
        [(Clause(ShownBy.Actor), actor), (Clause(ShownBy.Complainant), complainant)];

    private static ExceptionClause Clause(ShownBy? shownBy)
    {
        Rule rule = Conformance.ConformancePack.Rules.Find("us.regf.third-party")!;
        return new ExceptionClause
        {
            Name = "one",
            Says = new LocalizedText { En = "One." },
            Cite = rule.Basis[0],
            ShownBy = shownBy,
            Test = rule.When,
            Position = rule.Position,
        };
    }
}
