using System.Collections.Immutable;
using Collection.Rules.Compilation;
using Collection.Rules.Diagnostics;
using Collection.Rules.Loading;
using Collection.Rules.Testing;
using Collection.Rules.Tests.Conditions;
using Collection.Rules.Tests.Loading;

namespace Collection.Rules.Tests.Testing;

public sealed class RuleTestReaderTests
{
    [Theory]
    [InlineData("{ use: aunt, earlier: [ { at: \"2026-06-01T10:00:00-04:00\", id: act } ] }", "CR3005: the id 'act' is used twice")]
    [InlineData("{ use: aunt, earlier: [ { at: \"2026-06-01T10:00:00-04:00\", case: other } ] }", "CR3005: a test is about one case: leave 'case' out")]
    [InlineData("{ use: aunt, earlier: [ 2026-06-01 ] }", "CR3005: at: not an instant such as")]
    [InlineData("{ use: aunt, earlier: [ { type: consent_given } ] }", "CR3005: an earlier record is an instant, or a mapping with 'at'")]
    [InlineData("{ use: aunt, set: { recipient.role: spouse } }", "CR1101: 'recipient.role' is derived and cannot be set")]
    [InlineData("{ use: aunt, set: { purpos: demand } }", "CR1101: 'purpos' is not a field; did you mean 'purpose'?")]
    [InlineData("{ use: aunt, drop: [ said.insults ] }", "CR1101: 'said.insults' is not a field; did you mean 'said.insult'?")]
    [InlineData("{ use: aunt, set: { purpose: begging } }", "CR3005: purpose: unknown word 'begging'")]
    public void An_unfit_test_is_reported_and_left_out(string given, string message)
    {
        (ImmutableArray<RuleTestCase> cases, ImmutableArray<Diagnostic> mistakes) = Read($"  - {{ name: one, given: {given}, expect: no_violation }}");

        cases.Should().BeEmpty();
        mistakes.Should().ContainSingle().Which.ToString().Should().Contain("error " + message);
    }

    [Fact]
    public void Every_variant_of_an_unfit_test_is_left_out()
    {
        (ImmutableArray<RuleTestCase> cases, _) = Read("""
              - name: varied
                given: { use: aunt, set: { purpose: begging } }
                vary: direction
                cases: { outbound: no_violation, inbound: no_violation }
            """);

        cases.Should().BeEmpty();
    }

    [Fact]
    public void An_event_that_is_a_case_is_reported()
    {
        const string Fixture = "format: 1\nkind: fixtures\nfixtures:\n  odd: { case: { debtor: { id: D1 } }, event: { type: case } }\n";

        (ImmutableArray<RuleTestCase> cases, ImmutableArray<Diagnostic> mistakes) =
            Read("  - { name: one, given: { use: odd }, expect: no_violation }", Fixture);

        cases.Should().BeEmpty();
        mistakes.Should().NotBeEmpty().And.OnlyContain(d => d.Code == "CR3005");
    }

    [Fact]
    public void A_misspelt_verdict_is_one_mistake_and_not_a_verdict_that_is_missing()
    {
        (ImmutableArray<RuleTestCase> cases, ImmutableArray<Diagnostic> mistakes) =
            Read("  - { name: one, given: { use: aunt }, expect: no_violations }");

        cases.Should().BeEmpty();
        mistakes.Should().ContainSingle().Which.Code.Should().Be("CR1004");
    }

    [Theory]
    [InlineData("2026-06-01T10:00:00-04:00", 60, "2026-06-01T10:01:00-04:00", "2026-06-01T10:02:00-04:00")]
    [InlineData("2026-06-01T23:59:59.9999999-04:00", 1, "2026-06-02T00:00:00.9999999-04:00", "2026-06-02T00:00:01.9999999-04:00")]
    public void A_series_of_earlier_records_is_written_out(string first, int every, string second, string third)
    {
        (ImmutableArray<RuleTestCase> cases, ImmutableArray<Diagnostic> mistakes) = Read(
            $"  - {{ name: one, given: {{ use: aunt, earlier: [ {{ at: \"{first}\", times: 3, every: {every} }} ] }}, expect: violation }}");

        mistakes.Should().BeEmpty();
        cases.Single().Records.OfType<Collection.Rules.Events.PhoneCall>()
            .Where(c => c.Id != TestRecords.ActId)
            .Select(c => (c.Id, c.At))
            .Should().Equal(("earlier-1", Given.Instant(first)), ("earlier-2", Given.Instant(second)), ("earlier-3", Given.Instant(third)));
    }

    private static (ImmutableArray<RuleTestCase> Cases, ImmutableArray<Diagnostic> Mistakes) Read(string tests, string? fixtures = null)
    {
        (string, string)[] files = [("r.yaml", GivenCondition.RuleOf("{ direction: outbound }") + "\ntests:\n" + tests)];
        RuleSetLoad load = GivenPack.Load(fixtures is null ? files : [.. files, ("fixtures.yaml", fixtures)]);
        load.Diagnostics.Should().BeEmpty();
        var diagnostics = new DiagnosticBag();
        return (new RuleTestRunner(CompiledRuleSet.Compile(load.RuleSet!, zone: null, only: [])).Read(load.RuleSet!.Rules.Single(), diagnostics), diagnostics.ToImmutable());
    }
}
