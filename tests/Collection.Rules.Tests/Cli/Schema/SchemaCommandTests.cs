using System.Text.Json;
using Collection.Rules.Cli;

namespace Collection.Rules.Tests.Cli.Schema;

public sealed class SchemaCommandTests
{
    [Fact]
    public void A_folder_gets_the_schemas_of_all_kinds()
    {
        using var folder = new TemporaryFolder();

        CliRun run = CliRun.Of("schema", "--out", folder.PathOf("schema"));

        run.ExitCode.Should().Be(ExitCode.Success);
        Directory.EnumerateFiles(folder.PathOf("schema")).Select(Path.GetFileName).Should().BeEquivalentTo(
            Directory.EnumerateFiles(Repository.PathOf("rules", "schema")).Select(Path.GetFileName));
    }

    [Fact]
    public void Without_a_folder_the_schema_of_a_rule_is_printed()
    {
        CliRun run = CliRun.Of("schema");

        JsonDocument.Parse(run.Out).RootElement.GetProperty("title").GetString().Should().Be("A rule with its tests");
    }

    [Fact]
    public void Another_kind_is_printed_on_request() =>
        JsonDocument.Parse(CliRun.Of("schema", "--kind", "pack").Out).RootElement.GetProperty("title").GetString().Should().Be("A pack of rules");

    [Fact]
    public void A_kind_and_a_folder_exclude_each_other()
    {
        using var folder = new TemporaryFolder();

        CliRun run = CliRun.Of("schema", "--kind", "pack", "--out", folder.Root);

        run.ExitCode.Should().Be(ExitCode.Usage);
        run.Error.Should().Contain("--kind prints one schema");
    }
}
