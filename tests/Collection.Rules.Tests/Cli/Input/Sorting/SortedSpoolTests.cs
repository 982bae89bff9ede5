using System.Text;
using Collection.Rules.Cli.Input;
using Collection.Rules.Cli.Input.Sorting;

namespace Collection.Rules.Tests.Cli.Input.Sorting;

public sealed class SortedSpoolTests
{
    [Theory]
    [InlineData(1_000_000, false)]
    [InlineData(2_000, true)]
    // Each entry is a run of its own, so that runs are merged into one before the end.
    [InlineData(0, true)]
    public void Entries_come_back_whole_and_in_order_whatever_the_memory(int memoryBytes, bool isOnDisk)
    {
        SpoolEntry[] entries = Entries(500);
        using var spool = new SortedSpool(memoryBytes, TestContext.Current.CancellationToken);
        foreach (SpoolEntry entry in entries)
        {
            spool.Add(entry);
        }

        spool.IsOnDisk.Should().Be(isOnDisk);
        for (int reading = 0; reading < 2; reading++)
        {
            spool.Read().Select(Text).Should().Equal(entries.Order(SpoolOrder.Instance).Select(Text));
        }
    }

    private static SpoolEntry[] Entries(int count)
    {
        var random = new Random(5);
        return
        [
            .. Enumerable.Range(1, count).Select(i => new SpoolEntry(
                $"案件-{random.Next(40)}",
                i,
                $"e{i}",
                new RecordPlace($"file-{i % 3}.ndjson", i),
                Encoding.UTF8.GetBytes(new string('字', random.Next(90))))),
        ];
    }

    private static string Text(SpoolEntry entry) =>
        $"{entry.Key} {entry.Sequence} {entry.Name} {entry.Place} {Encoding.UTF8.GetString(entry.Content.Span)}";
}
