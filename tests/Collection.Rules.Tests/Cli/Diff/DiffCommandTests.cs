using Collection.Rules.Cli;

namespace Collection.Rules.Tests.Cli.Diff;

public sealed class DiffCommandTests
{
    private static string Visits => Repository.TestPathOf("Cli", "Test", "visits");

    [Fact]
    public void The_embedded_pack_and_its_folder_do_not_differ()
    {
        CliRun run = CliRun.Of("diff", "cn", Repository.PathOf("rules", "cn"));

        run.ExitCode.Should().Be(ExitCode.Success);
        run.Out.Trim().Should().Be("Nothing differs.");
    }

    [Fact]
    public void Added_and_changed_parts_are_named_with_what_was_and_what_is()
    {
        using var folder = new TemporaryFolder();
        CopyChanged(folder, ("severity: medium", "severity: high"), ("more_than: 2", "more_than: 3"), ("shown_by: actor", "shown_by: complainant"));

        CliRun run = CliRun.Of("diff", Visits, folder.Root);

        run.ExitCode.Should().Be(ExitCode.Found);
        run.Out.Should().ContainAll(
            "changed province.visits.weekly-visits",
            "severity: medium -> high",
            "exception invited, shown_by: actor -> complainant",
            "more_than: 3");
    }

    [Fact]
    public void In_chinese_parts_have_chinese_names()
    {
        using var folder = new TemporaryFolder();
        CopyChanged(folder, ("severity: medium", "severity: high"), ("shown_by: actor", "shown_by: complainant"));

        CliRun run = CliRun.Of("diff", Visits, folder.Root, "--lang", "zh");

        run.Out.Should().ContainAll("规则：1", "修改 province.visits.weekly-visits", "严重程度：medium → high", "例外 invited 的举证方：actor → complainant");
    }

    [Fact]
    public void Rules_and_provisions_of_a_folder_are_added_to_the_pack()
    {
        CliRun run = CliRun.Of("diff", "cn", Visits);

        run.ExitCode.Should().Be(ExitCode.Found);
        run.Out.Should().ContainAll("Rules: 1", "added province.visits.weekly-visits", "Provisions: 2", "added example-province-rules/9");
    }

    [Fact]
    public void Over_records_the_verdicts_that_change_are_listed()
    {
        using var folder = new TemporaryFolder();
        CopyChanged(folder, ("more_than: 2", "more_than: 0"));
        string records = folder.Write("records.ndjson", """
            {"type":"case","id":"C1","lender":{"id":"L1","kind":"microloan"},"debtor":{"id":"D1","zones":["Asia/Shanghai"]},"records":{"contact":"complete","consent":"complete"}}
            {"type":"visit","id":"E1","case":"C1","at":"2026-05-20T10:00:00+08:00","direction":"outbound","recipient":"D1"}
            """);

        CliRun run = CliRun.Of("diff", Visits, folder.PathOf("rules"), "--over", records);

        run.ExitCode.Should().Be(ExitCode.Found);
        run.Out.Should().Contain("C1 E1: nothing -> departure from a standard that is not law");
    }

    private static void CopyChanged(TemporaryFolder folder, params (string Old, string New)[] changes)
    {
        foreach (string file in Directory.GetFiles(Visits))
        {
            string text = changes.Aggregate(File.ReadAllText(file), (t, c) => t.Replace(c.Old, c.New, StringComparison.Ordinal));
            folder.Write(Path.Combine("rules", Path.GetFileName(file)), text);
        }
    }
}
