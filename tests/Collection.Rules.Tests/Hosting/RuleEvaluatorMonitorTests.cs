using System.Collections.Concurrent;
using Collection.Rules.Findings;
using Collection.Rules.Hosting;
using Collection.Rules.Tests.Conditions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Collection.Rules.Tests.Hosting;

public sealed class RuleEvaluatorMonitorTests
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    [Fact]
    public void Changed_rules_are_used_when_two_looks_find_them_settled()
    {
        using var pack = new PackFolder();
        var time = new FakeTimeProvider();
        using ServiceProvider services = Watching(pack, time);
        RuleEvaluatorMonitor monitor = services.GetRequiredService<RuleEvaluatorMonitor>();
        RuleEvaluator old = monitor.Current;
        var changes = new List<RuleEvaluator>();
        using IDisposable telling = monitor.OnChange(name: null, (_, evaluator) => changes.Add(evaluator));
        var token = monitor.GetChangeToken();

        pack.Replace("high");
        time.Advance(Interval);
        monitor.Current.Should().BeSameAs(old, "the files may still be being written");
        time.Advance(Interval);

        SeveritiesBy(monitor.Current).Should().Equal(Severity.High, Severity.High);
        changes.Should().Equal(monitor.Current);
        token.HasChanged.Should().BeTrue();
        monitor.GetChangeToken().HasChanged.Should().BeFalse();
        SeveritiesBy(old).Should().Equal([Severity.Low, Severity.Low], "what was handed out keeps its rules");
        services.GetRequiredService<RuleEvaluator>().Should().BeSameAs(monitor.Current);
    }

    [Theory]
    [InlineData("format: 1\nkind: rule\nid: 7\n", "broken.yaml(")]
    [InlineData("", "broken.yaml(")]
    public void A_broken_change_is_reported_and_the_old_rules_stay(string text, string reason)
    {
        using var pack = new PackFolder();
        var time = new FakeTimeProvider();
        var log = new CapturingLogger();
        using ServiceProvider services = Watching(pack, time, log);
        RuleEvaluatorMonitor monitor = services.GetRequiredService<RuleEvaluatorMonitor>();
        RuleEvaluator old = monitor.Current;
        var rejected = new List<RejectedPack>();
        using IDisposable telling = monitor.OnRejected(name: null, rejected.Add);

        pack.Write("broken.yaml", text);
        Settle(time);
        Settle(time);

        monitor.Current.Should().BeSameAs(old);
        rejected.Should().ContainSingle("it is told once").Which.Reasons.Should().Contain(r => r.Contains(reason, StringComparison.Ordinal));
        log.Lines.Should().Contain(line => line.Contains(reason, StringComparison.Ordinal));
    }

    [Fact]
    public void A_change_whose_tests_fail_is_rejected_and_one_whose_tests_pass_is_used()
    {
        using var pack = new PackFolder();
        var time = new FakeTimeProvider();
        using ServiceProvider services = Watching(pack, time);
        RuleEvaluatorMonitor monitor = services.GetRequiredService<RuleEvaluatorMonitor>();
        RuleEvaluator old = monitor.Current;
        var rejected = new List<RejectedPack>();
        using IDisposable telling = monitor.OnRejected(name: null, rejected.Add);

        pack.Write("tested.yaml", PackFolder.RuleWithTest("no_violation"));
        Settle(time);
        monitor.Current.Should().BeSameAs(old);
        rejected.Should().ContainSingle().Which.Reasons.Should().Contain(r => r.Contains("expected no_violation, found violation", StringComparison.Ordinal));

        pack.Write("tested.yaml", PackFolder.RuleWithTest("violation"));
        Settle(time);

        monitor.Current.Rules.Find("us.given.tested").Should().NotBeNull();
    }

    [Fact]
    public void A_change_that_can_never_find_anything_is_rejected()
    {
        using var pack = new PackFolder();
        var time = new FakeTimeProvider();
        using ServiceProvider services = Watching(pack, time);
        RuleEvaluatorMonitor monitor = services.GetRequiredService<RuleEvaluatorMonitor>();
        RuleEvaluator old = monitor.Current;
        var rejected = new List<RejectedPack>();
        using IDisposable telling = monitor.OnRejected(name: null, rejected.Add);

        pack.Write("never.yaml", GivenCondition.RuleOf("{ all: [ { direction: outbound }, { direction: inbound } ] }", "us.given.never"));
        Settle(time);

        monitor.Current.Should().BeSameAs(old);
        rejected.Should().ContainSingle().Which.Reasons.Should().ContainSingle().Which.Should().Contain("error CR3101");
    }

    [Fact]
    public async Task Under_load_every_answer_is_by_the_old_or_the_new_rules_and_never_by_a_mixture()
    {
        using var pack = new PackFolder();
        await using ServiceProvider services = Watching(pack, TimeProvider.System, interval: TimeSpan.FromMilliseconds(3));
        RuleEvaluatorMonitor monitor = services.GetRequiredService<RuleEvaluatorMonitor>();
        string first = monitor.Current.Rules.Digest;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var answers = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        Task[] threads = [.. Enumerable.Range(0, 4).Select(_ => Task.Run(() => Answer(monitor, answers, stop.Token), CancellationToken.None))];

        foreach (string severity in (string[])["high", "low", "critical", "medium"])
        {
            var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            using IDisposable telling = monitor.OnChange(name: null, (_, _) => seen.TrySetResult());
            pack.Replace(severity);
            await seen.Task.WaitAsync(TimeSpan.FromSeconds(20), stop.Token);
        }

        await stop.CancelAsync();
        await Task.WhenAll(threads);
        answers.Keys.Should().BeSubsetOf(["Low,Low", "High,High", "Critical,Critical", "Medium,Medium"]);
        monitor.Current.Rules.Digest.Should().NotBe(first);
    }

    private static void Answer(RuleEvaluatorMonitor monitor, ConcurrentDictionary<string, int> answers, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            answers.AddOrUpdate(string.Join(',', SeveritiesBy(monitor.Current)), 1, (_, count) => count + 1);
        }
    }

    private static IEnumerable<Severity> SeveritiesBy(RuleEvaluator evaluator) =>
        evaluator.Evaluate([Given.Case, Given.Act], CancellationToken.None).Findings.Select(f => f.Severity);

    private static void Settle(FakeTimeProvider time)
    {
        time.Advance(Interval);
        time.Advance(Interval);
    }

    private static ServiceProvider Watching(PackFolder pack, TimeProvider time, CapturingLogger? log = null, TimeSpan? interval = null)
    {
        IServiceCollection services = new ServiceCollection().AddSingleton(time);
        if (log is not null)
        {
            services.AddSingleton<Microsoft.Extensions.Logging.ILogger<RuleEvaluatorMonitor>>(log);
        }

        return services.AddCollectionRules(options =>
        {
            foreach (string path in PackFolder.Base)
            {
                options.Folders.Add(path);
            }

            options.Folders.Add(pack.Rules);
            options.WatchEvery = interval ?? Interval;
        }).BuildServiceProvider();
    }
}
