using Collection.Rules.Events;
using Collection.Rules.Facts;
using Collection.Rules.Timelines;

namespace Collection.Rules.Tests.Facts;

public sealed class LedgerFactsTests
{
    private static readonly DateTimeOffset Noon = new(2026, 5, 14, 12, 0, 0, TimeSpan.FromHours(8));

    [Fact]
    public void A_balance_for_the_day_of_the_act_is_of_the_day() =>
        Read(Posted(new DateOnly(2026, 5, 14))).Should().Be(true);

    [Fact]
    public void An_older_balance_leaves_open_whether_charges_have_accrued() =>
        Read(Posted(new DateOnly(2026, 5, 13))).Should().BeNull();

    [Fact]
    public void A_balance_without_a_day_or_no_balance_at_all_leaves_it_open()
    {
        Read(Posted(asOf: null)).Should().BeNull();
        Read(posted: null).Should().BeNull();
    }

    private static object? Read(BalancePosted? posted)
    {
        RuleSet rules = RuleSet.LoadEmbedded("cn");
        var timeline = new CaseTimeline(
            new CollectionCase { Id = "C1", Debtor = new Debtor { Id = "D1" } },
            Compilation.CompiledRuleSet.Compile(rules, zone: null, only: []).Environment);
        if (posted is not null)
        {
            timeline.Next(posted);
        }

        EventContext context = timeline.Next(new PhoneCall { Id = "E1", CaseId = "C1", At = Noon, Recipient = new Recipient { Id = "D1" } });
        return FactCatalog.Find("ledger.of_the_day", [EventKind.PhoneCall])!.Read(context);
    }

    private static BalancePosted Posted(DateOnly? asOf) => new()
    {
        Id = "B1",
        CaseId = "C1",
        At = Noon.AddHours(-3),
        Balance = new Money(20000m, "CNY"),
        AsOf = asOf,
    };
}
