using System.Collections.Immutable;
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

    /// <summary>A line for the facts and records that are missing, and one for what a person must judge.</summary>
    public static IEnumerable<LabelledText> Lines(ImmutableArray<MissingFact> missing, RuleSet rules, Language language)
    {
        string facts = Phrase.Series(language, missing.Where(m => !IsReview(m.Path)).Select(m => Of(m, rules, language)));
        if (facts.Length > 0)
        {
            yield return new LabelledText(Phrase.Of(language, "缺少", "Missing"), facts);
        }

        string words = Phrase.Series(language, missing.Where(m => IsReview(m.Path)).Select(m => SaysOf(m.Path, rules, language)));
        if (words.Length > 0)
        {
            yield return new LabelledText(Phrase.Of(language, "须人工判断言辞是否属于", "For a person to judge whether the words do this"), words);
        }
    }

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
        if (IsReview(fact))
        {
            string says = SaysOf(fact, rules, language);
            return isChinese ? $"须人工判断言辞是否属于：{says}" : $"a person's view whether the words do this: {says}";
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

    private static bool IsReview(string fact) => fact.StartsWith(Review, StringComparison.Ordinal);

    /// <summary>What the words that a person must judge would do.</summary>
    private static string SaysOf(string fact, RuleSet rules, Language language)
    {
        string id = fact[Review.Length..];
        string says = rules.Signals.Signals.FirstOrDefault(s => string.Equals(s.Id, id, StringComparison.Ordinal))?.Says.In(language) ?? id;
        return Phrase.Inside(says);
    }
}
