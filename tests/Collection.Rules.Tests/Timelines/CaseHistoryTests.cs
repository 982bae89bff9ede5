using Collection.Rules.Events;
using Collection.Rules.Timelines;

namespace Collection.Rules.Tests.Timelines;

public sealed class CaseHistoryTests
{
    private const string Monday = "2026-06-01T09:00:00+08:00";
    private const string Tuesday = "2026-06-02T09:00:00+08:00";
    private const string Wednesday = "2026-06-03T09:00:00+08:00";

    public static TheoryData<string, CollectionEvent, bool> Withdrawals() => new()
    {
        { "the person's, naming nothing", Given.Withdrawal("w", Tuesday), false },
        { "somebody else's", Given.Withdrawal("w", Tuesday, by: "P1"), true },
        { "nobody's known", Given.Withdrawal("w", Tuesday, by: null), true },
        { "of this scope", Given.Withdrawal("w", Tuesday) with { Scope = ConsentScope.ContactMe }, false },
        { "of another scope", Given.Withdrawal("w", Tuesday) with { Scope = ConsentScope.Hours }, true },
        { "towards this lender", Given.Withdrawal("w", Tuesday) with { To = "L1" }, false },
        { "towards another", Given.Withdrawal("w", Tuesday) with { To = "L2" }, true },
        { "about one of the same people", Given.Withdrawal("w", Tuesday) with { About = ["P2", "P3"] }, false },
        { "about other people", Given.Withdrawal("w", Tuesday) with { About = ["P3"] }, true },
    };

    [Theory]
    [MemberData(nameof(Withdrawals))]
    public void A_withdrawal_ends_the_consents_it_may_mean(string which, CollectionEvent withdrawal, bool stands)
    {
        ConsentGiven consent = Given.Consent("c", Monday) with { To = "L1", About = ["P1", "P2"] };

        Standing(Wednesday, consent, withdrawal).Contains("c").Should().Be(stands, because: which);
    }

    [Fact]
    public void A_consent_stands_until_it_is_withdrawn_and_from_when_it_is_renewed()
    {
        CollectionEvent[] records = [Given.Consent("first", Monday), Given.Withdrawal("w", Tuesday), Given.Consent("second", Wednesday)];

        Standing(Monday, records).Should().Equal("first");
        Standing("2026-06-02T08:59:59+08:00", records).Should().Equal("first");
        Standing(Tuesday, records).Should().BeEmpty();
        Standing("2026-06-03T08:59:59+08:00", records).Should().BeEmpty();
        Standing(Wednesday, records).Should().Equal("second");
    }

    [Theory]
    [InlineData("D1", ConsentScope.ContactMe, false)]
    [InlineData("P1", ConsentScope.ContactMe, true)]
    [InlineData("D1", ConsentScope.Hours, true)]
    public void A_stop_request_is_lifted_by_the_persons_own_consent_to_contact(string by, ConsentScope scope, bool stands)
    {
        ConsentGiven consent = Given.Consent("c", Tuesday, by) with { Scope = scope };

        Standing(Wednesday, Given.Stop("s", Monday), consent).Contains("s").Should().Be(stands);
    }

    [Fact]
    public void A_stop_request_after_the_consent_stands() =>
        Standing(Wednesday, Given.Consent("c", Monday), Given.Stop("s", Tuesday)).Should().Contain("s");

    [Fact]
    public void A_request_stands_from_when_it_was_received()
    {
        CollectionEvent[] records =
        [
            Given.Stop("s", Monday) with { ReceivedAt = Given.Instant(Tuesday) },
            new WrongNumberTold { Id = "n", CaseId = Given.CaseId, At = Given.Instant(Monday), ReceivedAt = Given.Instant(Tuesday) },
        ];

        Standing("2026-06-02T08:59:59+08:00", records).Should().BeEmpty();
        Standing(Tuesday, records).Should().BeEquivalentTo("s", "n");
    }

    [Fact]
    public void Hours_agreed_later_replace_those_of_the_same_person()
    {
        HoursAgreed Hours(string id, string at, string by) => new() { Id = id, CaseId = Given.CaseId, At = Given.Instant(at), By = by };

        Standing(Wednesday, Hours("first", Monday, "D1"), Hours("other", Monday, "P1"), Hours("second", Tuesday, "D1"))
            .Should().BeEquivalentTo("second", "other");
    }

    [Theory]
    [InlineData("D1", false)]
    [InlineData(null, false)]
    [InlineData("P1", true)]
    public void A_breach_ends_the_plans_of_the_person_it_names_or_all(string? by, bool stands)
    {
        var plan = new PlanAgreed { Id = "p", CaseId = Given.CaseId, At = Given.Instant(Monday), By = "D1" };
        var breach = new PlanBreached { Id = "b", CaseId = Given.CaseId, At = Given.Instant(Tuesday), By = by };

        Standing(Wednesday, plan, breach).Contains("p").Should().Be(stands);
    }

    [Fact]
    public void The_order_in_which_records_come_in_does_not_matter()
    {
        CollectionEvent[] records =
        [
            Given.Consent("first", Monday), Given.Withdrawal("w", Tuesday), Given.Consent("second", Wednesday), Given.Stop("s", Monday),
        ];

        foreach (CollectionEvent[] order in Orders(records))
        {
            Standing(Wednesday, order).Should().BeEquivalentTo("second");
            Standing(Monday, order).Should().BeEquivalentTo("first", "s");
        }
    }

    [Fact]
    public void What_a_record_ended_stands_again_when_it_is_taken_out()
    {
        var history = new CaseHistory();
        ConsentWithdrawn early = Given.Withdrawal("early", Tuesday);
        ConsentWithdrawn late = Given.Withdrawal("late", Wednesday);
        foreach (CollectionEvent record in new CollectionEvent[] { Given.Consent("c", Monday), early, late })
        {
            history.Add(record, changes: null);
        }

        history.Remove(early, new TimelineChanges());
        Standing(history, "2026-06-03T08:59:59+08:00").Should().Equal("c");
        Standing(history, Wednesday).Should().BeEmpty();
        history.Remove(late, new TimelineChanges());
        Standing(history, Wednesday).Should().Equal("c");
    }

    [Theory]
    [InlineData("2026-06-01T08:59:59+08:00", null)]
    [InlineData(Monday, "100.00 CNY")]
    [InlineData(Tuesday, "80.00 CNY")]
    [InlineData(Wednesday, "70.00 CNY")]
    [InlineData("2026-06-04T09:00:00+08:00", "70.00 CNY")]
    public void The_balance_is_the_one_posted_last_for_the_latest_day_up_to_the_act(string at, string? expected)
    {
        var history = new CaseHistory();
        history.Add(Given.Balance("b1", Monday, "100.00 CNY"), changes: null);
        history.Add(Given.Balance("b2", Tuesday, "90.00 CNY", asOf: "2026-06-02"), changes: null);
        history.Add(Given.Balance("b3", Tuesday, "80.00 CNY", asOf: "2026-06-02"), changes: null);
        history.Add(Given.Balance("b4", Tuesday, "60.00 CNY", asOf: "2026-06-05"), changes: null);
        history.Add(Given.Balance("b5", Wednesday, "70.00 CNY", asOf: "2026-06-03"), changes: null);
        history.Add(Given.Balance("b6", "2026-06-04T08:00:00+08:00", "75.00 CNY", asOf: "2026-06-02"), changes: null);
        PhoneCall act = Given.Call("act", at);

        history.Balances.At(act, DateOnly.FromDateTime(act.At.DateTime))?.Balance.Should().Be(expected is null ? null : Money.Parse(expected));
    }

    [Fact]
    public void A_withdrawal_by_nobody_known_leaves_every_consent_that_it_may_mean_in_doubt_from_then_on()
    {
        var history = new CaseHistory();
        history.Add(Given.Consent("c", Monday), changes: null);
        history.Add(Given.Withdrawal("w", Tuesday, by: null), changes: null);
        HistoryEntry consent = history.Of(EventKind.ConsentGiven)!.Entries.Single();

        consent.StandsFor(Given.Call("act", Wednesday)).Should().BeTrue();
        consent.DoubtFor(Given.Call("act", Wednesday))!.Id.Should().Be("w");
        consent.DoubtFor(Given.Call("act", "2026-06-02T08:59:59+08:00")).Should().BeNull();
    }

    [Fact]
    public void The_doubt_goes_with_the_withdrawal_and_comes_with_a_late_consent()
    {
        var history = new CaseHistory();
        ConsentWithdrawn withdrawal = Given.Withdrawal("w", Tuesday, by: null);
        history.Add(withdrawal, changes: null);
        history.Add(Given.Consent("c", Monday), changes: null);
        HistoryEntry consent = history.Of(EventKind.ConsentGiven)!.Entries.Single();
        consent.DoubtedBy.Should().BeSameAs(withdrawal);

        history.Remove(withdrawal, new TimelineChanges());

        consent.DoubtedBy.Should().BeNull();
    }

    private static string[] Standing(string at, params CollectionEvent[] records)
    {
        var history = new CaseHistory();
        foreach (CollectionEvent record in records)
        {
            history.Add(record, changes: null);
        }

        return Standing(history, at);
    }

    private static string[] Standing(CaseHistory history, string at) =>
        [.. new[] { EventKind.ConsentGiven, EventKind.StopRequested, EventKind.WrongNumberTold, EventKind.HoursAgreed, EventKind.PlanAgreed }
            .SelectMany(kind => history.Of(kind)?.Entries ?? [])
            .Where(entry => entry.StandsFor(Given.Call("act", at)))
            .Select(entry => entry.Record.Id)];

    private static IEnumerable<CollectionEvent[]> Orders(CollectionEvent[] records) =>
        records.Length < 2
            ? [records]
            : records.SelectMany(first => Orders([.. records.Where(r => !ReferenceEquals(r, first))]).Select(rest => (CollectionEvent[])[first, .. rest]));
}
