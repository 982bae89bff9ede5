using Collection.Rules.Events;
using Collection.Rules.Timelines;

namespace Collection.Rules.Tests.Timelines;

public sealed class PlanHistoryTests
{
    private static readonly DateTimeOffset Start = new(2026, 5, 1, 10, 0, 0, TimeSpan.FromHours(8));

    [Fact]
    public void A_breach_ends_the_plan()
    {
        CaseHistory history = History(Plan(1), Breach(2));

        Standing(history, EventKind.PlanAgreed, day: 3).Should().BeEmpty();
        Standing(history, EventKind.PlanBreached, day: 3).Should().Equal("breach-2");
    }

    [Fact]
    public void A_new_plan_puts_the_earlier_breach_behind()
    {
        CaseHistory history = History(Plan(1), Breach(2), Plan(4));

        Standing(history, EventKind.PlanAgreed, day: 5).Should().Equal("plan-4");
        Standing(history, EventKind.PlanBreached, day: 5).Should().BeEmpty();
        Standing(history, EventKind.PlanBreached, day: 3).Should().Equal("breach-2");
    }

    [Fact]
    public void A_plan_of_somebody_else_leaves_the_breach_standing()
    {
        CaseHistory history = History(Plan(1), Breach(2), Plan(4, by: "G1"));

        Standing(history, EventKind.PlanBreached, day: 5).Should().Equal("breach-2");
    }

    private static CaseHistory History(params ReadOnlySpan<CollectionEvent> records)
    {
        var history = new CaseHistory();
        foreach (CollectionEvent record in records)
        {
            history.Add(record, changes: null);
        }

        return history;
    }

    private static IEnumerable<string> Standing(CaseHistory history, EventKind kind, int day) =>
        (history.Of(kind)?.Entries ?? []).Where(e => e.StandsFor(Act(day))).Select(e => e.Record.Id);

    private static PhoneCall Act(int day) => new() { Id = "act", CaseId = "C1", At = On(day) };

    private static PlanAgreed Plan(int day, string by = "D1") =>
        new() { Id = $"plan-{day}", CaseId = "C1", At = On(day), By = by };

    private static PlanBreached Breach(int day) =>
        new() { Id = $"breach-{day}", CaseId = "C1", At = On(day), By = "D1" };

    private static DateTimeOffset On(int day) => Start.AddDays(day - 1);
}
