using Collection.Rules.Facts;
using Collection.Rules.Findings;
using Collection.Rules.Law;

namespace Collection.Rules.Cli.Reports;

/// <summary>Verdicts and effects as lawyers say them: who breaks a normative document alone breaks no law.</summary>
internal static class VerdictLabel
{
    public static string Of(Finding finding, Language language) =>
        (IsRegulatory(finding) ? Vocabulary.Find($"regulatory_verdict.{FindingText.WordOf(finding.Verdict)}") : null)?.In(language)
        ?? Vocabulary.Word(finding.Verdict, language);

    /// <summary>What the act is where no exception stands in the way.</summary>
    public static string BreachOf(Finding finding, Language language)
    {
        string list = IsRegulatory(finding) ? "regulatory_effect" : "effect";
        return Vocabulary.Find($"{list}.{FindingText.WordOf(Effect.Violation)}")!.In(language);
    }

    /// <summary>What breaking the rule means, by its strongest source on any day.</summary>
    public static string Of(Rule rule, RuleSet rules, Language language)
    {
        bool isRegulatory = !rule.Basis.IsEmpty && rule.Basis.Max(rules.Law.ForceOf) == LegalForce.NormativeDocument;
        return (isRegulatory ? Vocabulary.Find($"regulatory_effect.{FindingText.WordOf(rule.Effect)}") : null)?.In(language)
            ?? Vocabulary.Word(rule.Effect, language);
    }

    /// <summary>Whether the strongest source that surely binds and is verified is a normative document.</summary>
    public static bool IsRegulatory(Finding finding) => finding.Provisions
        .Where(p => p is { IsSureToBind: true, IsUnderReview: false })
        .Select(p => (LegalForce?)p.Force)
        .Max() == LegalForce.NormativeDocument;
}
