using Collection.Rules.Cli;
using Collection.Rules.Cli.Docs;

namespace Collection.Rules.Tests.Cli.Docs;

public sealed class DocsCommandTests
{
    private static string Visits => Repository.TestPathOf("Cli", "Test", "visits");

    [Fact]
    public void Each_rule_has_a_page_in_both_languages_and_a_line_in_the_table()
    {
        using var folder = new TemporaryFolder();
        string readme = folder.Write("README.md", "before\n<!-- rules -->\nold\n<!-- /rules -->\nafter\n");

        CliRun run = CliRun.Of("docs", Visits, "--out", folder.PathOf("pages"), "--readme", readme);

        run.ExitCode.Should().Be(ExitCode.Success);
        string page = File.ReadAllText(folder.PathOf("pages/visits/weekly-visits.md"));
        page.Should().ContainAll("# 一周上门催收超过两次", "# More than two visits to a debtor in a week", "## Provisions", "- Binds: anyone");
        string table = File.ReadAllText(readme);
        table.Should().StartWith("before\n<!-- rules -->\n").And.EndWith("<!-- /rules -->\nafter\n").And.NotContain("old");
        table.Should().Contain("| [province.visits.weekly-visits](pages/visits/weekly-visits.md) |");
    }

    [Fact]
    public void The_page_of_a_rule_that_is_gone_is_removed()
    {
        using var folder = new TemporaryFolder();
        string old = folder.Write("pages/visits/gone.md", "old");

        CliRun.Of("docs", Visits, "--out", folder.PathOf("pages")).ExitCode.Should().Be(ExitCode.Success);

        File.Exists(old).Should().BeFalse();
    }

    [Fact]
    public void A_folder_that_holds_something_else_is_left_alone()
    {
        using var folder = new TemporaryFolder();
        string other = folder.Write("pages/notes.txt", "mine");

        CliRun run = CliRun.Of("docs", Visits, "--out", folder.PathOf("pages"));

        run.ExitCode.Should().Be(ExitCode.BadInput);
        Directory.GetFiles(folder.Root, "*", SearchOption.AllDirectories).Should().Equal(other);
    }

    [Fact]
    public void A_file_without_the_markers_is_refused_before_anything_is_written()
    {
        using var folder = new TemporaryFolder();
        string readme = folder.Write("README.md", "nothing here\n");

        CliRun run = CliRun.Of("docs", Visits, "--out", folder.PathOf("pages"), "--readme", readme);

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Error.Should().Contain("the markers <!-- rules --> and <!-- /rules --> are missing");
        Directory.Exists(folder.PathOf("pages")).Should().BeFalse();
    }

    [Fact]
    public void A_file_that_is_not_there_is_named_before_anything_is_written()
    {
        using var folder = new TemporaryFolder();
        string readme = folder.PathOf("README.md");

        CliRun run = CliRun.Of("docs", Visits, "--out", folder.PathOf("pages"), "--readme", readme);

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Error.Should().Contain($"{readme}: cannot be read: there is no such file");
        Directory.Exists(folder.PathOf("pages")).Should().BeFalse();
    }

    [Fact]
    public void The_reference_is_up_to_date()
    {
        File.ReadAllText(Repository.PathOf("rules", "reference.md")).Should().Be(
            ReferenceMarkdown.Create(),
            "it is written by: dotnet run --project src/Collection.Rules.Cli -- docs rules/cn --readme rules/README.md --reference rules/reference.md");
    }
}
