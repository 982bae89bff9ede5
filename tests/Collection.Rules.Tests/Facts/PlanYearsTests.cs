using System.Collections.Immutable;
using Collection.Rules.Events;
using Collection.Rules.Facts;
using Collection.Rules.Timelines;

namespace Collection.Rules.Tests.Facts;

public sealed class PlanYearsTests
{
    [Theory]
    [InlineData("2024-02-29", "2024-02-29", 0)]
    [InlineData("2026-04-01", "2026-04-02", 1)]
    [InlineData("2026-04-01", "2027-04-01", 1)]
    [InlineData("2026-04-01", "2027-04-02", 2)]
    [InlineData("2026-04-01", "2031-04-01", 5)]
    [InlineData("2026-04-01", "2031-04-02", 6)]
    [InlineData("2024-02-29", "2029-02-28", 5)]
    [InlineData("2024-02-29", "2029-03-01", 6)]
    [InlineData("2026-04-01", "2025-12-31", 0)]
    public void A_plan_runs_from_its_day_to_the_last_payment_and_a_year_begun_counts_in_full(string agreed, string last, int years) =>
        Read(agreed, Given.Day(last)).Should().Be(years);

    [Fact]
    public void The_last_payment_counts_in_whatever_order_the_payments_stand() =>
        Read("2026-04-01", Given.Day("2031-05-01"), Given.Day("2026-05-01")).Should().Be(6);

    [Fact]
    public void Of_a_plan_without_payments_or_with_one_whose_day_is_not_on_record_it_is_not_known()
    {
        Read("2026-04-01").Should().BeNull();
        Read("2026-04-01", Given.Day("2031-05-01"), null).Should().BeNull();
    }

    [Theory]
    [InlineData("2026-03-31T15:59:59Z", 6)]
    [InlineData("2026-03-31T16:00:00Z", 5)]
    public void The_day_of_the_plan_is_that_of_the_pack_whatever_offset_was_recorded(string agreed, int years) =>
        Read(Given.Instant(agreed), Given.Day("2031-04-01")).Should().Be(years);

    private static object? Read(string agreed, params DateOnly?[] dueOn) =>
        Read(new DateTimeOffset(Given.Day(agreed), new TimeOnly(10, 0), TimeSpan.FromHours(8)), dueOn);

    private static object? Read(DateTimeOffset agreed, params DateOnly?[] dueOn)
    {
        var timeline = new CaseTimeline(
            new CollectionCase { Id = "C1" },
            Compilation.CompiledRuleSet.Compile(RuleSet.LoadEmbedded("cn"), zone: null, only: []).Environment);
        EventContext context = timeline.Next(new PlanAgreed
        {
            Id = "E1",
            CaseId = "C1",
            At = agreed,
            Instalments = [.. dueOn.Select(day => new Instalment { DueOn = day })],
        });
        return FactCatalog.Find("plan_years", [EventKind.PlanAgreed])!.Read(context);
    }
}
