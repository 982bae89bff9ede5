using System.Collections.Immutable;
using Collection.Rules.Compilation;
using Collection.Rules.Evaluation;

namespace Collection.Rules.Testing.Mutation;

/// <summary>Runs the tests of a rule on mutants of it.</summary>
/// <remarks>Thread-safe. Nothing is loaded or compiled again: a mutant is a changed tree, and only its own rule's tests run.</remarks>
internal sealed class MutationTester(CompiledRuleSet compiled)
{
    public MutationReport Test(Rule rule, ImmutableArray<RuleTestCase> tests, CancellationToken cancellation)
    {
        ImmutableArray<Mutant> mutants = MutantFactory.Of(rule, compiled.Source);
        ImmutableArray<(RuleTestCase Test, CaseFile File)> cases = [.. tests.Select(test => (test, RuleTestRunner.FileOf(test)))];
        var survivors = ImmutableArray.CreateBuilder<Survivor>();
        foreach (Mutant mutant in mutants)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!IsKilled(mutant, cases))
            {
                survivors.Add(new Survivor(mutant.Id, mutant.Position, rule.ReasonFor(mutant.Id)));
            }
        }

        return new MutationReport { Total = mutants.Length, Survivors = survivors.ToImmutable() };
    }

    private bool IsKilled(Mutant mutant, ImmutableArray<(RuleTestCase Test, CaseFile File)> cases)
    {
        CompiledRuleSet changed = MutantEnvironment.For(compiled, mutant);
        return cases.Any(c =>
            RuleTestExpectation.Differences(c.Test, new CaseEvaluation(changed).Explain(c.File, c.Test.ActId, mutant.Rule)).Any());
    }
}
