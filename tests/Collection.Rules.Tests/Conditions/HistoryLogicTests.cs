using Collection.Rules.Events;
using Collection.Rules.Findings;

namespace Collection.Rules.Tests.Conditions;

public sealed class HistoryLogicTests
{
    private const string OwnConsent = "{ exists: { of: consent_given, where: { by: { fact: recipient }, scope: contact_me } } }";
    private const string Before = "2026-06-01T09:00:00+08:00";

    [Fact]
    public void A_record_that_matches_proves() =>
        GivenCondition.On(OwnConsent, Given.Consent("c1", Before)).Truth.Should().Be(Truth.Proven);

    [Fact]
    public void Without_a_record_and_with_complete_records_it_is_disproven() =>
        GivenCondition.On(OwnConsent).Truth.Should().Be(Truth.Disproven);

    [Fact]
    public void Without_a_record_and_with_partial_records_it_is_open()
    {
        ElementFinding element = GivenCondition.On(OwnConsent, Given.Case with { Records = Given.Complete with { Consent = null } });

        element.Truth.Should().Be(Truth.Unknown);
        element.Missing.Select(m => m.ToString()).Should().Equal("records.consent");
    }

    [Fact]
    public void Somebody_elses_record_does_not_match() =>
        GivenCondition.On(OwnConsent, Given.Consent("c1", Before, by: "P1")).Truth.Should().Be(Truth.Disproven);

    [Fact]
    public void A_record_that_does_not_say_whose_it_is_leaves_it_open()
    {
        ElementFinding element = GivenCondition.On(OwnConsent, Given.Consent("c1", Before, by: null));

        element.Truth.Should().Be(Truth.Unknown);
        element.Missing.Select(m => m.ToString()).Should().Equal("c1.by");
    }

    [Fact]
    public void Whose_record_is_wanted_must_be_known_too()
    {
        ElementFinding element = GivenCondition.On(OwnConsent, Given.Consent("c1", Before), Given.Act with { Recipient = null });

        element.Truth.Should().Be(Truth.Unknown);
        element.Missing.Select(m => m.ToString()).Should().Equal("recipient");
    }

    [Fact]
    public void A_withdrawn_consent_does_not_stand_but_was_given()
    {
        CollectionRecord[] records = [Given.Consent("c1", Before), Given.Withdrawal("w1", "2026-06-01T10:00:00+08:00")];

        GivenCondition.On(OwnConsent, records).Truth.Should().Be(Truth.Disproven);
        GivenCondition.On("{ exists: { of: consent_given, standing: false } }", records).Truth.Should().Be(Truth.Proven);
    }

    [Fact]
    public void The_act_is_not_its_own_past() =>
        GivenCondition.On("{ exists: { of: consent_given, standing: false } }", Given.Consent(Given.ActId, Before)).Truth.Should().Be(Truth.Disproven);

    [Fact]
    public void A_stop_request_counts_from_when_it_was_received()
    {
        const string Stopped = "{ exists: { of: stop_requested, where: { by: { fact: recipient } } } }";
        StopRequested stop = Given.Stop("s1", Before) with { ReceivedAt = Given.Instant("2026-06-02T15:00:00+08:00") };

        GivenCondition.On(Stopped, stop).Truth.Should().Be(Truth.Proven);
        GivenCondition.On(Stopped, stop with { ReceivedAt = stop.ReceivedAt!.Value.AddTicks(1) }).Truth.Should().Be(Truth.Disproven);
    }

    [Theory]
    [InlineData("2026-05-31T23:59:59+08:00", Truth.Disproven)]
    [InlineData("2026-06-01T00:00:00+08:00", Truth.Proven)]
    [InlineData("2026-06-01T23:59:59+08:00", Truth.Proven)]
    [InlineData("2026-06-02T00:00:00+08:00", Truth.Disproven)]
    public void A_period_may_be_asked_of_a_past_record(string receivedAt, Truth expected)
    {
        const string Condition = """
            { exists: { of: stop_requested, where: { received_at: { known: true, within: [ "2026-06-01T00:00:00+08:00", "2026-06-02T00:00:00+08:00" ] } } } }
            """;
        StopRequested stop = Given.Stop("s1", "2026-05-30T09:00:00+08:00") with { ReceivedAt = Given.Instant(receivedAt) };

        GivenCondition.On(Condition, stop).Truth.Should().Be(expected);
    }

    [Fact]
    public void Hours_of_a_past_record_are_held_against_the_hour_of_the_act_in_every_zone()
    {
        const string Agreed = "{ exists: { of: hours_agreed, where: { window: { covers: act } } } }";
        var hours = new HoursAgreed
        {
            Id = "h1",
            CaseId = Given.CaseId,
            At = Given.Instant(Before),
            By = "D1",
            Window = new Hours(new TimeOnly(14, 0), new TimeOnly(16, 0)),
        };
        CollectionCase twoZones = Given.Case with { Debtor = new Debtor { Id = "D1", Zones = ["Asia/Shanghai", "Asia/Tokyo"] } };

        GivenCondition.On(Agreed, hours).Truth.Should().Be(Truth.Proven);
        GivenCondition.On(Agreed, hours with { Window = new Hours(new TimeOnly(16, 0), new TimeOnly(14, 0)) }).Truth.Should().Be(Truth.Disproven);
        GivenCondition.On(Agreed, twoZones, hours).Missing.Select(m => m.ToString()).Should().Equal("recipient.zones");
    }

    [Fact]
    public void A_withdrawal_by_nobody_known_leaves_a_consent_open_and_is_asked_for_the_person()
    {
        const string Consented = "{ exists: { of: consent_given, where: { by: { fact: recipient } } } }";

        ElementFinding element = GivenCondition.On(
            Consented,
            Given.Consent("c1", "2026-06-01T09:00:00+08:00"),
            Given.Withdrawal("w1", "2026-06-01T10:00:00+08:00", by: null));

        element.Truth.Should().Be(Truth.Unknown);
        element.Missing.Select(m => m.ToString()).Should().Equal("w1.by");
    }
}
