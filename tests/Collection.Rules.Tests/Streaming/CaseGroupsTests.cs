using Collection.Rules.Events;
using Collection.Rules.Findings;
using Collection.Rules.Streaming;
using static Collection.Rules.Tests.Streaming.GivenStream;

namespace Collection.Rules.Tests.Streaming;

public sealed class CaseGroupsTests
{
    private static readonly StreamOptions ByCase = new() { Order = StreamOrder.ByCase };

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task Case_after_case_gives_what_an_evaluation_of_all_records_gives_whatever_the_order_within(int threads)
    {
        CollectionRecord[] records = Calls(cases: 30, calls: 9);
        // Backwards, so that each case's own record comes last.
        IEnumerable<CollectionRecord> grouped = records.Reverse().GroupBy(CaseOf).OrderBy(g => g.Key, StringComparer.Ordinal).SelectMany(g => g);

        List<Finding> findings = await Evaluator.EvaluateAsync(Slowly(grouped), ByCase with { MaxParallelism = threads }, Token).ToListAsync();

        findings.Should().Equal(Evaluator.Evaluate(records, Token).Findings, FindingComparer.Instance.Equals);
    }

    [Fact]
    public async Task A_record_of_a_case_that_ended_is_refused()
    {
        CollectionRecord[] records = [Given.Case with { Id = "C00" }, Call(0, 0), Given.Case with { Id = "C01" }, Call(0, 1)];
        var refused = new List<RefusedRecord>();

        await Evaluator.EvaluateAsync(Slowly(records), ByCase with { Refused = refused.Add }, Token).ToListAsync();

        refused.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Position = 4, Reason = RefusalReason.CaseClosed });
    }

    [Fact]
    public async Task Every_event_of_a_case_without_its_own_record_is_refused()
    {
        var refused = new List<RefusedRecord>();

        await Evaluator.EvaluateAsync(Slowly([Call(0, 1), Call(0, 0)]), ByCase with { Refused = refused.Add }, Token).ToListAsync();

        refused.Select(r => (r.Position, r.Reason)).Should().Equal((1, RefusalReason.UnknownCase), (2, RefusalReason.UnknownCase));
    }

    [Fact]
    public async Task A_slow_reader_slows_the_source()
    {
        int taken = 0;
        IAsyncEnumerable<Finding> findings = Evaluator.EvaluateAsync(
            Slowly(Calls(cases: 200, calls: 1).GroupBy(CaseOf).SelectMany(g => g), n => Volatile.Write(ref taken, n)),
            ByCase with { MaxParallelism = 2 },
            Token);

        await using IAsyncEnumerator<Finding> reader = findings.GetAsyncEnumerator(Token);
        await reader.MoveNextAsync();

        Volatile.Read(ref taken).Should().BeLessThan(60, "eight cases may be on their way, of two records each");
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static string CaseOf(CollectionRecord record) => record is CollectionEvent act ? act.CaseId : record.Id;
}
