using System.Collections.Immutable;
using Collection.Rules.Cli.Reports;
using Collection.Rules.Conditions;
using Collection.Rules.Events;
using Collection.Rules.Facts;

namespace Collection.Rules.Cli.Show;

/// <summary>Says a condition over facts in words; what asks for counts, records, hours or signals stays in the rule language.</summary>
internal static class ConditionPhrase
{
    public static string Of(Condition condition, Language language) => condition switch
    {
        AllOf all => Join(all.Parts, language, Phrase.Of(language, "，且", " and ")),
        AnyOf any => Join(any.Parts, language, Phrase.Of(language, "，或", " or ")),
        NoneOf none => Phrase.Of(language, "并非（", "not (") + Join(none.Parts, language, Phrase.Of(language, "，或", " or ")) + Phrase.Of(language, "）", ")"),
        ElementReference element => element.Name,
        FactTest { Operator: Operator.Is or Operator.OneOf } test => $"{LabelOf(test.Fact, language)}{Phrase.Of(language, "：", ": ")}{Values(test, language)}",
        FactTest { Operator: Operator.IsNot or Operator.NoneOf } test => $"{LabelOf(test.Fact, language)}{Phrase.Of(language, "：非 ", ": not ")}{Values(test, language)}",
        FactTest { Operands.IsEmpty: true } test => LabelOf(test.Fact, language) + Phrase.Of(language, "：没有", ": none"),
        FactTest test => $"{LabelOf(test.Fact, language)} {Word(test.Operator, language)} {Values(test, language)}",
        FactKnown known => LabelOf(known.Fact, language) + (known.IsKnown ? Phrase.Of(language, "已记录", " is on record") : Phrase.Of(language, "未记录", " is not on record")),
        _ => ConditionText.Of(condition),
    };

    private static string Join(ImmutableArray<Condition> parts, Language language, string word) =>
        string.Join(word, parts.Select(p => p is AllOf or AnyOf ? Phrase.Of(language, $"（{Of(p, language)}）", $"({Of(p, language)})") : Of(p, language)));

    private static string LabelOf(Fact fact, Language language) => Vocabulary.Path(fact.Path, language);

    private static string Values(FactTest test, Language language) =>
        string.Join(Phrase.Of(language, "、", " or "), test.Operands.Select(o => Value(o, language)));

    private static string Value(Operand operand, Language language) => operand switch
    {
        LiteralOperand literal => Vocabulary.Label(literal.Value, language),
        ParameterOperand { Parameter: { } parameter } => parameter.Title.In(language),
        FactOperand other => Vocabulary.Path(other.Fact.Path, language),
        _ => ConditionText.Of(operand),
    };

    private static string Word(Operator test, Language language) => test switch
    {
        Operator.Only => Phrase.Of(language, "只有", "only"),
        Operator.MoreThan => Phrase.Of(language, "超过", "more than"),
        Operator.AtLeast => Phrase.Of(language, "至少", "at least"),
        Operator.LessThan => Phrase.Of(language, "少于", "less than"),
        Operator.AtMost => Phrase.Of(language, "至多", "at most"),
        Operator.Before => Phrase.Of(language, "早于", "before"),
        Operator.After => Phrase.Of(language, "不早于", "on or after"),
        _ => ConditionText.Of(test),
    };

    /// <summary>The kinds of event in words.</summary>
    public static string Of(ImmutableArray<EventKind> kinds, Language language) => Phrase.List(language, kinds.Select(k => Vocabulary.Word(k, language)));
}
