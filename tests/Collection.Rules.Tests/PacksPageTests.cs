using System.Text.RegularExpressions;
using Collection.Rules.Cli;
using Collection.Rules.Tests.Cli;

namespace Collection.Rules.Tests;

public sealed partial class PacksPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("rules", "packs.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_files_of_the_page_make_a_pack_without_a_mistake_whose_tests_pass()
    {
        using var folder = new TemporaryFolder();
        Match[] files = [.. FileOfPage().Matches(Page).Cast<Match>()];
        foreach (Match file in files)
        {
            folder.Write(file.Groups["name"].Value, file.Groups["content"].Value + "\n");
        }

        files.Should().HaveCount(8);
        string house = folder.PathOf("house");
        CliRun run = CliRun.Of("check", house, "--as-of", "2026-11-25", "--fail-on", "warning");
        run.ExitCode.Should().Be(ExitCode.Success, run.Out);
        CliRun tested = CliRun.Of("test", house, "--coverage", "--mutate");
        tested.ExitCode.Should().Be(ExitCode.Success, tested.Out);
        tested.Out.Should().Contain("5 passed, 0 failed").And.Contain("0 gaps, 0 reviewed").And.Contain("0 survivors, 0 reviewed");
    }

    [Fact]
    public void Every_file_that_the_pages_for_authors_link_to_is_there()
    {
        foreach (string page in new[] { "README.md", "packs.md", "diagnostics.md" })
        {
            string[] links = [.. Link().Matches(File.ReadAllText(Repository.PathOf("rules", page))).Select(m => m.Groups["path"].Value)];

            links.Should().NotBeEmpty();
            links.Where(path => !Path.Exists(Path.Combine(Repository.PathOf("rules"), path))).Should().BeEmpty(page);
        }
    }

    [GeneratedRegex("<!-- file: (?<name>\\S+) -->\n```yaml\n(?<content>.*?)\n```", RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FileOfPage();

    [GeneratedRegex("\\]\\((?<path>[^)#:]+)(?:#[^)]*)?\\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
