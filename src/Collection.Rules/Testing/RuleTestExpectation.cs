using Collection.Rules.Facts;
using Collection.Rules.Findings;

namespace Collection.Rules.Testing;

/// <summary>Holds a finding against what a test expects.</summary>
internal static class RuleTestExpectation
{
    /// <summary>Where expectation and finding differ; none where the test passes.</summary>
    public static IEnumerable<LocalizedText> Differences(RuleTestCase test, Finding actual)
    {
        if (test.Expected is { } expected && actual.Verdict != expected)
        {
            yield return new LocalizedText
            {
                Zh = $"应为{Zh(expected)}，实为{Zh(actual.Verdict)}",
                En = $"expected {FindingText.WordOf(expected)}, found {FindingText.WordOf(actual.Verdict)}",
            };
        }

        foreach (string name in test.Because)
        {
            ElementFinding? element = actual.Elements.FirstOrDefault(e => string.Equals(e.Name, name, StringComparison.Ordinal));
            if (element?.Truth != Truth.Proven)
            {
                yield return NotProven(name, element?.Truth);
            }
        }

        foreach (string path in test.Missing.Where(path => !actual.Missing.Any(m => m.IsCalled(path))))
        {
            yield return NotNamed(path, actual.Missing);
        }

        if (test.By is not null && !string.Equals(test.By, actual.ExcusedBy, StringComparison.Ordinal))
        {
            yield return new LocalizedText
            {
                Zh = $"应由 '{test.By}' 免责，实由{(actual.ExcusedBy is { } found ? $" '{found}'" : "无")}",
                En = $"expected to be excused by '{test.By}', found '{actual.ExcusedBy ?? "nothing"}'",
            };
        }
    }

    /// <summary>That an element which must be shown is not, in the word that a finding has for it.</summary>
    private static LocalizedText NotProven(string name, Truth? found) => new()
    {
        Zh = $"要件 '{name}' {(found is { } truth ? Vocabulary.Word(truth, Language.Zh) : "未经判断")}",
        En = $"element '{name}' is {(found is { } known ? Vocabulary.Word(known, Language.En) : "not judged")}",
    };

    /// <summary>That something is not named as missing, and what is.</summary>
    public static LocalizedText NotNamed(string path, IReadOnlyCollection<MissingFact> named) => new()
    {
        Zh = $"'{path}' 未列为缺少；列出的是：{(named.Count == 0 ? "无" : string.Join("、", named))}",
        En = $"'{path}' is not named as missing; named: {(named.Count == 0 ? "nothing" : string.Join(", ", named))}",
    };

    /// <summary>The verdict in Chinese, with the word that a rule file has for it.</summary>
    public static string Zh(Verdict verdict) => $"“{Vocabulary.Word(verdict, Language.Zh)}”（{FindingText.WordOf(verdict)}）";
}
