using Collection.Rules.Streaming;
using CsCheck;

namespace Collection.Rules.Tests.Streaming;

public sealed class ClosedCasesTests
{
    [Fact]
    public void It_knows_every_case_that_was_closed_and_no_other() =>
        Gen.Select(Gen.String.Array[0, 50], Gen.String.Array[0, 50]).Sample((closed, others) =>
        {
            var cases = new ClosedCases();
            foreach (string id in closed)
            {
                cases.Add(id);
            }

            closed.Where(id => !cases.Contains(id)).Should().BeEmpty();
            others.Except(closed, StringComparer.Ordinal).Where(cases.Contains).Should().BeEmpty();
        });

    [Fact]
    public void What_is_kept_of_a_case_does_not_grow_with_its_id()
    {
        long ofShort = AllocatedFor(10);
        long ofLong = AllocatedFor(10_000);

        ofLong.Should().Be(ofShort);
    }

    private static long AllocatedFor(int length)
    {
        string[] ids = [.. Enumerable.Range(0, 100).Select(i => $"{i}".PadLeft(length, 'C'))];
        var cases = new ClosedCases();
        cases.Add("warm");
        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (string id in ids)
        {
            cases.Add(id);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
