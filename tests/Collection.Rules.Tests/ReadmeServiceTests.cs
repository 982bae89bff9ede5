using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Collection.Rules.Decisions;
using Collection.Rules.Events;
using Collection.Rules.Findings;
using Collection.Rules.Hosting;
using Collection.Rules.Streaming;
using Collection.Rules.Tests.Cli;
using Collection.Rules.Tests.Streaming;
using Microsoft.Extensions.DependencyInjection;

namespace Collection.Rules.Tests;

/// <summary>The code of the README for services is what these tests compile and run.</summary>
public sealed class ReadmeServiceTests
{
    private static readonly string Readme = File.ReadAllText(Repository.PathOf("README.md"));

    private static readonly CollectionRecord[] Records = GivenStream.Calls(cases: 2, calls: 3);

    [Theory]
    [InlineData("stream", "tests/Collection.Rules.Tests/ReadmeServiceTests.cs")]
    [InlineData("hosting", "tests/Collection.Rules.Tests/ReadmeServiceTests.cs")]
    [InlineData("telemetry", "tests/Collection.Rules.Tests/ReadmeServiceTests.cs")]
    [InlineData("record", "tests/Collection.Rules.Tests/ReadmeServiceTests.cs")]
    [InlineData("aot", "tests/Collection.Rules.AotSample/Program.cs")]
    public void The_code_of_the_readme_is_what_is_compiled(string name, string file)
    {
        string source = File.ReadAllText(Repository.PathOf(file));

        Snippets.Marked(source, name).Should().Be(Snippets.InReadme(Readme, name));
    }

    [Fact]
    public void What_is_measured_is_what_the_readme_lists()
    {
        var published = new ConcurrentBag<string>();
        GivenStream.Evaluator.Evaluate(Records, TestContext.Current.CancellationToken);
        using var instruments = new MeterListener
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (instrument.Meter.Name == "Collection.Rules")
                {
                    published.Add(instrument.Name);
                }
            },
        };
        instruments.Start();

        // readme: telemetry
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, meters) =>
        {
            if (instrument.Meter.Name == "Collection.Rules")
            {
                meters.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, count, tags, _) => Console.WriteLine($"{instrument.Name} {count}"));
        listener.Start();
        // readme: end

        Readme.Split('\n').Where(line => line.StartsWith("| `collection_rules.", StringComparison.Ordinal)).Select(line => line.Split('`')[1])
            .Should().BeEquivalentTo(published.Distinct());
    }

    [Fact]
    public async Task A_stream_is_judged()
    {
        RuleEvaluator evaluator = GivenStream.Evaluator;
        IAsyncEnumerable<CollectionRecord> feed = GivenStream.Slowly(Records);
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        int count = 0;

        // readme: stream
        var options = new StreamOptions
        {
            AllowedLateness = TimeSpan.FromMinutes(10),
            CloseAfter = TimeSpan.FromDays(400),
            Refused = record => Console.Error.WriteLine($"{record.RecordId} is not judged: {record.Reason}"),
        };
        await foreach (Finding finding in evaluator.EvaluateAsync(feed, options, cancellation))
        {
            Console.WriteLine($"{finding.EventId}: {finding.Verdict}");
        }
        // readme: end

        await foreach (Finding _ in evaluator.EvaluateAsync(GivenStream.Slowly(Records), options, cancellation))
        {
            count++;
        }

        count.Should().Be(8, "six acts, and two that are the third of the day");
    }

    [Fact]
    public void Services_hand_out_evaluators()
    {
        using var folder = new TemporaryFolder();
        string houseRules = folder.Write("pack.yaml", "format: 1\nkind: pack\nid: house\nversion: 1.2.3\ntitle: { zh: 内部规则, en: House rules }\n");
        using var other = new TemporaryFolder();
        string strictRules = other.Write("pack.yaml", "format: 1\nkind: pack\nid: strict\nversion: 1.0.0\ntitle: { zh: 从严规则, en: Strict rules }\ntighten: { cn.gbt-effective-calls-per-day: 1 }\n");
        IServiceCollection services = new ServiceCollection();

        // readme: hosting
        services.AddCollectionRules(options =>
        {
            options.Packs.Add("cn");
            options.Folders.Add(houseRules);
            options.WatchEvery = TimeSpan.FromSeconds(5);
        });
        services.AddCollectionRules("strict", options =>
        {
            options.Packs.Add("cn");
            options.Folders.Add(strictRules);
        });
        // readme: end

        using ServiceProvider provider = services.Configure<CollectionRulesOptions>(o => o.RunsTests = false).BuildServiceProvider();
        provider.GetRequiredService<RuleEvaluatorMonitor>().Current.Rules.Packs.Select(p => p.Id).Should().Equal("cn", "house");
        provider.GetRequiredService<RuleEvaluatorMonitor>().Get("strict").Rules.Packs.Select(p => p.Id).Should().Equal("cn", "strict");
    }

    [Fact]
    public void A_decision_is_recorded_and_replayed()
    {
        RuleEvaluator evaluator = GivenStream.Evaluator;
        CollectionRecord[] records = Records;
        using var file = new MemoryStream();

        // readme: record
        EvaluationReport report = DecisionRecord.Write(file, evaluator, records, PersonalFields.Names | PersonalFields.Numbers);
        file.Position = 0;
        ReplayReport replay = DecisionRecord.Replay(file, evaluator, records);
        Console.WriteLine(replay.IsSame ? "the same findings" : $"{replay.Differences.Length} differ");
        // readme: end

        report.Findings.Should().HaveCount(8);
        replay.IsSame.Should().BeTrue();
    }
}
