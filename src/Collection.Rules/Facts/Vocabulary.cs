using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using Collection.Rules.Diagnostics;
using Collection.Rules.Events;
using Collection.Rules.Yaml;

namespace Collection.Rules.Facts;

/// <summary>The words of closed lists and the names of facts as people write them, in both languages.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class Vocabulary
{
    private const string ResourcePrefix = "words/";

    private static readonly Lazy<FrozenDictionary<string, LocalizedText>> Labels = new(Load);
    private static readonly ConcurrentDictionary<Type, ImmutableArray<LocalizedText?>> Words = new();

    /// <summary>A value of a fact or of a parameter for people.</summary>
    public static string Label(object value, Language language) => value switch
    {
        Enum word => Word(word, language),
        bool flag => Labels.Value[flag ? "boolean.true" : "boolean.false"].In(language),
        Money money => MoneyText.Of(money, language),
        string text => text,
        IEnumerable items => string.Join(language == Language.Zh ? "、" : ", ", items.Cast<object>().Select(item => Label(item, language))),
        _ => FactText.Of(value),
    };

    /// <summary>A word of a closed list for people; the word itself where it has no label.</summary>
    public static string Word(Enum word, Language language) =>
        Words.GetOrAdd(word.GetType(), LabelsOf)[(int)(object)word]?.In(language) ?? FactText.Of(word);

    /// <summary>A fact's or record's name for people; the path itself where it has no label.</summary>
    public static string Path(string path, Language language) => Find($"facts.{path}")?.In(language) ?? path;

    /// <summary>The label of a key, or null.</summary>
    public static LocalizedText? Find(string key) => Labels.Value.GetValueOrDefault(key);

    /// <summary>The label of a word of a closed list as it stands in JSON, or null.</summary>
    public static LocalizedText? FindWord(Type list, string word) => Find($"{Snake(list.Name)}.{word}");

    /// <summary>The labels of a closed list, by the numbers of its members.</summary>
    private static ImmutableArray<LocalizedText?> LabelsOf(Type list) =>
        [.. Enum.GetNames(list).Select(name => FindWord(list, Snake(name)))];

    private static string Snake(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);

    private static FrozenDictionary<string, LocalizedText> Load()
    {
        var diagnostics = new DiagnosticBag();
        var labels = new Dictionary<string, LocalizedText>(StringComparer.Ordinal);
        foreach (EmbeddedFile file in EmbeddedFile.Under(ResourcePrefix, typeof(Vocabulary).Assembly))
        {
            ReadLists(YamlReader.Read(file.Name, file.Content, diagnostics), labels, diagnostics);
        }

        return diagnostics.HasErrors
            ? throw new System.Diagnostics.UnreachableException(string.Join(Environment.NewLine, diagnostics.ToImmutable()))
            : labels.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void ReadLists(YamlNode? root, Dictionary<string, LocalizedText> labels, DiagnosticBag diagnostics)
    {
        foreach (YamlEntry list in root is YamlMapping lists ? lists.Entries : [])
        {
            foreach (YamlEntry word in ((YamlMapping)list.Value).Entries)
            {
                labels.Add($"{list.Key.Value}.{word.Key.Value}", ScalarReader.Localized(word.Value, word.Key.Value, diagnostics)!);
            }
        }
    }
}
