using Collection.Rules.Hosting;
using Collection.Rules.Testing;
using Collection.Rules.Tests.Cli;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Collection.Rules.Tests.Hosting;

public sealed class ServiceCollectionExtensionsTests
{
    [Fact]
    public void The_China_pack_is_handed_out_where_nothing_else_is_named()
    {
        using ServiceProvider services = new ServiceCollection().AddCollectionRules().BuildServiceProvider();

        services.GetRequiredService<RuleEvaluator>().Rules.Packs.Should().ContainSingle().Which.Id.Should().Be("cn");
        services.GetRequiredService<RuleEvaluator>().Should().BeSameAs(services.GetRequiredService<RuleEvaluator>());
    }

    [Theory]
    [InlineData(false, true, "tests passed: 0,")]
    [InlineData(true, true, "tests passed: 1,")]
    [InlineData(true, false, "tests passed: 0,")]
    public void The_tests_of_folders_are_run_and_those_of_the_package_alone_are_not(bool hasFolder, bool runsTests, string told)
    {
        using var pack = new PackFolder();
        pack.Write("tested.yaml", PackFolder.RuleWithTest("violation"));
        var log = new CapturingLogger();
        using ServiceProvider services = new ServiceCollection()
            .AddSingleton<ILogger<RuleEvaluatorMonitor>>(log)
            .AddCollectionRules(options =>
            {
                foreach (string path in hasFolder ? [.. PackFolder.Base, pack.Rules] : Array.Empty<string>())
                {
                    options.Folders.Add(path);
                }

                options.RunsTests = runsTests;
            })
            .BuildServiceProvider();

        services.GetRequiredService<RuleEvaluator>();

        log.Lines.Should().ContainSingle().Which.Should().Contain("Rules '(default)' in use").And.Contain(told);
    }

    [Fact]
    public void A_house_that_adds_words_to_the_China_pack_starts_though_the_tests_of_that_pack_know_them_not()
    {
        using var house = new TemporaryFolder();
        house.Write("words.yaml", """
            format: 1
            kind: lexicon
            signals:
              threat.violence:
                extends: true
                entries:
                  - weight: decisive
                    words: [ 还款 ]
            """);
        house.Write("rule.yaml", PackFolder.RuleWithTest("violation").Replace("us-regf/1006.2(d)", "civil-code/1032.1", StringComparison.Ordinal).Replace("aunt", "night-call", StringComparison.Ordinal));
        var log = new CapturingLogger();
        using ServiceProvider services = new ServiceCollection()
            .AddSingleton<ILogger<RuleEvaluatorMonitor>>(log)
            .AddCollectionRules(options =>
            {
                options.Packs.Add("cn");
                options.Folders.Add(house.Root);
            })
            .BuildServiceProvider();

        RuleEvaluator evaluator = services.GetRequiredService<RuleEvaluator>();

        log.Lines.Should().ContainSingle().Which.Should().Contain("tests passed: 1,", "the rule of the house is tested");
        new RuleTester(evaluator.Rules).Test([evaluator.Rules.Find("cn.language.threat-violence")!], TestMeasures.None, tick: null, TestContext.Current.CancellationToken)
            .Should().NotContain(report => report.HasPassed, "the words change what the tests of the pack find");
    }

    [Fact]
    public void Rules_of_several_names_stand_side_by_side()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddCollectionRules("test", o => o.Folders.Add(TestPack.Folder))
            .AddCollectionRules("one", o =>
            {
                o.Folders.Add(TestPack.Folder);
                o.Evaluation = new RuleEvaluatorOptions { Rules = [TestPack.Contact] };
            })
            .BuildServiceProvider();
        RuleEvaluatorMonitor monitor = services.GetRequiredService<RuleEvaluatorMonitor>();

        monitor.Get("one").Should().NotBeSameAs(monitor.Get("test"));
        services.GetRequiredKeyedService<RuleEvaluator>("one").Should().BeSameAs(monitor.Get("one"));
        Action unknown = () => monitor.Get("none");
        unknown.Should().Throw<InvalidOperationException>().WithMessage("*'none'*'test', 'one'");
    }

    [Fact]
    public void Every_mistake_of_the_options_keeps_the_app_from_starting()
    {
        using ServiceProvider services = new ServiceCollection().AddCollectionRules(o =>
        {
            o.Packs.Add("us");
            o.Folders.Add("/no/such/folder");
            o.WatchEvery = TimeSpan.Zero;
        }).BuildServiceProvider();

        StartOf(services).Should().Throw<OptionsValidationException>().Which.Failures.Should().HaveCount(3)
            .And.Contain(f => f.Contains("no pack 'us'", StringComparison.Ordinal))
            .And.Contain(f => f.Contains("/no/such/folder", StringComparison.Ordinal))
            .And.Contain(f => f.StartsWith("WatchEvery", StringComparison.Ordinal));
    }

    [Fact]
    public void Broken_rules_keep_the_app_from_starting_and_all_their_mistakes_are_told()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.yaml", "format: 1\nkind: rule\nid: 7\n");
        folder.Write("b.yaml", "format: 2\nkind: nothing\n");
        using ServiceProvider services = new ServiceCollection().AddCollectionRules(o => o.Folders.Add(folder.Root)).BuildServiceProvider();

        StartOf(services).Should().Throw<OptionsValidationException>().Which.Failures
            .Should().Contain(f => f.Contains("a.yaml(", StringComparison.Ordinal)).And.Contain(f => f.Contains("b.yaml(", StringComparison.Ordinal));
    }

    [Fact]
    public void An_app_with_good_rules_starts()
    {
        using ServiceProvider services = new ServiceCollection().AddCollectionRules(o => o.Folders.Add(TestPack.Folder)).BuildServiceProvider();

        StartOf(services).Should().NotThrow();
    }

    /// <summary>What a host does when it starts.</summary>
    private static Action StartOf(ServiceProvider services) => () => services.GetRequiredService<IStartupValidator>().Validate();
}
