using System.Collections.Immutable;
using Collection.Rules.Law;
using Collection.Rules.Tests.RuleCases;

namespace Collection.Rules.Tests.Conventions;

/// <summary>Every place that the pack registers in a statute whose text was counted exists in that text.</summary>
public sealed class PinpointTests
{
    private const int CountedTexts = 14;

    private static readonly ImmutableArray<StatuteStructure> Statutes = [.. StatuteStructure.ReadAll()];

    [Fact]
    public void Every_pinpoint_exists_in_the_text_of_its_time()
    {
        (StatuteStructure Statute, Provision Provision)[] pairs =
        [
            .. from statute in Statutes
               from provision in ChinaPack.Rules.Law.FindInstrument(statute.InstrumentId)!.Provisions
               where !provision.Pinpoint.IsWhole && provision.Versions.Any(v => v.Period.Overlaps(statute.Period))
               select (statute, provision),
        ];

        Statutes.Should().HaveCount(CountedTexts);
        pairs.Should().HaveCountGreaterThan(200);
        pairs.Select(p => (p.Provision.Id, Fault: p.Statute.Reject(p.Provision.Pinpoint)))
            .Where(p => p.Fault is not null)
            .Should().BeEmpty();
    }

    [Fact]
    public void No_version_spans_a_renumbering()
    {
        string[] renumbered = [.. Statutes.GroupBy(s => s.InstrumentId, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key)];

        renumbered.Should().NotBeEmpty();
        renumbered.SelectMany(id => ChinaPack.Rules.Law.FindInstrument(id)!.Provisions)
            .SelectMany(p => p.Versions.Select(v => (p.Id, v.Period)))
            .Where(v => Statutes.Count(s => v.Id.StartsWith(s.InstrumentId + "/", StringComparison.Ordinal) && s.Period.Overlaps(v.Period)) > 1)
            .Should().BeEmpty();
    }

    [Theory]
    [InlineData("1033(1)", true)]
    [InlineData("1033(6)", true)]
    [InlineData("1033(7)", false)]
    [InlineData("1034.3", true)]
    [InlineData("1034.4", false)]
    [InlineData("1034(1)", false)]
    [InlineData("1033.1(1)", false)]
    [InlineData("1261", false)]
    public void A_place_is_accepted_only_where_the_text_has_it(string place, bool exists) =>
        (Statutes.Single(s => s.InstrumentId == "civil-code").Reject(Pinpoint.Parse(place, Numbering.Article)) is null).Should().Be(exists);
}
