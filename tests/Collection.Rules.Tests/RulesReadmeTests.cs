using System.Text.RegularExpressions;
using Collection.Rules.Cli;
using Collection.Rules.Tests.Cli;

namespace Collection.Rules.Tests;

public sealed partial class RulesReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.PathOf("rules", "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_example_goes_from_a_blank_file_to_a_finding()
    {
        using var folder = new TemporaryFolder();
        string rules = folder.PathOf("my-rules");
        Write(folder, "my-rules/law.yaml");

        CliRun.Of("new", "rule", "visits/weekly-visits", "--dir", rules, "--prefix", "province", "--event", "visit").ExitCode.Should().Be(ExitCode.Success);
        CliRun.Of("test", rules).ExitCode.Should().Be(ExitCode.Success, "the draft passes before anything is changed");

        Write(folder, "my-rules/visits/weekly-visits.yaml");
        CliRun.Of("check", rules, "--as-of", "2026-11-25", "--fail-on", "warning").Should().BeEquivalentTo(new { ExitCode = ExitCode.Success });
        CliRun tested = CliRun.Of("test", rules, "--coverage", "--mutate");
        tested.ExitCode.Should().Be(ExitCode.Success, tested.Out + tested.Error);
        tested.Out.Should().Contain("9 of 9 outcomes").And.Contain("2 of 2 sides of figures").And.Contain("0 survivors, 1 reviewed");

        string records = Write(folder, "records.ndjson");
        CliRun audited = CliRun.Of("audit", records, "--rules", rules, "--rule", "province.visits.weekly-visits", "--lang", "en");
        audited.Out.Should().Contain("* breach of a regulatory rule  2026-05-22 10:00 +08:00  visit E3").And.Contain("Example Province Rules art. 9");
        audited.Out.Split("* breach of a regulatory rule").Should().HaveCount(2, "the first two visits are allowed");
    }

    [Fact]
    public void Every_command_of_the_example_is_one_that_the_test_runs()
    {
        string example = Readme[Readme.IndexOf("## From a blank file", StringComparison.Ordinal)..Readme.IndexOf("## Conditions", StringComparison.Ordinal)];

        Command().Matches(example).Select(m => m.Value.Trim()).Should().Equal(
            "collection-rules new rule visits/weekly-visits --dir my-rules --prefix province --event visit",
            "collection-rules test my-rules",
            "collection-rules check my-rules",
            "collection-rules test my-rules --coverage --mutate",
            "collection-rules show province.visits.weekly-visits my-rules",
            "collection-rules audit records.ndjson --rules my-rules --rule province.visits.weekly-visits");
    }

    [Fact]
    public void The_table_of_verbs_names_no_verb_that_is_not_there()
    {
        string help = CliRun.Of("--help").Out;
        string table = Readme[Readme.IndexOf("## The tool", StringComparison.Ordinal)..];

        foreach (string verb in Verb().Matches(table).Select(m => m.Groups["verb"].Value))
        {
            help.Should().MatchRegex($"\\n  {verb}\\b", "{0} is a verb", verb);
        }
    }

    [GeneratedRegex("^collection-rules .*$", RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Command();

    [GeneratedRegex("^\\| `(?<verb>[a-z]+)", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Verb();

    /// <summary>Writes a file of the example as the README shows it.</summary>
    private static string Write(TemporaryFolder folder, string name)
    {
        int marker = Readme.IndexOf($"<!-- file: {name} -->", StringComparison.Ordinal);
        string language = name.EndsWith(".yaml", StringComparison.Ordinal) ? "yaml" : "json";
        return folder.Write(name, Snippets.Block(Readme[marker..], language) + "\n");
    }
}
