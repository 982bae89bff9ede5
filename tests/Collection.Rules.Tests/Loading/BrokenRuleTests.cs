using System.Collections.Immutable;
using System.Text;
using Collection.Rules.Checking;
using Collection.Rules.Diagnostics;
using Collection.Rules.Loading;

namespace Collection.Rules.Tests.Loading;

/// <summary>Rule files with planted mistakes: what is said of each and where, as approved beside the file or folder.</summary>
public sealed class BrokenRuleTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);
    private static readonly string Folder = Repository.TestPathOf("Loading", "Broken");

    // Too large to be checked in, or no content at all; YamlLimitsTests and RuleSetTests produce them.
    private static readonly ImmutableArray<string> WithoutFile =
        [DiagnosticCode.FileTooLarge, DiagnosticCode.ScalarTooLong, DiagnosticCode.TooManyNodes, DiagnosticCode.UnreadableFile];

    public static TheoryData<string> Names() =>
    [
        .. Directory.EnumerateFiles(Folder, "*.yaml").Select(path => Path.GetFileName(path))
            .Concat(Directory.EnumerateDirectories(Folder).Select(path => Path.GetFileName(path)))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_mistake_is_reported_where_it_stands(string name)
    {
        string approved = Path.Combine(Folder, Path.GetFileNameWithoutExtension(name) + ".approved.txt");

        Report(name).Should().Be(File.Exists(approved) ? File.ReadAllText(approved) : string.Empty);
    }

    [Fact]
    public void Ten_planted_mistakes_give_ten_diagnostics() => Found("ten-mistakes.yaml").Should().HaveCount(10);

    [Fact]
    public void At_least_sixty_mistakes_are_planted() =>
        Names().SelectMany(row => Found(row.Data)).Should().HaveCountGreaterThanOrEqualTo(60).And.OnlyContain(d => d.Position.Line > 0 && d.Position.Column > 0);

    [Fact]
    public void Every_code_is_produced_by_a_file() =>
        Names().SelectMany(row => Found(row.Data)).Select(d => d.Code).Concat(WithoutFile).Distinct()
            .Should().BeEquivalentTo(DiagnosticCodes.All);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_rule_with_an_error_does_not_load_and_takes_the_good_ones_with_it(string name)
    {
        const string Good = "good.yaml";
        var good = new SourceFile(Good, File.ReadAllBytes(Repository.TestPathOf("Conformance", "us-regf", "rules", "quiet-hours.yaml")));
        var diagnostics = new DiagnosticBag();
        RuleSetLoad load = RuleSetLoader.Load([.. GivenPack.BaseFiles, good, .. FilesOf(name)], diagnostics);

        (load.RuleSet is null).Should().Be(diagnostics.HasErrors);
        load.Diagnostics.Should().NotContain(d => d.Position.Path == Good);
    }

    private static string Report(string name)
    {
        var report = new StringBuilder();
        foreach (Diagnostic diagnostic in Found(name))
        {
            report.Append(diagnostic).Append('\n');
        }

        // A message may name the other place of two, in the pack that all are loaded with.
        return report.ToString().Replace(Repository.Root + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal);
    }

    /// <summary>What a check finds in the file or folder itself, not in the pack it is loaded with.</summary>
    private static IEnumerable<Diagnostic> Found(string name)
    {
        ImmutableArray<SourceFile> files = FilesOf(name);
        RuleSetLoad load = RuleSetCheck.Run([.. GivenPack.BaseFiles, .. files], Today, new DiagnosticBag());
        return load.Diagnostics.Where(d => files.Any(f => f.Path == d.Position.Path));
    }

    private static ImmutableArray<SourceFile> FilesOf(string name)
    {
        string path = Path.Combine(Folder, name);
        IEnumerable<string> files = Directory.Exists(path) ? Directory.EnumerateFiles(path).Order(StringComparer.Ordinal) : [path];
        return [.. files.Select(file => new SourceFile(Path.GetRelativePath(Folder, file).Replace('\\', '/'), File.ReadAllBytes(file)))];
    }
}
