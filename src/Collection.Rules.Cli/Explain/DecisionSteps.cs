using System.Collections.Immutable;
using Collection.Rules.Cli.Reports;
using Collection.Rules.Facts;
using Collection.Rules.Findings;

namespace Collection.Rules.Cli.Explain;

/// <summary>The order in which a verdict was reached, in words.</summary>
internal static class DecisionSteps
{
    /// <summary>The steps up to the one that decides, which is the last.</summary>
    public static ImmutableArray<string> Of(Finding finding, Rule rule, Language language)
    {
        if (!rule.EventKinds.Contains(finding.EventKind))
        {
            return [KindStep(finding, rule, language)];
        }

        if (finding.Verdict == Verdict.NotInForce)
        {
            return [NotInForceStep(language)];
        }

        if (finding.Verdict == Verdict.NotApplicable)
        {
            return [InForceStep(finding, language), NotApplicableStep(finding, language)];
        }

        var steps = ImmutableArray.CreateBuilder<string>();
        steps.Add(InForceStep(finding, language));
        steps.Add(ScopeStep(finding, language));
        steps.Add(ElementStep(finding, language));
        if (finding.Verdict != Verdict.NoViolation && !finding.Exceptions.IsEmpty)
        {
            steps.Add(ExceptionStep(finding, language));
        }

        steps.Add(OutcomeStep(finding, rule, language));
        return steps.ToImmutable();
    }

    private static string KindStep(Finding finding, Rule rule, Language language)
    {
        string judged = Phrase.List(language, rule.EventKinds.Select(k => Vocabulary.Word(k, language)));
        string kind = Vocabulary.Word(finding.EventKind, language);
        return Phrase.Of(
            language,
            $"该规则只适用于：{judged}。该记录是：{kind}，因此不适用。",
            $"The rule judges: {judged}. This record is: {kind}, so the rule does not apply.");
    }

    private static string NotInForceStep(Language language) => Phrase.Of(
        language,
        "行为当日，该规则所依据的规定均无效力，因此不作判断。",
        "No provision on which the rule rests was in force on the day of the act, so it says nothing.");

    private static string InForceStep(Finding finding, Language language) => finding.Provisions.IsEmpty
        ? Phrase.Of(language, "行为当日有效的规定均不约束该主体。", "Of the provisions in force on the day of the act, none binds this actor.")
        : Phrase.Of(
            language,
            $"行为当日有效，且约束或可能约束该主体的规定：{FindingLines.LawOf(finding, language)}。",
            $"In force on the day of the act, and binding on this actor or possibly so: {FindingLines.LawOf(finding, language)}.");

    private static string ScopeStep(Finding finding, Language language) =>
        finding.Verdict is Verdict.Violation or Verdict.PresumedViolation or Verdict.PrimaFacie or Verdict.Departure
            ? Phrase.Of(language, "规则约束该主体，并适用于该行为。", "The rule binds this actor and applies to this act.")
            : Phrase.Of(language, "没有记录排除规则适用于该行为和该主体。", "Nothing on record takes the act or the actor out of the rule's scope.");

    private static string NotApplicableStep(Finding finding, Language language) => finding.DisplacedBy is { } special
        ? Phrase.Of(language, $"特别规则{special}适用，取代本规则。", $"The more special rule {special} applies and displaces this one.")
        : Phrase.Of(language, "该行为或该主体不在规则的适用范围内。", "The act or the actor is outside the rule's scope.");

    private static string ElementStep(Finding finding, Language language)
    {
        if (language == Language.Zh)
        {
            return ElementStepZh(finding);
        }

        string NamesOf(Truth truth) => finding.Elements.Any(e => e.Truth == truth)
            ? Phrase.List(language, finding.Elements.Where(e => e.Truth == truth).Select(e => e.Name))
            : "none";
        return $"Elements shown: {NamesOf(Truth.Proven)}; excluded: {NamesOf(Truth.Disproven)}; not known: {NamesOf(Truth.Unknown)}.";
    }

    private static string ElementStepZh(Finding finding)
    {
        ILookup<Truth, ElementFinding> groups = finding.Elements.ToLookup(e => e.Truth);
        Truth[] truths = [Truth.Proven, Truth.Disproven, Truth.Unknown];
        IEnumerable<string> found = truths.Where(groups.Contains).Select(truth =>
            $"{Vocabulary.Word(truth, Language.Zh)}的要件：{Phrase.Series(Language.Zh, groups[truth].Select(e => Phrase.Inside(e.Says.In(Language.Zh))))}。");
        string absent = string.Join("或者", truths.Where(t => !groups.Contains(t)).Select(t => Vocabulary.Word(t, Language.Zh)));
        return string.Concat(found) + (absent.Length > 0 ? $"没有{absent}的要件。" : string.Empty);
    }

    private static string ExceptionStep(Finding finding, Language language)
    {
        string states = Phrase.Series(language, finding.Exceptions.Select(e =>
            Phrase.Of(language, $"{Phrase.Inside(e.Says.In(Language.Zh))}（{Vocabulary.Word(e.Truth, language)}）", $"{e.Name} {Vocabulary.Word(e.Truth, language)}")));
        return Phrase.Of(language, $"例外：{states}。", $"Exceptions: {states}.");
    }

    private static string? ExcuseOf(Finding finding) =>
        finding.Exceptions.Where(e => string.Equals(e.Name, finding.ExcusedBy, StringComparison.Ordinal)).Select(e => Phrase.Inside(e.Says.In(Language.Zh))).FirstOrDefault()
        ?? finding.ExcusedBy;

    private static string OutcomeStep(Finding finding, Rule rule, Language language) => finding.Verdict switch
    {
        Verdict.NoViolation => Phrase.Of(
            language,
            "记录已排除规则所要求的情形，因此未违反。",
            "What the rule requires is excluded by the record, so it is not broken."),
        Verdict.Excused => Phrase.Of(
            language,
            $"例外“{ExcuseOf(finding)}”成立，因此不违法。",
            $"The exception {finding.ExcusedBy} is shown, so the act is excused."),
        Verdict.Undetermined => Phrase.Of(
            language,
            "要件或例外所需的事实未记录，因此既不能认定违法，也不能认定合法。",
            "Facts on which elements or exceptions turn are not on record, so neither a breach nor compliance can be found."),
        Verdict.PrimaFacie => Phrase.Of(
            language,
            $"规则所要求的均已成立，未决的例外都应由催收方证明，因此{FindingLines.UnlessOf(finding, language)}",
            $"All that the rule requires is shown, and every open exception is for the collector to show; so it is {FindingLines.UnlessOf(finding, language)}"),
        Verdict.NeedsReview => ReviewStep(rule, language),
        Verdict.Departure => Phrase.Of(
            language,
            "规则所要求的均已成立，但其依据不具有法律约束力，因此属于不符合规范。",
            "All that the rule requires is shown, but its source does not bind as law; so the act departs from a standard."),
        Verdict.PresumedViolation => Phrase.Of(
            language,
            "规则所要求的均已成立，法律据此推定违法。",
            "All that the rule requires is shown, and the law then presumes a breach."),
        _ => Phrase.Of(
            language,
            $"规则所要求的均已成立，且无例外，因此{VerdictLabel.BreachOf(finding, language)}。",
            $"All that the rule requires is shown and no exception stands open, so the act is {VerdictLabel.BreachOf(finding, language)}."),
    };

    private static string ReviewStep(Rule rule, Language language) => rule.Status == RuleStatus.Active
        ? Phrase.Of(
            language,
            "仅有线索，或所依据的规定尚待核实，因此需由人判断。",
            "Only an indication, or a source yet to be verified, points to a breach; so a person must judge.")
        : Phrase.Of(
            language,
            "该规则尚待核实，因此最多提示由人判断。",
            "The rule itself is yet to be verified, so it can only call for a person's judgement.");
}
