using Collection.Rules.Events;
using Collection.Rules.Facts;
using Collection.Rules.Findings;

namespace Collection.Rules.Cli.Reports;

/// <summary>Facts and their values as people say them.</summary>
internal static class FactLabel
{
    /// <summary>The fact and its value, such as purpose of the contact: to demand payment.</summary>
    public static string Of(FactEvidence evidence, EventKind kind, Language language)
    {
        string name = Vocabulary.Path(evidence.Path, language);
        string value = ValueOf(evidence, kind, language);
        return Phrase.Of(language, $"{name}：{value}", $"{name}: {value}");
    }

    private static string ValueOf(FactEvidence evidence, EventKind kind, Language language)
    {
        if (FactCatalog.Find(evidence.Path, [kind]) is not { } fact)
        {
            return evidence.Value;
        }

        if (evidence.Value.StartsWith('[') && evidence.Value.EndsWith(']') && fact.IsList)
        {
            string[] items = evidence.Value[1..^1].Split(", ", StringSplitOptions.RemoveEmptyEntries);
            return items.Length == 0 ? Phrase.Of(language, "无", "none") : Phrase.List(language, items.Select(item => WordOf(fact, item, language)));
        }

        return WordOf(fact, evidence.Value, language);
    }

    private static string WordOf(Fact fact, string value, Language language) => fact.Type switch
    {
        FactType.Boolean => Vocabulary.Find($"boolean.{value}")?.In(language) ?? value,
        FactType.Word or FactType.WordList => Vocabulary.FindWord(fact.ItemType, value)?.In(language) ?? value,
        FactType.Money => Money.TryParse(value, out Money money) ? MoneyText.Of(money, language) : value,
        _ => value,
    };
}
