using System.Collections.Immutable;
using System.Text;
using Collection.Rules.Diagnostics;
using Collection.Rules.Events;
using Collection.Rules.Loading;
using Collection.Rules.Tests.Cli.Schema;
using Collection.Rules.Yaml;

namespace Collection.Rules.Tests.Loading;

public sealed class MissingKeyTests
{
    private static readonly string Pack = Repository.PathOf("rules", "cn");

    [Theory]
    [InlineData("pack.yaml")]
    [InlineData("law/cash-loan-notice-2017.yaml")]
    [InlineData("language/parameters.yaml")]
    [InlineData("plan/fixtures.yaml")]
    [InlineData("lexicons/shared.yaml")]
    [InlineData("remedies/evidence.yaml")]
    [InlineData("third-party/neutral-inquiry.yaml")]
    [InlineData("third-party/contact-book-blasting.yaml")]
    [InlineData("hours/rest-disturbed.yaml")]
    public void A_key_that_the_schema_asks_for_is_reported_where_it_is_missing(string file)
    {
        // Tests beside a rule are read apart.
        string text = File.ReadAllText(Path.Combine(Pack, file)).Split("\ntests:")[0] + "\n";
        DocumentKind kind = Enum.GetValues<DocumentKind>().Single(k => text.Contains($"\nkind: {EnumWords<DocumentKind>.Of(k)}\n", StringComparison.Ordinal));
        ImmutableArray<string> whole = MistakesIn(text);
        string[] incomplete = [.. Shorter(text).Where(s => IsReadable(s) && GivenSchema.MistakesIn(kind, s).Count > 0)];

        incomplete.Should().NotBeEmpty();
        incomplete.Where(s => !MistakesIn(s).Except(whole, StringComparer.Ordinal).Any()).Should().BeEmpty();
    }

    private static bool IsReadable(string text)
    {
        var bag = new DiagnosticBag();
        return YamlReader.Read("file", Encoding.UTF8.GetBytes(text), bag) is not null && !bag.HasErrors;
    }

    private static ImmutableArray<string> MistakesIn(string text) =>
        [.. RuleSetLoader.Load([new SourceFile("file.yaml", Encoding.UTF8.GetBytes(text))], new DiagnosticBag()).Diagnostics.Select(d => $"{d.Code}: {d.Message}")];

    /// <summary>The text without one of its keys and what belongs to it, for each key that begins a line or has its value beside it.</summary>
    private static IEnumerable<string> Shorter(string text)
    {
        string[] lines = text.Split('\n');
        foreach (YamlEntry entry in EntriesIn(YamlReader.Read("file", Encoding.UTF8.GetBytes(text), new DiagnosticBag())!))
        {
            int line = entry.Key.Start.Line - 1;
            int indent = entry.Key.Start.Column - 1;
            string pair = $"{entry.Key.Value}: {(entry.Value as YamlScalar)?.Value}";
            if (IndentOf(lines[line]) == indent)
            {
                int end = line + 1 + lines[(line + 1)..].TakeWhile(l => l.Length == 0 || IndentOf(l) > indent).Count();
                yield return string.Join('\n', [.. lines[..line], .. lines[end..]]);
            }
            else if (lines[line][indent..].StartsWith(pair, StringComparison.Ordinal))
            {
                string rest = lines[line][(indent + pair.Length)..].TrimStart(',', ' ');
                yield return string.Join('\n', [.. lines[..line], lines[line][..indent] + rest, .. lines[(line + 1)..]]);
            }
        }
    }

    private static int IndentOf(string line) => line.TakeWhile(c => c == ' ').Count();

    private static IEnumerable<YamlEntry> EntriesIn(YamlNode node) => node switch
    {
        YamlMapping mapping => mapping.Entries.SelectMany(e => EntriesIn(e.Value).Prepend(e)),
        YamlSequence list => list.Items.SelectMany(EntriesIn),
        _ => [],
    };
}
