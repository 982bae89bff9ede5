using System.Collections.Concurrent;
using Collection.Rules.Events;
using Collection.Rules.Hosting;
using Collection.Rules.Tests;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using NRules;
using NRules.RuleModel;

namespace Collection.Rules.NRules.Tests.Hosting;

public sealed class SessionFactoryMonitorTests
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);
    private static readonly TextMessage Act = new() { Id = "E1", CaseId = "C-1", At = Given.Noon, Direction = Direction.Outbound };

    [Fact]
    public void Sessions_change_with_the_evaluator_and_those_handed_out_keep_their_rules()
    {
        using var folder = new TemporaryFolder();
        var time = new FakeTimeProvider();
        using ServiceProvider provider = Watching(folder, time);
        SessionFactoryMonitor monitor = provider.GetRequiredService<SessionFactoryMonitor>();
        using IServiceScope before = provider.CreateScope();
        ISession old = before.ServiceProvider.GetRequiredService<ISession>();
        ISessionFactory first = monitor.Current;

        Write(folder, "high");
        time.Advance(Interval);
        monitor.Current.Should().BeSameAs(first, "the files may still be being written");
        time.Advance(Interval);

        using IServiceScope after = provider.CreateScope();
        SeveritiesBy(after.ServiceProvider.GetRequiredService<ISession>()).Should().Be("High,High");
        SeveritiesBy(old).Should().Be("Low,Low");
        monitor.Current.Should().NotBeSameAs(first).And.BeSameAs(provider.GetRequiredService<ISessionFactory>());
        provider.GetRequiredService<CollectionRuleRepository>().Compiled.Should().BeSameAs(provider.GetRequiredService<RuleEvaluator>().Compiled);
    }

    [Fact]
    public void A_broken_change_leaves_the_sessions_as_they_are()
    {
        using var folder = new TemporaryFolder();
        var time = new FakeTimeProvider();
        using ServiceProvider provider = Watching(folder, time);
        ISessionFactory first = provider.GetRequiredService<ISessionFactory>();

        folder.Write("rules/a.yaml", "format: 1\nkind: rule\nid: 7\n");
        time.Advance(Interval);
        time.Advance(Interval);

        provider.GetRequiredService<ISessionFactory>().Should().BeSameAs(first);
    }

    [Fact]
    public async Task A_host_has_changed_rules_compiled_before_anyone_asks()
    {
        using var folder = new TemporaryFolder();
        var time = new FakeTimeProvider();
        var own = new CountingRepository();
        await using ServiceProvider provider = Watching(folder, time, ownRules: own);
        IHostedService host = provider.GetServices<IHostedService>().Should().ContainSingle().Which;
        await host.StartAsync(TestContext.Current.CancellationToken);
        own.Compiled.Should().Be(1);

        Write(folder, "high");
        time.Advance(Interval);
        time.Advance(Interval);

        own.Compiled.Should().Be(2);
        provider.GetRequiredService<ISessionFactory>();
        own.Compiled.Should().Be(2, "each network is compiled once");
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Under_load_every_session_is_by_the_old_or_the_new_rules_and_never_by_a_mixture()
    {
        using var folder = new TemporaryFolder();
        await using ServiceProvider provider = Watching(folder, TimeProvider.System, TimeSpan.FromMilliseconds(3));
        SessionFactoryMonitor monitor = provider.GetRequiredService<SessionFactoryMonitor>();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var answers = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        Task[] threads = [.. Enumerable.Range(0, 4).Select(_ => Task.Run(() => Answer(monitor, answers, stop.Token), CancellationToken.None))];

        foreach (string severity in (string[])["high", "low", "critical"])
        {
            var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            using IDisposable telling = provider.GetRequiredService<RuleEvaluatorMonitor>().OnChange(name: null, (_, _) => seen.TrySetResult());
            Write(folder, severity);
            await seen.Task.WaitAsync(TimeSpan.FromSeconds(20), stop.Token);
        }

        await stop.CancelAsync();
        await Task.WhenAll(threads);
        answers.Keys.Should().BeSubsetOf(["Low,Low", "High,High", "Critical,Critical"]);
        SeveritiesBy(monitor.Current.CreateSession()).Should().Be("Critical,Critical");
    }

    private static void Answer(SessionFactoryMonitor monitor, ConcurrentDictionary<string, int> answers, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            answers.AddOrUpdate(SeveritiesBy(monitor.Current.CreateSession()), 1, (_, count) => count + 1);
        }
    }

    private static string SeveritiesBy(ISession session)
    {
        session.InsertAll([Given.Case(), Act]);
        return string.Join(',', session.Audit().Select(f => f.Severity));
    }

    private static ServiceProvider Watching(TemporaryFolder folder, TimeProvider time, TimeSpan? interval = null, params IEnumerable<IRuleRepository> ownRules)
    {
        Write(folder, "low");
        return new ServiceCollection().AddSingleton(time).AddCollectionRulesSession(ownRules).AddCollectionRules(options =>
        {
            options.Folders.Add(Path.Combine(AppContext.BaseDirectory, "Packs", "past", "pack.yaml"));
            options.Folders.Add(Path.Combine(AppContext.BaseDirectory, "Packs", "past", "law.yaml"));
            options.Folders.Add(folder.PathOf("rules"));
            options.RunsTests = false;
            options.WatchEvery = interval ?? Interval;
        }).BuildServiceProvider();
    }

    /// <summary>Puts two rules that tell their version by the severity in the place of the folder, both at once.</summary>
    private static void Write(TemporaryFolder folder, string severity)
    {
        string spare = Guid.NewGuid().ToString("N");
        folder.Write($"{spare}/a.yaml", RuleOf("first", severity));
        folder.Write($"{spare}/b.yaml", RuleOf("second", severity));
        if (Directory.Exists(folder.PathOf("rules")))
        {
            Directory.Move(folder.PathOf("rules"), folder.PathOf("old-" + spare));
        }

        Directory.Move(folder.PathOf(spare), folder.PathOf("rules"));
    }

    /// <summary>No rules, and how often they were asked for.</summary>
    private sealed class CountingRepository : IRuleRepository
    {
        public int Compiled { get; private set; }

        public IEnumerable<IRuleSet> GetRuleSets()
        {
            Compiled++;
            return [];
        }
    }

    private static string RuleOf(string name, string severity) => $$"""
        format: 1
        kind: rule
        id: desk.given.{{name}}
        title: { zh: 测试规则, en: Test rule }
        status: active
        severity: {{severity}}
        effect: violation
        basis: [ past-law/one ]
        event: message
        elements:
          out:
            says: { zh: 测试, en: Test. }
            test: { direction: outbound }
        message: { zh: 测试, en: Test. }
        """;
}
