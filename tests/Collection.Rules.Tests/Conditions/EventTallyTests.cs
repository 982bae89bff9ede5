using Collection.Rules.Conditions;
using Collection.Rules.Findings;

namespace Collection.Rules.Tests.Conditions;

public sealed class EventTallyTests
{
    [Fact]
    public void The_first_events_are_named_and_all_are_counted()
    {
        EventExcerpt excerpt = Of(Enumerable.Range(1, 1000)).ToExcerpt();

        excerpt.Count.Should().Be(1000);
        excerpt.FirstIds.Should().Equal(Enumerable.Range(1, EventExcerpt.MaxIds).Select(i => $"e{i}"));
    }

    [Fact]
    public void Joined_questions_count_an_event_once_while_all_are_named()
    {
        EventTally tally = Of([1, 2, 3]);

        tally.Join(Of([2, 3, 4]).ToExcerpt());

        tally.ToExcerpt().Should().Be(new EventExcerpt { Count = 4, FirstIds = ["e1", "e2", "e3", "e4"] });
    }

    [Fact]
    public void Where_not_all_are_named_the_joined_count_is_a_lower_bound()
    {
        EventTally tally = Of(Enumerable.Range(1, 100));

        tally.Join(Of(Enumerable.Range(50, 300)).ToExcerpt());

        tally.Count.Should().Be(300);
    }

    private static EventTally Of(IEnumerable<int> events)
    {
        var tally = new EventTally();
        foreach (int id in events)
        {
            tally.Add($"e{id}");
        }

        return tally;
    }
}
