using Collection.Rules.Cli;

namespace Collection.Rules.Tests.Cli.Check;

/// <summary>Verbs that are given one file or a part of a pack.</summary>
public sealed class PartOfPackTests
{
    private static readonly string Whole = File.ReadAllText(Path.Combine(TestPack.Folder, "calls.yaml"));

    [Fact]
    public void One_file_of_a_pack_is_checked_with_the_pack_around_it()
    {
        string file = Path.Combine(TestPack.Folder, "calls.yaml");

        CliRun run = CliRun.Of("check", file);

        run.OutLines.Should().ContainSingle().Which.Should().StartWith($"{file}(3,5): warning CR3004: ");
        run.Error.Should().Be("0 errors, 1 warning in 1 file" + Environment.NewLine);
        run.ExitCode.Should().Be(ExitCode.Success);
    }

    [Fact]
    public void Of_one_file_only_its_own_mistakes_are_listed_and_those_around_it_are_counted()
    {
        using var folder = new TemporaryFolder();
        string root = CopyOfPack(folder);
        string calls = folder.Write("frequency/calls.yaml", Whole.Replace("outbound", "outbond", StringComparison.Ordinal));
        string draft = Path.Combine(root, "draft.yaml");
        File.WriteAllText(draft, File.ReadAllText(draft).Replace("severity: ", "severity: x", StringComparison.Ordinal));

        CliRun one = CliRun.Of("check", calls);
        CliRun other = CliRun.Of("check", Path.Combine(root, "contact.yaml"));

        one.OutLines.Should().NotBeEmpty().And.OnlyContain(line => line.StartsWith(calls, StringComparison.Ordinal));
        one.Error.Should().Contain($"elsewhere in {root}: 1 error; what rests on it could not be checked");
        other.Out.Should().NotContain(": error ");
        other.ExitCode.Should().Be(ExitCode.BadInput);
    }

    [Theory]
    [InlineData("visits", false)]
    [InlineData("language", true)]
    public void The_topic_is_the_folder_also_outside_of_packs(string topic, bool isWarned)
    {
        using var folder = new TemporaryFolder();
        string visits = Repository.TestPathOf("Cli", "Test", "visits");
        folder.Write("law.yaml", File.ReadAllText(Path.Combine(visits, "law.yaml")));
        folder.Write("visits/weekly-visits.yaml", File.ReadAllText(Path.Combine(visits, "weekly-visits.yaml")).Replace("id: province.visits.", $"id: province.{topic}.", StringComparison.Ordinal));

        CliRun.Of("check", folder.Root).Out.Contains($"has the topic '{topic}', which decides its remedies, but the folder is called 'visits'", StringComparison.Ordinal).Should().Be(isWarned);
    }

    [Fact]
    public void A_file_outside_of_packs_is_checked_with_the_rule_files_around_it()
    {
        using var folder = new TemporaryFolder();
        folder.Write("mine/law.yaml", File.ReadAllText(Repository.TestPathOf("Cli", "Test", "visits", "law.yaml")));
        string rule = folder.Write("mine/visits/weekly-visits.yaml", File.ReadAllText(Repository.TestPathOf("Cli", "Test", "visits", "weekly-visits.yaml")));

        CliRun run = CliRun.Of("check", rule);

        run.Out.Should().NotContain("CR2001");
        run.Error.Should().Contain(" in 1 file");
    }

    [Fact]
    public void The_tests_of_one_file_run_with_the_pack_around_it()
    {
        CliRun run = CliRun.Of("test", Path.Combine(Repository.Root, "rules", "cn", "visits", "staying.yaml"));

        run.Out.Should().Contain("1 rule, ");
        run.ExitCode.Should().Be(ExitCode.Success, run.Out + run.Error);
    }

    [Fact]
    public void A_rule_is_shown_by_its_file()
    {
        CliRun run = CliRun.Of("show", Path.Combine(TestPack.Folder, "calls.yaml"), "--lang", "en");

        run.Out.Should().Contain(TestPack.Calls);
        run.ExitCode.Should().Be(ExitCode.Success);
    }

    [Fact]
    public void A_file_without_a_rule_has_none_to_show()
    {
        string file = Path.Combine(TestPack.Folder, "act.yaml");

        CliRun run = CliRun.Of("show", file);

        run.Error.Should().Contain($"{file}: there is no rule in this file");
        run.ExitCode.Should().Be(ExitCode.BadInput);
    }

    [Fact]
    public void A_pack_whose_own_file_has_no_usable_id_gives_that_mistake_alone()
    {
        using var folder = new TemporaryFolder();
        string root = CopyOfPack(folder);
        string pack = Path.Combine(root, "pack.yaml");
        File.WriteAllText(pack, File.ReadAllText(pack).Replace("id: cn", "id: CN", StringComparison.Ordinal));

        CliRun run = CliRun.Of("check", root);

        run.OutLines.Should().ContainSingle().Which.Should().StartWith($"{pack}(3,5): error CR1010: ");
    }

    private static string CopyOfPack(TemporaryFolder folder)
    {
        foreach (string file in Directory.EnumerateFiles(TestPack.Folder, "*.yaml"))
        {
            File.Copy(file, folder.PathOf(Path.GetFileName(file)));
        }

        return folder.Root;
    }
}
