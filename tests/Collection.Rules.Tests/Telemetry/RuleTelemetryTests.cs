using Collection.Rules.Events;
using Collection.Rules.Streaming;
using Collection.Rules.Tests.Conditions;
using Collection.Rules.Tests.Loading;
using Collection.Rules.Tests.Streaming;

namespace Collection.Rules.Tests.Telemetry;

public sealed class RuleTelemetryTests
{
    private const string Marker = "MARKER-7F3A";

    private static readonly RuleEvaluator Evaluator = RuleEvaluator.Create(GivenPack.Good(
        GivenCondition.RuleOf("{ direction: outbound }", "us.measured.outbound"),
        GivenCondition.RuleOf("{ purpose: demand }", "us.measured.demand"),
        GivenCondition.RuleOf("{ exists: { of: consent_given, where: { scope: contact_me, to: [ { fact: lender.id } ] } } }", "us.measured.consent")));

    // Every text, name and id of these records holds the marker.
    private static readonly CollectionRecord[] Records =
    [
        Given.Case with { Id = Marker, Debtor = new Debtor { Id = $"{Marker}-D" }, Lender = new Lender { Id = $"{Marker}-L" } },
        Given.Consent($"{Marker}-C", "2026-06-01T10:00:00+08:00", $"{Marker}-D") with { CaseId = Marker, Scope = null },
        Given.Act with { Id = $"{Marker}-1", CaseId = Marker, Recipient = new Recipient { Id = $"{Marker}-P" }, Transcript = [new Utterance { Speaker = Speaker.Actor, Text = Marker }] },
    ];

    [Fact]
    public async Task Findings_unknown_facts_and_times_are_measured_and_nothing_of_an_event_is()
    {
        using var listener = new TelemetryListener();

        Evaluator.Report(Records);
        await Evaluator.EvaluateAsync(GivenStream.Slowly(Records), new StreamOptions(), TestContext.Current.CancellationToken).ToListAsync();

        string[] told = [.. listener.Told];
        told.Should().Contain(line => line.StartsWith("collection_rules.findings 1 ", StringComparison.Ordinal)
            && line.Contains("rule=us.measured.outbound", StringComparison.Ordinal)
            && line.Contains("verdict=violation", StringComparison.Ordinal));
        told.Should().Contain(line => line.StartsWith("collection_rules.unknown_facts 1 ", StringComparison.Ordinal) && line.Contains("fact=purpose", StringComparison.Ordinal));
        told.Should().Contain(line => line.StartsWith("collection_rules.duration ", StringComparison.Ordinal) && line.Contains("operation=stream", StringComparison.Ordinal));
        told.Should().Contain(line => line.StartsWith("activity collection_rules.evaluate", StringComparison.Ordinal) && line.Contains("pack=", StringComparison.Ordinal));
        told.Should().NotContain(line => line.Contains(Marker, StringComparison.Ordinal));
    }
}
