using System.Text;
using Collection.Rules.Events;
using Collection.Rules.Events.Json;
using Collection.Rules.Findings;
using Collection.Rules.Gating;
using Collection.Rules.Tests.Cli;
using Collection.Rules.Tests.Gating;

namespace Collection.Rules.Tests;

public sealed class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.PathOf("README.md"));

    [Fact]
    public void The_code_of_the_direct_road_is_what_this_test_compiles()
    {
        string source = File.ReadAllText(Repository.PathOf("tests/Collection.Rules.Tests/ReadmeTests.cs"));

        Snippets.Marked(source, "direct").Should().Be(Snippets.InReadme(Readme, "direct"));
    }

    [Fact]
    public void The_code_of_the_gate_is_what_this_test_compiles_and_runs()
    {
        string source = File.ReadAllText(Repository.PathOf("tests/Collection.Rules.Tests/ReadmeTests.cs"));

        Snippets.Marked(source, "gate").Should().Be(Snippets.InReadme(Readme, "gate"));
        Gate(GivenPlan.Case, [], GivenPlan.Call("2026-05-14T22:00:00+08:00")).Outcome.Should().Be(GateOutcome.Block);
    }

    [Fact]
    public void The_events_of_the_readme_are_judged_by_the_code_of_the_readme()
    {
        string source = File.ReadAllText(Repository.PathOf("tests/Collection.Rules.Tests/ReadmeTests.cs"));
        string json = Snippets.Block(Readme, "json");
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));

        EvaluationReport report = Audit(Read(stream));

        Snippets.Marked(source, "reading").Should().Be(Snippets.InReadme(Readme, "reading"));

        report.Findings.Should().Contain(f => f.RuleId == "cn.language.threat-violence" && f.Verdict == Verdict.Violation);
    }

    [Fact]
    public void The_plan_of_the_readme_is_the_sample_and_is_answered_as_it_says()
    {
        string gate = Readme[Readme.IndexOf("## Before you call", StringComparison.Ordinal)..];
        string sample = File.ReadAllText(Repository.PathOf("rules/cn/samples/plan.json")).Trim();

        CliRun run = CliRun.Of("gate", Repository.PathOf("rules/cn/samples/family-harassed.ndjson"), Repository.PathOf("rules/cn/samples/plan.json"), "--format", "text", "--lang", "en");

        Snippets.Block(gate, "json").Should().Be(sample);
        run.OutLines.Should().StartWith(Snippets.Block(gate, "sh").Split('\n').Where(line => line.StartsWith("# ", StringComparison.Ordinal)).Select(line => line[2..]));
    }

    [Fact]
    public void The_projects_that_the_readme_refers_to_are_there()
    {
        string[] projects = [.. Readme.Split("path/to/").Skip(1).Select(rest => rest[..(rest.IndexOf(".csproj", StringComparison.Ordinal) + ".csproj".Length)])];

        projects.Should().HaveCount(2).And.AllSatisfy(project => File.Exists(Repository.PathOf(project)).Should().BeTrue());
    }

    [Fact]
    public void Quick_start_takes_two_commands()
    {
        Snippets.Block(Readme, "sh").Trim().Split('\n').Should().Equal(
            "dotnet run --project src/Collection.Rules.Cli -- audit rules/cn/samples/family-harassed.ndjson",
            "dotnet test");
    }

    [Fact]
    public void Every_finding_verdict_is_explained_in_both_languages()
    {
        foreach (Verdict verdict in Enum.GetValues<Verdict>().Where(v => v <= Verdict.Undetermined))
        {
            Readme.Split($"| `{FindingText.WordOf(verdict)}` |").Should().HaveCount(3, "the English and the Chinese table explain {0}", verdict);
        }
    }

    private static GateDecision Gate(CollectionCase file, CollectionEvent[] history, Contact planned)
    {
        // readme: gate
        RuleEvaluator evaluator = RuleEvaluator.Create(RuleSet.LoadEmbedded("cn"));
        CaseState state = evaluator.OpenCase(file);
        foreach (CollectionEvent record in history)
        {
            state.Append(record);
        }

        GateDecision decision = state.Gate(planned);
        if (!decision.IsClear)
        {
            string none = decision.OpenFrom is null ? "none in 30 days" : "not to be told until what is missing is known";
            Console.WriteLine($"{decision.Outcome}, next lawful time: {decision.NextLawful?.ToString("O") ?? none}");
        }
        // readme: end
        return decision;
    }

    private static CollectionRecord[] Read(Stream stream)
    {
        // readme: reading
        RecordLine[] lines = [.. RecordReader.Read(stream, "events.ndjson")];
        foreach (InputProblem problem in lines.SelectMany(line => line.Problems))
        {
            Console.Error.WriteLine(problem);
        }

        CollectionRecord[] records = [.. lines.Select(line => line.Record).OfType<CollectionRecord>()];
        // readme: end
        return records;
    }

    private static EvaluationReport Audit(CollectionRecord[] records)
    {
        // readme: direct
        RuleEvaluator evaluator = RuleEvaluator.Create(RuleSet.LoadEmbedded("cn"));
        EvaluationReport report = evaluator.Evaluate(records);
        foreach (Finding finding in report.Findings)
        {
            Console.WriteLine($"{finding.Verdict} {finding.EventId}: {finding.Message.In(Language.En)}");
            foreach (CitedProvision provision in finding.Provisions)
            {
                Console.WriteLine($"  {provision.Citation.In(Language.Zh)}");
            }
        }
        // readme: end
        return report;
    }
}
