using System.Text.Json;
using System.Text.RegularExpressions;
using Collection.Rules.Events;
using Collection.Rules.Facts;
using Collection.Rules.Findings;
using Collection.Rules.Law;

namespace Collection.Rules.Tests.Facts;

public sealed partial class VocabularyTests
{
    /// <summary>The closed lists whose words stand in events and in findings.</summary>
    public static TheoryData<Type> Lists() =>
    [
        .. typeof(CollectionEvent).Assembly.GetExportedTypes()
            .Where(type => type.IsEnum && string.Equals(type.Namespace, typeof(CollectionEvent).Namespace, StringComparison.Ordinal))
            .Concat([typeof(Verdict), typeof(Severity), typeof(Truth), typeof(ShownBy), typeof(Effect), typeof(RuleStatus), typeof(LegalForce)]),
    ];

    public static TheoryData<string> Paths() =>
    [
        .. FactCatalog.All.Select(fact => fact.Path)
            .Append("recipient.zones")
            .Distinct(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_word_of_a_list_has_a_label_of_its_own_in_both_languages(Type list)
    {
        LocalizedText?[] labels = [.. Enum.GetValues(list).Cast<Enum>().Select(word => Vocabulary.Find($"{Snake(list.Name)}.{Snake(word.ToString())}"))];

        labels.Should().OnlyContain(label => IsBilingual(label), "a report in either language names every word of {0}", list.Name);
        labels.Select(label => label!.Zh).Should().OnlyHaveUniqueItems();
        labels.Select(label => label!.En).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_fact_has_a_label_in_both_languages(string path) =>
        IsBilingual(Vocabulary.Find($"facts.{path}")).Should().BeTrue("{0} may be missing from a record", path);

    [Theory]
    [InlineData("records.contact")]
    [InlineData("records.consent")]
    [InlineData("records.stop")]
    [InlineData("records.balance")]
    [InlineData("records.recording")]
    [InlineData("text")]
    public void What_is_missing_as_a_whole_has_a_label_in_both_languages(string path) =>
        IsBilingual(Vocabulary.Find($"missing.{path}")).Should().BeTrue();

    [Fact]
    public void Every_finding_has_a_short_label_for_tables() =>
        Enum.GetValues<Verdict>().Where(v => v <= Verdict.Undetermined)
            .Should().OnlyContain(v => IsBilingual(Vocabulary.Find($"verdict_short.{Snake(v.ToString())}")));

    [Theory]
    [InlineData(Verdict.PrimaFacie, "除非催收方证明例外，否则违法", "unlawful unless the collector shows an exception")]
    [InlineData(Role.NumberHolder, "号码现使用人", "present holder of the number")]
    public void A_word_reads_as_people_say_it(Enum word, string chinese, string english)
    {
        Vocabulary.Word(word, Language.Zh).Should().Be(chinese);
        Vocabulary.Word(word, Language.En).Should().Be(english);
    }

    private static bool IsBilingual(LocalizedText? label) =>
        label is { Zh: { } zh, En: { } en } && Chinese().IsMatch(zh) && Latin().IsMatch(en) && !Chinese().IsMatch(en);

    private static string Snake(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}", RegexOptions.NonBacktracking)]
    private static partial Regex Chinese();

    [GeneratedRegex("[A-Za-z]", RegexOptions.NonBacktracking)]
    private static partial Regex Latin();
}
