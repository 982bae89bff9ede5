using System.Text.Json;
using static Collection.Rules.Tests.Cli.GivenRecords;

namespace Collection.Rules.Tests.Cli.Reports;

/// <summary>Where to turn and what to keep, in every report.</summary>
public sealed class RemedyLinesTests : IDisposable
{
    private const string Remedies = """
        format: 1
        kind: remedies
        evidence:
          original:
            title: { zh: 信息原件, en: the original message }
            keep: { zh: 不要删除。, en: Do not delete it. }
            kinds: [screenshot]
          contract:
            title: { zh: 合同, en: the contract }
            keep: { zh: 索取副本。, en: Ask for a copy. }
        channels:
          desk:
            title: { zh: 投诉部门, en: the complaint desk }
            competence: { zh: 其业务。, en: Its own business. }
            needs: [ { zh: 姓名, en: name }, { zh: 事实, en: facts } ]
            checked: 2026-01-02
          regulator:
            title: { zh: 监管部门, en: the regulator }
            contact: { zh: "12378", en: "12378" }
            competence: { zh: 银行。, en: Banks. }
            competent: { lender.kind: bank }
            breaches: [third-party]
            cite: [ test-act/1 ]
            needs: [ { zh: 证据, en: proof } ]
            term: { zh: 十五日。, en: Fifteen days. }
            warnings: [ { zh: 分开提交。, en: File them apart. } ]
            after: [desk]
            status: review
            checked: 2026-01-02
        """;

    private readonly TemporaryFolder folder = new();

    public RemedyLinesTests()
    {
        foreach (string file in Directory.GetFiles(TestPack.Folder))
        {
            folder.Write(Path.GetFileName(file), File.ReadAllText(file));
        }

        folder.Write("remedies.yaml", Remedies);
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("text", "  the complaint desk: all 2 findings\n", "  the regulator (12378; if competent: facts on that are missing; yet to be verified): 1 finding: Contact with others\n", "  Not on record: the original message (2 of 2)\n", "  Keep as well: the contract\n")]
    [InlineData("markdown", "- **the complaint desk** all 2 findings\n", "- **the regulator (12378; if competent: facts on that are missing; yet to be verified)** 1 finding: Contact with others\n", "- **Not on record** the original message (2 of 2)\n", "- **Keep as well** the contract\n")]
    public void A_report_names_each_channel_once_with_the_findings_it_takes_up(string format, params string[] lines) =>
        Run("audit", "-", "--format", format).Replace("\\", string.Empty, StringComparison.Ordinal).Should().ContainAll(lines);

    [Theory]
    [InlineData("en", "  the complaint desk: Contact with others\n")]
    [InlineData("zh", "  投诉部门：联系无关的人\n")]
    public void The_only_finding_is_not_called_all_of_them(string language, string line) =>
        Run("audit", "-", "--rule", TestPack.Contact, "--lang", language).Should().Contain(line);

    [Fact]
    public void The_json_report_has_the_channels_in_full_once_and_their_ids_with_each_finding()
    {
        using JsonDocument report = JsonDocument.Parse(Run("audit", "-", "--format", "json"));
        JsonElement remedies = report.RootElement.GetProperty("remedies");
        JsonElement finding = report.RootElement.GetProperty("findings").EnumerateArray().Single(f => f.GetProperty("rule").GetString() == TestPack.Contact);

        JsonElement regulator = remedies.GetProperty("channels")[1];
        regulator.GetProperty("needs")[0].GetProperty("en").GetString().Should().Be("proof");
        regulator.GetProperty("warnings")[0].GetProperty("zh").GetString().Should().Be("分开提交。");
        regulator.GetProperty("after")[0].GetString().Should().Be("desk");
        regulator.GetProperty("citations")[0].GetProperty("en").GetString().Should().Be("Test Act art. 1");
        regulator.GetProperty("findings").GetInt32().Should().Be(1);
        remedies.GetProperty("evidence")[0].GetProperty("lacking").GetInt32().Should().Be(2);
        finding.GetProperty("remedies").EnumerateArray().Select(r => $"{r.GetProperty("channel")}:{r.GetProperty("competent")}").Should().Equal("desk:proven", "regulator:unknown");
        finding.GetProperty("evidence_needs")[0].GetProperty("on_record").GetString().Should().Be("disproven");
    }

    [Fact]
    public void An_explanation_says_what_each_channel_needs_and_warns_of()
    {
        string explanation = Run("explain", "-", "--event", "E1", "--rule", TestPack.Contact);

        explanation.Should().ContainAll(
            "Where to turn, in this order",
            "Takes up: Banks.",
            "Needs: name; facts",
            "Terms: Fifteen days.",
            "Turn first to: the complaint desk",
            "Mind: File them apart.",
            "Checked: 2026-01-02",
            "the original message (not on record): Do not delete it.",
            "the contract: Ask for a copy.");
        using JsonDocument json = JsonDocument.Parse(Run("explain", "-", "--event", "E1", "--rule", TestPack.Contact, "--format", "json"));
        json.RootElement.GetProperty("remedies").GetProperty("channels").GetArrayLength().Should().Be(2);
    }

    private string Run(params string[] args) =>
        CliRun.Of(Lines(Case(), Message("E1", text: "我打断你的腿")), [.. args, "--rules", folder.Root]).Out;
}
