using Collection.Rules.Cli.Output;

namespace Collection.Rules.Tests.Cli.Output;

public sealed class SpoolStreamTests
{
    [Theory]
    [InlineData(8, false)]
    [InlineData(9, true)]
    [InlineData(5000, true)]
    public void What_was_written_comes_out_whole_from_memory_or_disk(int length, bool isOnDisk)
    {
        byte[] content = [.. Enumerable.Range(0, length).Select(i => (byte)i)];
        using var spool = new SpoolStream(memoryBytes: 8);
        using var destination = new MemoryStream();

        foreach (byte[] part in content.Chunk(7))
        {
            spool.Write(part);
        }

        spool.IsOnDisk.Should().Be(isOnDisk);
        destination.Length.Should().Be(0, "nothing comes out before the whole is there");
        spool.Release(destination);
        destination.ToArray().Should().Equal(content);
    }
}
