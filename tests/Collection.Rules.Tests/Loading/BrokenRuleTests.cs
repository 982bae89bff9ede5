using System.Text;
using Collection.Rules.Diagnostics;
using Collection.Rules.Loading;
using Collection.Rules.Testing;

namespace Collection.Rules.Tests.Loading;

/// <summary>Rule files with planted mistakes: what is said of each and where, as approved beside the file.</summary>
public sealed class BrokenRuleTests
{
    private static readonly string Folder = Repository.TestPathOf("Loading", "Broken");

    public static TheoryData<string> Names() =>
        [.. Directory.EnumerateFiles(Folder, "*.yaml").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_mistake_is_reported_where_it_stands(string name)
    {
        string received = Report(name);
        string approved = Path.Combine(Folder, name + ".approved.txt");

        received.Should().Be(File.Exists(approved) ? File.ReadAllText(approved) : string.Empty);
    }

    [Fact]
    public void Ten_planted_mistakes_give_ten_diagnostics() =>
        Report("ten-mistakes").Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(10);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_rule_with_a_mistake_does_not_load_and_takes_the_good_ones_with_it(string name)
    {
        const string Good = "good.yaml";
        string good = File.ReadAllText(Repository.TestPathOf("Conformance", "us-regf", "rules", "quiet-hours.yaml"));
        RuleSetLoad load = GivenPack.Load((Good, good), (name, File.ReadAllText(Path.Combine(Folder, name + ".yaml"))));

        // The tests beside a rule are read when they are run, not when it is loaded.
        (load.RuleSet is null).Should().Be(name is not ("bad-test" or "unknown-fixture"));
        load.Diagnostics.Should().NotContain(d => d.Position.Path == Good);
    }

    private static string Report(string name)
    {
        string file = name + ".yaml";
        var diagnostics = new DiagnosticBag();
        SourceFile broken = new(file, File.ReadAllBytes(Path.Combine(Folder, file)));
        RuleSetLoad load = RuleSetLoader.Load([.. SourceFiles.On(GivenPack.BasePaths, diagnostics), broken], diagnostics);
        if (load.RuleSet is { } rules)
        {
            new RuleTestRunner(rules).Read(rules.Rules.Single(), diagnostics);
        }

        var report = new StringBuilder();
        foreach (Diagnostic diagnostic in diagnostics.ToImmutable())
        {
            report.Append(diagnostic).Append('\n');
        }

        return report.ToString();
    }
}
