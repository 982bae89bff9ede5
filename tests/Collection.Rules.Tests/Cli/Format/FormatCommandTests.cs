using Collection.Rules.Cli;

namespace Collection.Rules.Tests.Cli.Format;

public sealed class FormatCommandTests
{
    [Fact]
    public void Check_lists_what_is_not_canonical_and_changes_nothing()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("a.yaml", "kind: fixtures\nformat: 1\nfixtures: {}\n");

        CliRun run = CliRun.Of("fmt", folder.Root, "--check");

        run.ExitCode.Should().Be(ExitCode.Found);
        run.Error.Should().Contain("a.yaml").And.Contain("1 of 1 files not in canonical layout");
        File.ReadAllText(file).Should().StartWith("kind");
    }

    [Fact]
    public void What_was_formatted_is_canonical()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("a.yaml", "kind: fixtures\nformat: 1\nfixtures: {}\n");

        CliRun.Of("fmt", folder.Root).ExitCode.Should().Be(ExitCode.Success);
        CliRun.Of("fmt", folder.Root, "--check").ExitCode.Should().Be(ExitCode.Success);

        File.ReadAllText(file).Should().Be("format: 1\nkind: fixtures\nfixtures: {}\n");
    }

    [Fact]
    public void The_china_pack_is_in_canonical_layout() =>
        CliRun.Of("fmt", Repository.PathOf("rules", "cn"), "--check").ExitCode.Should().Be(ExitCode.Success, "fmt rules/cn lays it out");

    [Fact]
    public void A_broken_file_is_reported_and_no_file_is_changed()
    {
        using var folder = new TemporaryFolder();
        string good = folder.Write("a.yaml", "kind: fixtures\nformat: 1\nfixtures: {}\n");
        folder.Write("b.yaml", "format: [ 1\n");

        CliRun run = CliRun.Of("fmt", folder.Root);

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Error.Should().Contain("b.yaml(");
        File.ReadAllText(good).Should().StartWith("kind");
    }
}
