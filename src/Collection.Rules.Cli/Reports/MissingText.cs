using Collection.Rules.Facts;
using Collection.Rules.Parameters;

namespace Collection.Rules.Cli.Reports;

/// <summary>Names missing facts and records as people say them.</summary>
internal static class MissingText
{
    private const string Review = "review:";
    private const string Parameter = "parameter:";
    private const string Rate = "rate:";

    /// <summary>The fact alone, without the past event it is missing of.</summary>
    public static string KeyOf(string missing) => Split(missing).Fact;

    /// <summary>What is missing, and of which past event where it is one.</summary>
    public static string Of(string missing, RuleSet rules, Language language)
    {
        (string? eventId, string fact) = Split(missing);
        string name = NameOf(fact, rules, language);
        return eventId is null ? name
            : language == Language.Zh ? $"{name}（{eventId}）"
            : $"{name} ({eventId})";
    }

    private static string NameOf(string fact, RuleSet rules, Language language)
    {
        bool isChinese = language == Language.Zh;
        if (fact.StartsWith(Review, StringComparison.Ordinal))
        {
            string id = fact[Review.Length..];
            string says = rules.Signals.Signals.FirstOrDefault(s => string.Equals(s.Id, id, StringComparison.Ordinal))?.Says.In(language) ?? id;
            says = Phrase.Inside(says);
            return isChinese ? $"由人判断言辞是否属于：{says}" : $"a person's view whether the words are: {says}";
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

    /// <summary>Parts an event's id from the path of its fact; ids may hold points too.</summary>
    private static (string? EventId, string Fact) Split(string missing)
    {
        if (IsFact(missing))
        {
            return (null, missing);
        }

        for (int point = missing.IndexOf('.', StringComparison.Ordinal); point > 0; point = missing.IndexOf('.', point + 1))
        {
            if (IsFact(missing[(point + 1)..]))
            {
                return (missing[..point], missing[(point + 1)..]);
            }
        }

        return (null, missing);
    }

    private static bool IsFact(string path) =>
        path.StartsWith(Review, StringComparison.Ordinal)
        || path.StartsWith(Parameter, StringComparison.Ordinal)
        || path.StartsWith(Rate, StringComparison.Ordinal)
        || Vocabulary.Find($"facts.{path}") is not null;
}
