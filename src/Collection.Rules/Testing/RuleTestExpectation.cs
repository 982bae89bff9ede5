using Collection.Rules.Findings;

namespace Collection.Rules.Testing;

/// <summary>Holds a finding against what a test expects.</summary>
internal static class RuleTestExpectation
{
    /// <summary>Where expectation and finding differ; none where the test passes.</summary>
    public static IEnumerable<string> Differences(RuleTestCase test, Finding actual)
    {
        if (test.Expected is { } expected && actual.Verdict != expected)
        {
            yield return $"expected {FindingText.WordOf(expected)}, found {FindingText.WordOf(actual.Verdict)}";
        }

        foreach (string name in test.Because.Where(name => !actual.Elements.Any(e => string.Equals(e.Name, name, StringComparison.Ordinal) && e.Truth == Truth.Proven)))
        {
            yield return $"element '{name}' is not proven";
        }

        foreach (string path in test.Missing.Where(path => !actual.Missing.Any(m => m.IsCalled(path))))
        {
            yield return $"'{path}' is not named as missing; named: {(actual.Missing.IsEmpty ? "nothing" : string.Join(", ", actual.Missing))}";
        }

        if (test.By is not null && !string.Equals(test.By, actual.ExcusedBy, StringComparison.Ordinal))
        {
            yield return $"expected to be excused by '{test.By}', found '{actual.ExcusedBy ?? "nothing"}'";
        }
    }
}
