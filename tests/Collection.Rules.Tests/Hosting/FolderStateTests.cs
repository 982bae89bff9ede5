using Collection.Rules.Hosting;

namespace Collection.Rules.Tests.Hosting;

public sealed class FolderStateTests
{
    [Theory]
    [InlineData("another.yaml", true)]
    [InlineData("another.yml", true)]
    [InlineData("another.YAML", true)]
    [InlineData("notes.md", false)]
    public void A_new_file_is_a_change_where_it_would_be_read_or_refused(string name, bool changes)
    {
        using var folder = new TemporaryFolder();
        folder.Write("rule.yaml", "kind: rule");
        string before = FolderState.Of([folder.Root]);

        folder.Write(name, "kind: rule");

        (FolderState.Of([folder.Root]) != before).Should().Be(changes);
    }

    [Fact]
    public void A_file_of_another_size_is_a_change_and_one_left_alone_is_none()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("rule.yaml", "kind: rule");
        string before = FolderState.Of([file]);

        FolderState.Of([file]).Should().Be(before);
        folder.Write("rule.yaml", "kind: rules");
        FolderState.Of([file]).Should().NotBe(before);
    }
}
