namespace Collection.Rules.Tests.Conventions;

public sealed class FolderTests
{
    [Fact]
    public void No_two_folders_of_the_library_need_each_other()
    {
        ILookup<string, string> needs = SourceTree.Dependencies().Select(d => (d.From, d.To)).Distinct().ToLookup(d => d.From, d => d.To);

        IEnumerable<string> circles = needs
            .Select(folder => PathBack(folder.Key, needs))
            .OfType<string>();

        needs.Should().NotBeEmpty();
        circles.Should().BeEmpty("data flows one way");
    }

    [Fact]
    public void What_is_recorded_and_what_the_law_says_know_nothing_of_rules() =>
        SourceTree.Dependencies().Where(d => d.From is "Events" or "Law" or "Diagnostics")
            .Should().BeEmpty();

    [Fact]
    public void Only_the_reader_of_YAML_sees_the_YAML_package() =>
        SourceTree.FilesIn("src/Collection.Rules", "src/Collection.Rules.Cli")
            .Where(file => SourceTree.Read(file).Contains("using YamlDotNet", StringComparison.Ordinal))
            .Should().NotBeEmpty().And.OnlyContain(file => file.StartsWith("src/Collection.Rules/Yaml/", StringComparison.Ordinal));

    private static string? PathBack(string start, ILookup<string, string> needs)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string[]>([[start]]);
        while (open.TryDequeue(out string[]? path))
        {
            foreach (string next in needs[path[^1]])
            {
                if (next == start)
                {
                    return string.Join(" -> ", [.. path, start]);
                }

                if (seen.Add(next))
                {
                    open.Enqueue([.. path, next]);
                }
            }
        }

        return null;
    }
}
