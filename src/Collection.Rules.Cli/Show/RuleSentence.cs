using Collection.Rules.Cli.Reports;
using Collection.Rules.Conditions;

namespace Collection.Rules.Cli.Show;

/// <summary>Says a rule in one sentence, put together from what its elements and exceptions say.</summary>
internal static class RuleSentence
{
    public static string Of(Rule rule, RuleSet rules, Language language)
    {
        string kinds = ConditionPhrase.Of(rule.EventKinds, language);
        string scope = rule.Applies is null ? string.Empty : ConditionPhrase.Of(rule.Applies, language);
        string elements = WhenOf(rule, language);
        string exceptions = string.Join(Phrase.Of(language, "；", "; or "), rule.Exceptions.Select(e => Of(e, language)));
        string effect = EffectOf(rule, rules, language);
        return language == Language.Zh
            ? $"{kinds}{(scope.Length > 0 ? $"（适用范围：{scope}）" : string.Empty)}{(IsEvery(rule) && rule.Elements.Length > 1 ? "同时" : string.Empty)}符合下列情形的，{effect}：{elements}。{(exceptions.Length > 0 ? $"但有下列情形{(rule.Exceptions.Length > 1 ? "之一" : string.Empty)}的除外：{exceptions}。" : string.Empty)}"
            : $"{Capital(kinds)}{(scope.Length > 0 ? $" (scope: {scope})" : string.Empty)}: if {elements}, the act {effect}{(exceptions.Length > 0 ? $", unless {exceptions}" : string.Empty)}.";
    }

    /// <summary>What must be so: by name where the rule combines its elements in its own way.</summary>
    private static string WhenOf(Rule rule, Language language)
    {
        string says = string.Join(Phrase.Of(language, "；", "; and "), rule.Elements.Select(e => Says(e.Says, language)));
        return IsEvery(rule) ? says : $"{CombinationOf(rule.When, language)}{Phrase.Brackets(language, Phrase.Series(language, rule.Elements.Select(e => $"{e.Name}{Phrase.Of(language, "：", ": ")}{Says(e.Says, language)}")))}";
    }

    /// <summary>Whether the rule simply asks for all its elements.</summary>
    private static bool IsEvery(Rule rule) =>
        rule.When is AllOf all
        && all.Parts.Length == rule.Elements.Length
        && all.Parts.Zip(rule.Elements).All(pair => pair.First is ElementReference reference && string.Equals(reference.Name, pair.Second.Name, StringComparison.Ordinal));

    /// <summary>The combination of elements, by their names.</summary>
    public static string CombinationOf(Condition when, Language language) => ConditionPhrase.Of(when, language);

    private static string Of(ExceptionClause exception, Language language)
    {
        string side = exception.ShownBy is { } shownBy
            ? Phrase.Of(language, $"由{Facts.Vocabulary.Word(shownBy, language)}证明", $"for {Facts.Vocabulary.Word(shownBy, language)} to show")
            : Phrase.Of(language, "由谁证明，法律未明确", "who must show it the law leaves open");
        return Says(exception.Says, language) + Phrase.Brackets(language, side);
    }

    private static string EffectOf(Rule rule, RuleSet rules, Language language)
    {
        string effect = VerdictLabel.Of(rule, rules, language);
        return rule.Effect == Effect.Departure || language == Language.Zh ? effect : $"is {effect}";
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A sentence in the middle of one.</summary>
    private static string Says(LocalizedText says, Language language)
    {
        string text = Phrase.Inside(says.In(language));
        bool isCapital = language == Language.En && text.Length > 1 && char.IsUpper(text[0]) && !char.IsUpper(text[1]);
        return isCapital ? char.ToLowerInvariant(text[0]) + text[1..] : text;
    }
}
