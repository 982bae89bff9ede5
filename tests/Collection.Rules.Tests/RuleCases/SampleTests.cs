using System.Collections.Immutable;
using Collection.Rules.Events;
using Collection.Rules.Events.Json;
using Collection.Rules.Findings;

namespace Collection.Rules.Tests.RuleCases;

public sealed class SampleTests
{
    private const string Family = "family-harassed.ndjson";

    private static readonly Lazy<RuleEvaluator> Evaluator = new(() => RuleEvaluator.Create(ChinaPack.Rules));

    public static TheoryData<string> Names() =>
        [.. Directory.EnumerateFiles(Repository.PathOf("rules", "cn", "samples"), "*.ndjson").Select(Path.GetFileName).OfType<string>()];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_is_one_case_with_its_case_record_first_and_its_events_in_order(string name)
    {
        ImmutableArray<CollectionRecord> records = Read(name);

        CollectionCase single = records[0].Should().BeOfType<CollectionCase>().Subject;
        CollectionEvent[] events = [.. records.Skip(1).Cast<CollectionEvent>()];
        events.Should().OnlyContain(e => e.CaseId == single.Id);
        events.Select(e => e.At).Should().BeInAscendingOrder();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_sample_has_a_line_in_the_list_of_samples(string name) =>
        File.ReadAllText(Repository.PathOf("rules", "cn", "samples", "README.md")).Should().Contain($"`{name}`");

    [Fact]
    public void In_the_harassed_family_every_verdict_that_is_a_finding_occurs() =>
        Findings(Family).Select(f => f.Verdict).Distinct().Should().BeEquivalentTo(
            [Verdict.Violation, Verdict.PresumedViolation, Verdict.Departure, Verdict.PrimaFacie, Verdict.NeedsReview, Verdict.Undetermined]);

    [Theory]
    [InlineData("E04")]
    [InlineData("E05")]
    [InlineData("E06")]
    [InlineData("E08")]
    [InlineData("E11")]
    [InlineData("E29")]
    [InlineData("E44")]
    [InlineData("E50")]
    [InlineData("E71")]
    [InlineData("E73")]
    [InlineData("E78")]
    public void What_the_lender_itself_does_in_the_harassed_family_is_lawful(string eventId) =>
        Findings(Family).Where(f => string.Equals(f.EventId, eventId, StringComparison.Ordinal)).Select(f => f.RuleId).Should().BeEmpty();

    [Theory]
    [InlineData("E12", "cn.hours.quiet-hours-standard", Verdict.Departure)]
    [InlineData("E14", "cn.frequency.connected-calls", null)]
    [InlineData("E15", "cn.frequency.connected-calls", Verdict.Departure)]
    [InlineData("E22", "cn.frequency.unanswered-attempts", null)]
    [InlineData("E23", "cn.frequency.unanswered-attempts", Verdict.Departure)]
    [InlineData("E25", "cn.hours.quiet-hours-association", Verdict.Departure)]
    [InlineData("E45", "cn.truthfulness.amount-above-ledger", Verdict.NeedsReview)]
    [InlineData("E45", "cn.truthfulness.collection-charge", Verdict.Departure)]
    [InlineData("E52", "cn.truthfulness.amount-above-ledger", Verdict.NeedsReview)]
    [InlineData("E62", "cn.frequency.harassment-pattern", Verdict.NeedsReview)]
    [InlineData("E65", "cn.frequency.harassment-pattern", Verdict.NeedsReview)]
    [InlineData("E76", "cn.records.association-call-recording", Verdict.NeedsReview)]
    public void The_figures_in_the_harassed_family_are_told_apart_by_source(string eventId, string ruleId, Verdict? expected) =>
        Findings(Family)
            .Where(f => string.Equals(f.EventId, eventId, StringComparison.Ordinal) && string.Equals(f.RuleId, ruleId, StringComparison.Ordinal))
            .Select(f => (Verdict?)f.Verdict)
            .SingleOrDefault()
            .Should().Be(expected);

    [Fact]
    public void Against_the_private_creditor_of_2013_no_later_statute_is_cited()
    {
        ImmutableArray<Finding> findings = Findings("private-creditor-2013.ndjson");

        findings.Should().NotBeEmpty();
        findings.SelectMany(f => f.Provisions).Should().NotContain(p =>
            p.Key.StartsWith("civil-code/", StringComparison.Ordinal) || p.Key.StartsWith("pipl/", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_call_to_the_father_of_the_cardholder_is_a_breach() =>
        Findings("father-of-a-cardholder.ndjson").Where(f => f.IsViolation).Select(f => f.EventId).Distinct()
            .Should().BeEquivalentTo("E02", "E03", "E04", "E05");

    private static ImmutableArray<Finding> Findings(string name) => Evaluator.Value.Report(Read(name)).Findings;

    private static ImmutableArray<CollectionRecord> Read(string name)
    {
        using FileStream stream = File.OpenRead(Repository.PathOf("rules", "cn", "samples", name));
        RecordLine[] lines = [.. RecordReader.Read(stream, name)];
        lines.SelectMany(l => l.Problems).Should().BeEmpty();
        return [.. lines.Select(l => l.Record!)];
    }
}
