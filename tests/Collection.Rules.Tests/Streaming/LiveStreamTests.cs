using Collection.Rules.Events;
using Collection.Rules.Events.Json;
using Collection.Rules.Findings;
using Collection.Rules.Streaming;
using static Collection.Rules.Tests.Streaming.GivenStream;

namespace Collection.Rules.Tests.Streaming;

public sealed class LiveStreamTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task A_stream_finds_what_an_evaluation_of_all_records_finds_in_the_order_of_time(int threads)
    {
        CollectionRecord[] records = Calls(cases: 7, calls: 40);

        List<Finding> streamed = await Evaluator.EvaluateAsync(Slowly(records), new StreamOptions { MaxParallelism = threads }, Token).ToListAsync();

        streamed.Should().Equal(
            Evaluator.Evaluate(records, Token).Findings.OrderBy(f => f.At).ThenBy(f => f.EventId, StringComparer.Ordinal),
            FindingComparer.Instance.Equals);
    }

    [Fact]
    public async Task A_finding_comes_as_soon_as_the_stream_has_passed_its_event()
    {
        IAsyncEnumerable<Finding> findings = Evaluator.EvaluateAsync(WithoutEnd(Calls(cases: 1, calls: 2)), options: null, Token);
        await using IAsyncEnumerator<Finding> reader = findings.GetAsyncEnumerator(Token);

        (await reader.MoveNextAsync()).Should().BeTrue("the case, the event and the one that follows it are enough");

        reader.Current.EventId.Should().Be(Call(0, 0).Id);
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public async Task An_event_is_in_time_up_to_the_allowed_lateness_and_refused_beyond(int late, bool isJudged)
    {
        CollectionRecord[] records = [Given.Case with { Id = "C00" }, Call(0, 20), Call(0, 20 - late)];
        var refused = new List<RefusedRecord>();
        var options = new StreamOptions { AllowedLateness = TimeSpan.FromMinutes(10), Refused = refused.Add };

        List<Finding> findings = await Evaluator.EvaluateAsync(Slowly(records), options, Token).ToListAsync();

        findings.Select(f => f.EventId).Should().BeEquivalentTo(isJudged ? [Call(0, 20 - late).Id, Call(0, 20).Id] : new[] { Call(0, 20).Id });
        refused.Select(r => (r.Position, r.Reason)).Should().BeEquivalentTo(isJudged ? [] : new[] { (3L, RefusalReason.TooLate) });
    }

    [Fact]
    public async Task Events_within_the_lateness_are_judged_in_the_order_of_time_whatever_their_order_of_arrival()
    {
        CollectionRecord[] records = Calls(cases: 3, calls: 20);
        CollectionRecord[] mixed = [.. records.Take(3), .. records.Skip(3).Chunk(5).SelectMany(c => c.Reverse())];

        List<Finding> findings = await Evaluator.EvaluateAsync(Slowly(mixed), new StreamOptions { AllowedLateness = TimeSpan.FromMinutes(5) }, Token).ToListAsync();

        findings.Should().Equal(await Evaluator.EvaluateAsync(Slowly(records), options: null, Token).ToListAsync(), FindingComparer.Instance.Equals);
    }

    [Fact]
    public async Task Without_a_listener_a_late_event_ends_the_stream_with_its_place()
    {
        Func<Task> evaluate = () => Evaluator.EvaluateAsync(Slowly([Given.Case with { Id = "C00" }, Call(0, 1), Call(0, 0)]), options: null, Token).ToListAsync();

        (await evaluate.Should().ThrowAsync<InputException>()).Which.Problems.Should().ContainSingle()
            .Which.Should().BeEquivalentTo(new { Line = 3, Field = "at", RecordId = Call(0, 0).Id });
    }

    [Fact]
    public async Task A_repeated_record_is_the_same_record_even_when_it_comes_late()
    {
        CollectionRecord[] records = [Given.Case with { Id = "C00" }, Call(0, 0), Call(0, 60), Given.Case with { Id = "C00" }, Call(0, 0)];

        (await Evaluator.EvaluateAsync(Slowly(records), options: null, Token).ToListAsync()).Should().HaveCount(2);
    }

    [Fact]
    public async Task Records_that_contradict_or_belong_to_no_case_are_refused()
    {
        CollectionRecord[] records =
        [
            Call(1, 0),
            Given.Case with { Id = "C00" },
            Call(0, 1),
            Call(0, 1) with { Direction = Direction.Inbound },
            Given.Case with { Id = "C00", Parties = [] },
        ];
        var refused = new List<RefusedRecord>();

        await Evaluator.EvaluateAsync(Slowly(records), new StreamOptions { Refused = refused.Add }, Token).ToListAsync();

        refused.Select(r => (r.Position, r.Reason)).Should().Equal(
            (1, RefusalReason.UnknownCase), (4, RefusalReason.Contradiction), (5, RefusalReason.Contradiction));
    }

    [Theory]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public async Task A_case_is_given_up_when_it_was_quiet_for_longer_than_allowed_and_never_judged_with_half_its_history(int quiet, bool isOpen)
    {
        CollectionRecord[] records = [Given.Case with { Id = "C00" }, Given.Case with { Id = "C01" }, Call(0, 0), Call(1, quiet), Call(0, quiet)];
        var refused = new List<RefusedRecord>();

        await Evaluator.EvaluateAsync(Slowly(records), new StreamOptions { CloseAfter = TimeSpan.FromHours(1), Refused = refused.Add }, Token).ToListAsync();

        refused.Select(r => (r.Position, r.Reason)).Should().BeEquivalentTo(isOpen ? [] : new[] { (5L, RefusalReason.CaseClosed) });
    }

    [Fact]
    public async Task Beyond_the_most_open_cases_the_one_that_was_quiet_longest_is_given_up()
    {
        CollectionRecord[] records = [.. Calls(cases: 3, calls: 0), Call(0, 0), Call(1, 1), Call(2, 2), Given.Case with { Id = "C03" }, Call(0, 3), Call(1, 4)];
        var refused = new List<RefusedRecord>();

        List<Finding> findings = await Evaluator.EvaluateAsync(Slowly(records), new StreamOptions { MaxOpenCases = 3, Refused = refused.Add }, Token).ToListAsync();

        refused.Should().ContainSingle().Which.Should().BeEquivalentTo(new { CaseId = "C00", Reason = RefusalReason.CaseClosed });
        findings.Select(f => f.EventId).Should().Contain(Call(0, 0).Id, "what came before is judged");
    }

    [Fact]
    public async Task A_cancelled_stream_ends_with_an_exception()
    {
        using var source = new CancellationTokenSource();
        var found = new List<Finding>();

        Func<Task> evaluate = async () =>
        {
            await foreach (Finding finding in Evaluator.EvaluateAsync(Slowly(Calls(cases: 2, calls: 100)), options: null, source.Token))
            {
                found.Add(finding);
                await source.CancelAsync();
            }
        };

        await evaluate.Should().ThrowAsync<OperationCanceledException>();
        found.Should().HaveCountLessThan(200);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}
