using Collection.Rules.Cli;
using static Collection.Rules.Tests.Cli.GivenRecords;

namespace Collection.Rules.Tests.Cli.Decisions;

public sealed class ReplayCommandTests
{
    private static readonly string Records = Lines(Case(), Message("E1"), Message("E2", text: "打断你的腿", minute: 1), Ring("R1", 5));

    [Theory]
    [InlineData()]
    [InlineData("--mask", "all")]
    [InlineData("--min-verdict", "prima_facie", "--rule", TestPack.Contact)]
    public void A_decision_replayed_on_its_own_inputs_is_the_same(params string[] options)
    {
        using var folder = new TemporaryFolder();
        string records = folder.Write("records.ndjson", Records);
        string record = folder.PathOf("decision.ndjson");

        CliRun audit = CliRun.WithTestPack(["audit", records, "--record", record, .. options]);
        CliRun replay = CliRun.WithTestPack("replay", record);

        audit.ExitCode.Should().Be(ExitCode.Success);
        audit.Out.Should().Contain("Audit of debt collection", "the report is written as well");
        replay.ExitCode.Should().Be(ExitCode.Success);
        replay.Out.Should().Be("3 events judged again: the same findings.\n");
    }

    [Fact]
    public void A_decision_replayed_by_other_rules_shows_the_differences()
    {
        using var folder = new TemporaryFolder();
        string records = folder.Write("records.ndjson", Records);
        string record = folder.PathOf("decision.ndjson");
        CliRun.WithTestPack("audit", records, "--record", record);
        string pack = CopyOfTestPack(folder);
        string threat = Path.Combine(pack, "threat.yaml");
        File.WriteAllText(threat, File.ReadAllText(threat).Replace("status: active", "status: review", StringComparison.Ordinal));

        CliRun replay = CliRun.Of("replay", record, "--rules", pack);

        replay.ExitCode.Should().Be(ExitCode.Found);
        replay.OutLines[0].Should().StartWith("packs_digest: was ");
        replay.OutLines[1].Should().StartWith($"C-1 E2 {TestPack.Threat}: was violation, is needs review by a person").And.Contain("verdict");
        replay.OutLines[^1].Should().Be("1 finding differs.");
    }

    [Fact]
    public void Other_records_are_told_and_not_compared()
    {
        using var folder = new TemporaryFolder();
        string records = folder.Write("records.ndjson", Records);
        string record = folder.PathOf("decision.ndjson");
        CliRun.WithTestPack("audit", records, "--record", record);
        string other = folder.Write("other.ndjson", Lines(Case(), Message("E1")));

        CliRun replay = CliRun.WithTestPack("replay", record, other);

        replay.ExitCode.Should().Be(ExitCode.Found);
        replay.Out.Should().Contain("inputs_digest: was ").And.Contain("cannot be compared");
    }

    [Fact]
    public void A_damaged_record_is_bad_input()
    {
        using var folder = new TemporaryFolder();
        string records = folder.Write("records.ndjson", Records);
        string record = folder.PathOf("decision.ndjson");
        CliRun.WithTestPack("audit", records, "--record", record);
        File.WriteAllText(record, string.Join('\n', File.ReadAllLines(record)[..^1]) + "\n");

        CliRun replay = CliRun.WithTestPack("replay", record);

        replay.ExitCode.Should().Be(ExitCode.BadInput);
        replay.Out.Should().BeEmpty();
        replay.Error.Should().Contain("not whole");
    }

    [Theory]
    [InlineData("--mask 'nmes' is not valid", "--record", "r.ndjson", "--mask", "nmes")]
    [InlineData("no --record is written", "--mask", "names")]
    [InlineData("replaced", "--record", "same", "--output", "./same")]
    public void Options_that_make_no_sense_are_usage_errors(string message, params string[] options)
    {
        using var folder = new TemporaryFolder();
        string records = folder.Write("records.ndjson", Records);

        CliRun run = CliRun.WithTestPack(["audit", records, .. options]);

        run.ExitCode.Should().Be(ExitCode.Usage);
        run.Error.Should().Contain(message.Replace("--mask '", "--mask: '", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", "Not loaded: house. Name the folder of rules of your own with --rules.")]
    [InlineData("zh", "未载入：house。自有规则请用 --rules 指明所在文件夹。")]
    public void A_pack_that_decided_and_is_not_loaded_is_told_to_be_absent(string language, string told)
    {
        using var folder = new TemporaryFolder();
        string records = folder.Write("records.ndjson", Records);
        string record = folder.PathOf("decision.ndjson");
        folder.Write("house/pack.yaml", "format: 1\nkind: pack\nid: house\nversion: 1.2.3\ntitle: { zh: 内部规则, en: House rules }\n");
        folder.Write("house/rule.yaml", TestPack.RuleOnItsAct("house.given.rule"));
        CliRun.WithTestPack("audit", records, "--record", record, "--rules", folder.PathOf("house")).ExitCode.Should().Be(ExitCode.Success);

        CliRun replay = CliRun.WithTestPack("replay", record, "--lang", language);

        replay.ExitCode.Should().Be(ExitCode.Found);
        replay.OutLines[0].Should().Be(told);
        replay.Out.Should().Contain("packs: was {\"id\":\"house\",\"version\":\"1.2.3\"}, is absent").And.NotContain("the same");
    }

    [Fact]
    public void Rules_of_no_pack_are_named_in_the_record_by_their_folder_and_missed_without_it()
    {
        using var folder = new TemporaryFolder();
        string records = folder.Write("records.ndjson", Records);
        string record = folder.PathOf("decision.ndjson");
        folder.Write("own/rule.yaml", TestPack.RuleOnItsAct("own.given.rule"));
        CliRun.WithTestPack("audit", records, "--record", record, "--rules", folder.PathOf("own")).ExitCode.Should().Be(ExitCode.Success);

        CliRun replay = CliRun.WithTestPack("replay", record);

        File.ReadLines(record).First().Should().Contain("\"loose_rules\":{\"folders\":[\"own\"],\"files\":1,\"digest\":\"");
        replay.OutLines[0].Should().StartWith("Not loaded: own.given.rule. ");
        CliRun.WithTestPack("replay", record, "--rules", folder.PathOf("own")).ExitCode.Should().Be(ExitCode.Success);
    }

    private static string CopyOfTestPack(TemporaryFolder folder)
    {
        foreach (string file in Directory.EnumerateFiles(TestPack.Folder))
        {
            folder.Write(Path.Combine("pack", Path.GetFileName(file)), File.ReadAllText(file));
        }

        return folder.PathOf("pack");
    }
}
