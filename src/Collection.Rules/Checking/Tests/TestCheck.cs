using System.Collections.Immutable;
using Collection.Rules.Diagnostics;
using Collection.Rules.Findings;
using Collection.Rules.Loading;
using Collection.Rules.Testing;

namespace Collection.Rules.Checking.Tests;

/// <summary>Finds tests that cannot be right, and rules whose tests leave a side out.</summary>
internal static class TestCheck
{
    public static void Check(Rule rule, LoadedFiles files, DiagnosticBag diagnostics)
    {
        int mistakes = diagnostics.Count;
        RuleTestReader.Read(rule, files.Sound, files.Written.HasFixture, diagnostics);
        bool isWellFormed = diagnostics.Count == mistakes;
        ImmutableArray<TestOutline> tests = TestOutline.Of(rule);
        foreach ((Verdict verdict, SourcePosition position) in tests.SelectMany(t => t.Expected))
        {
            if (PossibleVerdicts.WhyNot(verdict, rule, files.Sound.Law) is { } reason)
            {
                diagnostics.Error(DiagnosticCode.ImpossibleVerdict, position, $"'{FindingText.WordOf(verdict)}' can never be the answer: {reason}");
            }
        }

        CheckNames(tests, diagnostics);
        if (isWellFormed && rule.Status is RuleStatus.Active or RuleStatus.Review)
        {
            CheckSides(rule, tests, diagnostics);
        }
    }

    private static void CheckNames(ImmutableArray<TestOutline> tests, DiagnosticBag diagnostics)
    {
        var places = new Dictionary<string, SourcePosition>(StringComparer.Ordinal);
        foreach (TestOutline test in tests)
        {
            foreach ((string name, SourcePosition position) in test.Names.DistinctBy(n => n.Text, StringComparer.Ordinal))
            {
                if (!places.TryAdd(name, position))
                {
                    diagnostics.Error(DiagnosticCode.DuplicateTestName, position, $"another test has this name, at {places[name]}; say in what they differ");
                }
            }
        }
    }

    private static void CheckSides(Rule rule, ImmutableArray<TestOutline> tests, DiagnosticBag diagnostics)
    {
        if (tests.IsEmpty)
        {
            diagnostics.Warning(DiagnosticCode.NoTests, rule.Position, "the rule has no test; write at least one that is violated, one that is lawful and one at the boundary");
            return;
        }

        Verdict[] expected = [.. tests.SelectMany(t => t.Expected).Select(e => e.Verdict)];
        if (!expected.Any(Offends))
        {
            diagnostics.Warning(DiagnosticCode.NoViolatingTest, rule.Position, "no test shows an act that the rule finds");
        }

        if (!expected.Any(IsLawful))
        {
            diagnostics.Warning(DiagnosticCode.NoLawfulTest, rule.Position, "no test shows an act that the rule lets pass: no_violation or excused");
        }

        if (!tests.Any(t => t.Expected.Any(e => Offends(e.Verdict)) && t.Expected.Any(e => !Offends(e.Verdict))))
        {
            diagnostics.Warning(DiagnosticCode.NoBoundaryTest, rule.Position, $"no test shows the boundary: 'vary' one field with 'cases' on both sides of it{BoundaryExample.Of(rule)}");
        }
    }

    private static bool Offends(Verdict verdict) => verdict < Verdict.Undetermined;

    private static bool IsLawful(Verdict verdict) => verdict is Verdict.NoViolation or Verdict.Excused;
}
