namespace Collection.Rules.Tests.Conventions;

public sealed class FileTests
{
    private const int MostLines = 300;

    private static readonly string[] Vague = ["Utils", "Helpers", "Helper", "Common", "Base", "Misc", "Manager"];

    [Fact]
    public void No_file_that_people_write_is_longer_than_three_hundred_lines()
    {
        string[] written = [.. HandWritten.Files()];

        written.Should().HaveCountGreaterThan(1000).And.Contain(["README.md", ".ci/run", "rules/cn/pack.yaml", "src/Directory.Build.props"]);
        written.Select(file => (file, Lines: HandWritten.LinesOf(file))).Where(f => f.Lines > MostLines).Should().BeEmpty();
    }

    [Fact]
    public void A_namespace_is_the_folder_it_stands_in() =>
        SourceTree.FilesIn("src")
            .Where(file => NamespaceIn(file) is { } name && name != Expected(file))
            .Should().BeEmpty();

    [Fact]
    public void No_type_and_no_folder_has_a_name_that_says_nothing() =>
        SourceTree.FilesIn("src", "tests", "benchmarks")
            .Where(file => Path.ChangeExtension(file, null).Split('/').Any(part => Vague.Contains(part, StringComparer.Ordinal)))
            .Should().BeEmpty();

    [Fact]
    public void A_rule_file_has_a_name_in_small_letters() =>
        Directory.EnumerateFiles(Repository.PathOf("rules", "cn"), "*.yaml", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(path).Any(c => !(char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '.')))
            .Should().BeEmpty("the path of a rule is its id");

    private static string Expected(string file) => string.Join('.', file.Split('/')[1..^1]);

    private static string? NamespaceIn(string file) =>
        SourceTree.Read(file).Split('\n')
            .Where(line => line.StartsWith("namespace ", StringComparison.Ordinal))
            .Select(line => line["namespace ".Length..].TrimEnd('\r', ';'))
            .FirstOrDefault();
}
