using Collection.Rules.Conditions;
using Collection.Rules.Events;
using Collection.Rules.Findings;
using Collection.Rules.Tests.Loading;
using Collection.Rules.Timelines;

namespace Collection.Rules.Tests.Conditions;

public sealed class CountLogicTests
{
    private const string CallsToday = "{ count: { of: phone_call, where: { direction: outbound }, same: [ recipient ], window: { kind: calendar, days: 1 }, more_than: 1 } }";

    [Theory]
    [InlineData(Operator.MoreThan, 2, 2, Truth.Disproven)]
    [InlineData(Operator.MoreThan, 3, 3, Truth.Proven)]
    [InlineData(Operator.MoreThan, 2, 3, Truth.Unknown)]
    [InlineData(Operator.AtLeast, 1, 1, Truth.Disproven)]
    [InlineData(Operator.AtLeast, 2, 2, Truth.Proven)]
    [InlineData(Operator.AtLeast, 1, 2, Truth.Unknown)]
    [InlineData(Operator.LessThan, 1, 1, Truth.Proven)]
    [InlineData(Operator.LessThan, 2, 2, Truth.Disproven)]
    [InlineData(Operator.LessThan, 1, 2, Truth.Unknown)]
    [InlineData(Operator.AtMost, 2, 2, Truth.Proven)]
    [InlineData(Operator.AtMost, 3, 3, Truth.Disproven)]
    [InlineData(Operator.AtMost, 2, 3, Truth.Unknown)]
    [InlineData(Operator.Is, 2, 2, Truth.Proven)]
    [InlineData(Operator.Is, 3, 9, Truth.Disproven)]
    [InlineData(Operator.Is, 0, 1, Truth.Disproven)]
    [InlineData(Operator.Is, 1, 2, Truth.Unknown)]
    internal void Both_bounds_are_held_against_the_limit_of_two(Operator test, int atLeast, int atMost, Truth expected) =>
        CountLogic.Compare(new CountReading { AtLeast = atLeast, AtMost = atMost }, test, 2).Should().Be(expected);

    [Fact]
    public void The_act_itself_counts() =>
        GivenCondition.On(CallsToday, Given.Call("c1", "2026-06-02T09:00:00+08:00")).Truth.Should().Be(Truth.Proven);

    [Fact]
    public void A_call_after_the_act_does_not_count() =>
        GivenCondition.On(CallsToday, Given.Call("c1", "2026-06-02T15:00:01+08:00")).Truth.Should().Be(Truth.Disproven);

    [Fact]
    public void A_call_to_nobody_known_may_count_and_is_named()
    {
        PhoneCall stray = Given.Call("c1", "2026-06-02T09:00:00+08:00") with { Recipient = null };

        ElementFinding element = GivenCondition.On(CallsToday, stray);

        element.Truth.Should().Be(Truth.Unknown);
        element.Missing.Select(m => m.ToString()).Should().Equal("c1.recipient");
    }

    [Fact]
    public void Of_very_many_calls_the_finding_names_the_first_and_counts_all()
    {
        PhoneCall[] calls = [.. Enumerable.Range(0, 200).Select(i => Given.Call($"c{i:D3}", "2026-06-02T09:00:00+08:00"))];

        ElementFinding counted = GivenCondition.On(CallsToday, calls);
        ElementFinding open = GivenCondition.On(
            CallsToday.Replace("more_than: 1", "more_than: 1000", StringComparison.Ordinal),
            [.. calls.Select(c => c with { Direction = null })]);

        counted.Evidence.OfType<CountEvidence>().Single().Events.Count.Should().Be(201);
        counted.Evidence.OfType<CountEvidence>().Single().Events.FirstIds.Should().HaveCount(EventExcerpt.MaxIds);
        open.Truth.Should().Be(Truth.Disproven);
        GivenCondition.On(CallsToday, [.. calls.Select(c => c with { Direction = null })])
            .Missing.Single().Events!.Count.Should().Be(200);
    }

    [Fact]
    public void Where_the_act_reached_nobody_known_the_count_is_open()
    {
        ElementFinding element = GivenCondition.On(CallsToday, Given.Act with { Recipient = null });

        element.Truth.Should().Be(Truth.Unknown);
        element.Missing.Select(m => m.ToString()).Should().Equal("recipient");
    }

    [Fact]
    public void Events_without_the_fact_they_would_have_in_common_are_not_counted()
    {
        const string Condition = "{ count: { of: contact, where: { direction: outbound }, same: [ to_number ], window: { kind: whole_case }, more_than: 1 } }";
        var visit = new Visit { Id = "v1", CaseId = Given.CaseId, At = Given.Instant("2026-06-01T09:00:00+08:00"), Direction = Direction.Outbound };

        GivenCondition.On(Condition, Given.Act with { ToNumber = "1" }, visit).Truth.Should().Be(Truth.Disproven);
    }

    [Fact]
    public void An_act_without_the_fact_has_no_count()
    {
        const string Condition = "{ count: { of: contact, where: { direction: outbound }, same: [ to_number ], window: { kind: whole_case }, more_than: 0 } }";
        var visit = new Visit { Id = Given.ActId, CaseId = Given.CaseId, At = Given.Instant("2026-06-02T09:00:00+08:00"), Direction = Direction.Outbound };

        ElementFinding element = GivenCondition.On(Condition, visit, Given.Call("c1", "2026-06-01T09:00:00+08:00") with { ToNumber = "1" });

        element.Truth.Should().Be(Truth.Disproven);
        element.Missing.Should().BeEmpty();
    }

    [Fact]
    public void A_distinct_count_leaves_out_events_without_the_fact_told_apart()
    {
        const string Condition = "{ count: { of: contact, where: { direction: outbound }, distinct: to_number, window: { kind: whole_case }, more_than: 1 } }";
        var visit = new Visit { Id = "v1", CaseId = Given.CaseId, At = Given.Instant("2026-06-01T09:00:00+08:00"), Direction = Direction.Outbound };

        GivenCondition.On(Condition, Given.Act with { ToNumber = "1" }, visit).Truth.Should().Be(Truth.Disproven);
    }

    [Fact]
    public void A_distinct_count_names_the_event_whose_value_is_unknown()
    {
        const string Condition = "{ count: { of: contact, where: { direction: outbound }, distinct: recipient, window: { kind: whole_case }, more_than: 1 } }";

        ElementFinding element = GivenCondition.On(Condition, Given.Call("c1", "2026-06-01T09:00:00+08:00") with { Recipient = null });

        element.Truth.Should().Be(Truth.Unknown);
        element.Missing.Select(m => m.ToString()).Should().Equal("c1.recipient");
    }

    [Theory]
    [InlineData("consent")]
    [InlineData("balance")]
    public void Partial_records_of_the_kinds_counted_leave_compliance_open(string stream)
    {
        const string Condition = "{ count: { of: [ consent_given, balance_posted ], where: { id: { known: true } }, window: { kind: whole_case }, more_than: 1 } }";
        RecordCompleteness records = stream == "consent"
            ? Given.Complete with { Consent = Completeness.Partial }
            : Given.Complete with { Balance = Completeness.Partial };

        ElementFinding element = GivenCondition.On(Condition, Given.Case with { Records = records }, Given.Consent("c1", "2026-06-01T09:00:00+08:00"));

        element.Truth.Should().Be(Truth.Unknown);
        element.Missing.Select(m => m.ToString()).Should().Equal("records." + stream);
    }

    [Fact]
    public void Partial_records_of_other_kinds_do_not_matter() =>
        GivenCondition.On(CallsToday, Given.Case with { Records = Given.Complete with { Consent = Completeness.Partial } })
            .Truth.Should().Be(Truth.Disproven);

    [Fact]
    public void In_two_zones_the_day_counts_in_which_there_are_more_and_the_one_in_which_there_are_fewer()
    {
        CollectionCase file = Given.Case with { Debtor = new Debtor { Id = "D1", Zones = ["Asia/Shanghai", "America/New_York"] } };

        // Eleven in the evening in Shanghai is still yesterday there, and today in New York at noon of the same day.
        ElementFinding element = GivenCondition.On(CallsToday, file, Given.Call("c1", "2026-06-01T23:00:00+08:00"), Given.Call(Given.ActId, "2026-06-02T08:00:00+08:00"));

        element.Truth.Should().Be(Truth.Unknown);
        element.Missing.Select(m => m.ToString()).Should().Equal("recipient.zones");
    }

    [Fact]
    public void Counts_written_alike_share_a_counter_and_others_do_not()
    {
        RuleSet rules = GivenPack.Good(
            GivenCondition.RuleOf(Hours("excluded"), "us.given.a"),
            GivenCondition.RuleOf(Hours("included"), "us.given.b"),
            GivenCondition.RuleOf(Hours("included"), "us.given.c"));

        rules.Counts.Should().HaveCount(2);

        static string Hours(string ends) =>
            $$$"""{ count: { of: phone_call, where: { local_time: { inside: { from: "08:00", to: "22:00", ends: {{{ends}}} } } }, window: { kind: whole_case }, more_than: 1 } }""";
    }

    [Fact]
    public void A_value_with_quotes_is_not_two_values()
    {
        RuleSet rules = GivenPack.Good(
            GivenCondition.RuleOf(Numbers("[ \"1\", \"2\" ]"), "us.given.a"),
            GivenCondition.RuleOf(Numbers("[ \"1' '2\" ]"), "us.given.b"));

        rules.Counts.Should().HaveCount(2);

        static string Numbers(string list) =>
            $$$"""{ count: { of: phone_call, where: { to_number: {{{list}}} }, window: { kind: whole_case }, more_than: 1 } }""";
    }
}
