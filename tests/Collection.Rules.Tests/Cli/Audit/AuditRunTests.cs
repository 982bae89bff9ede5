using System.Collections.Immutable;
using System.Text;
using Collection.Rules.Cli;
using Collection.Rules.Cli.Audit;
using Collection.Rules.Cli.Input;
using Collection.Rules.Cli.Reports;
using Collection.Rules.Compilation;
using Collection.Rules.Events;
using Collection.Rules.Events.Json;
using Collection.Rules.Findings;
using static Collection.Rules.Tests.Cli.GivenRecords;

namespace Collection.Rules.Tests.Cli.Audit;

public sealed class AuditRunTests
{
    private static readonly RuleSet Rules = RuleSet.Load(TestPack.Folder);

    private static readonly string[] Records =
    [
        .. Enumerable.Range(0, 40).Select(c => Case($"C-{c}")),
        .. Enumerable.Range(0, 600).Select(i => i % 3 == 0
            ? Ring($"E{i}", i).Replace("C-1", $"C-{i % 40}", StringComparison.Ordinal)
            : Message($"E{i}", i % 2 == 0 ? "P1" : "D1", i % 7 == 0 ? null : "demand", i % 5 == 0 ? "打断你的腿" : "您好", i, $"C-{i % 40}")),
    ];

    [Theory]
    [InlineData(1, 64 * 1024 * 1024)]
    [InlineData(1, 8 * 1024)]
    [InlineData(2, 8 * 1024)]
    [InlineData(3, 200)]
    public void Findings_are_those_of_an_evaluation_in_memory_whatever_the_order_of_lines_and_the_memory(int seed, int memoryBytes)
    {
        string[] lines = [.. Records];
        new Random(seed).Shuffle(lines);

        Found found = Audit(Lines(lines), memoryBytes);

        found.IsOnDisk.Should().Be(memoryBytes < 64 * 1024);
        found.Findings.Should().Equal(RuleEvaluator.Create(Rules).Report(RecordsIn(lines)).Findings, FindingComparer.Instance.Equals);
        found.Places.Should().OnlyContain(p => lines[p.Place.Line - 1].Contains($"\"{p.EventId}\"", StringComparison.Ordinal), "each finding knows the line of its event");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("ndjson")]
    [InlineData("sarif")]
    public void The_report_is_the_same_byte_for_byte_whatever_the_number_of_jobs(string format)
    {
        string records = Lines(Records);
        string Report(string jobs) => CliRun.Of(records, ["audit", "-", "--rules", TestPack.Folder, "--format", format, "--jobs", jobs]).Out;

        string alone = Report("1");

        alone.Should().NotBeEmpty();
        Report("2").Should().Be(alone);
        Report("8").Should().Be(alone);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("two")]
    public void Jobs_are_a_number_from_one_on(string jobs)
    {
        CliRun run = CliRun.Of(Lines(Records), ["audit", "-", "--rules", TestPack.Folder, "--jobs", jobs]);

        run.ExitCode.Should().Be(ExitCode.Usage);
        run.Error.Should().Contain($"--jobs: '{jobs}' is not a number from 1 on");
    }

    [Fact]
    public void Contradictions_and_unknown_cases_are_found_on_disk_as_in_memory()
    {
        string[] lines = [.. Records, Message("E1", "P2", caseId: "C-1"), Message("X1", caseId: "C-99"), Records[^1]];

        InputTally inMemory = Open(Lines(lines), 64 * 1024 * 1024);
        InputTally onDisk = Open(Lines(lines), 200);

        onDisk.Should().BeEquivalentTo(inMemory);
        onDisk.Problems.Select(p => (p.Line, p.Field)).Should().Equal((641, "id"), (642, "case"));
        onDisk.Events.Should().Be(600);
    }

    private static InputTally Open(string text, int memoryBytes)
    {
        using StoredInput input = ReaderOf(text, memoryBytes, skips: true).Open(["-"]);
        return input.Tally;
    }

    private static Found Audit(string text, int memoryBytes)
    {
        var found = new Found();
        using StoredInput input = ReaderOf(text, memoryBytes, skips: false).Open(["-"]);
        found.IsOnDisk = input.Store.IsOnDisk;
        using var digest = new AuditDigest(Verdict.Undetermined, new ShownFindings(0, Rules, Language.En));
        var run = new AuditRun(CompiledRuleSet.Compile(Rules, zone: null, []), ProgressOf(Console), TestContext.Current.CancellationToken);
        run.Judge(input, digest, found);
        digest.Reported.Should().Be(found.Findings.Count);
        return found;
    }

    private static InputReader ReaderOf(string text, int memoryBytes, bool skips)
    {
        CliConsole console = Console with { In = new MemoryStream(Encoding.UTF8.GetBytes(text)) };
        var problems = new ProblemLog(console, skips, kept: 20);
        return new InputReader(console, problems, ProgressOf(console), TestContext.Current.CancellationToken) { MemoryBytes = memoryBytes };
    }

    private static CliConsole Console => new() { In = Stream.Null, Out = Stream.Null, Error = TextWriter.Null };

    private static ProgressLine ProgressOf(CliConsole console) => new(console);

    private static ImmutableArray<CollectionRecord> RecordsIn(IEnumerable<string> lines) => [.. lines.Select(CollectionJson.Read)];

    private sealed class Found : IFindingSink
    {
        public bool IsOnDisk { get; set; }

        public List<Finding> Findings { get; } = [];

        public List<(string EventId, RecordPlace Place)> Places { get; } = [];

        public void Add(Finding finding, RecordPlace place)
        {
            Findings.Add(finding);
            Places.Add((finding.EventId, place));
        }
    }
}
