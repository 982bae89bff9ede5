using Collection.Rules.Cli.Packs;

namespace Collection.Rules.Tests.Cli.Packs;

public sealed class RuleFolderTests
{
    [Fact]
    public void What_comes_with_the_tool_is_in_no_folder_not_even_in_one_around_the_current()
    {
        string around = Path.GetDirectoryName(Directory.GetCurrentDirectory())!;

        RuleFolder.Holds(around, Path.Combine("cn", "pack.yaml")).Should().BeFalse();
        RuleFolder.Holds(".", Path.Combine("cn", "pack.yaml")).Should().BeFalse();
    }

    [Fact]
    public void A_file_is_in_its_folder_however_either_is_written()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("topic/rule.yaml", "format: 1\n");
        string relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), file);

        RuleFolder.Holds(folder.Root, relative).Should().BeTrue();
        RuleFolder.Holds(folder.PathOf("topic") + Path.DirectorySeparatorChar, file).Should().BeTrue();
        RuleFolder.Holds(folder.PathOf("top"), file).Should().BeFalse();
        RuleFolder.Holds(file, file).Should().BeTrue();
    }
}
