using Collection.Rules.Facts;
using Collection.Rules.Findings;
using Collection.Rules.Parameters;

namespace Collection.Rules.Cli.Reports;

/// <summary>Names missing facts and records as people say them.</summary>
internal static class MissingText
{
    private const string Review = "review:";
    private const string Parameter = "parameter:";
    private const string Rate = "rate:";

    /// <summary>What is missing, and of which past events where it is of those.</summary>
    public static string Of(MissingFact missing, RuleSet rules, Language language)
    {
        string name = NameOf(missing.Path, rules, language);
        return missing.Events is { } events ? name + Phrase.Brackets(language, EventList.Of(events, language)) : name;
    }

    /// <summary>The fact or record alone.</summary>
    public static string NameOf(string fact, RuleSet rules, Language language)
    {
        bool isChinese = language == Language.Zh;
        if (fact.StartsWith(Review, StringComparison.Ordinal))
        {
            string id = fact[Review.Length..];
            string says = rules.Signals.Signals.FirstOrDefault(s => string.Equals(s.Id, id, StringComparison.Ordinal))?.Says.In(language) ?? id;
            says = Phrase.Inside(says);
            return isChinese ? $"由人判断言辞是否属于：{says}" : $"a person's view whether the words do this: {says}";
        }

        if (fact.StartsWith(Parameter, StringComparison.Ordinal))
        {
            string id = fact[Parameter.Length..];
            Parameter? figure = rules.Parameters.FirstOrDefault(p => string.Equals(p.Id, id, StringComparison.Ordinal));
            string title = figure?.Title.In(language) ?? id;
            return isChinese ? $"当日有效的数值：{title}" : $"a figure in force that day: {title}";
        }

        return fact.StartsWith(Rate, StringComparison.Ordinal)
            ? (isChinese ? "汇率 " : "the exchange rate ") + fact[Rate.Length..]
            : (Vocabulary.Find($"missing.{fact}") ?? Vocabulary.Find($"facts.{fact}"))?.In(language) ?? fact;
    }
}
