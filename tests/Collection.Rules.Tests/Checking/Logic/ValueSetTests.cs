using System.Collections.Immutable;
using Collection.Rules.Checking.Logic;

namespace Collection.Rules.Tests.Checking.Logic;

public sealed class ValueSetTests
{
    private static readonly ImmutableHashSet<string> Colours = ["red", "green", "blue"];

    [Fact]
    public void Between_two_whole_numbers_lies_nothing_but_between_two_numbers_something()
    {
        Above(3, isWhole: true).Intersect(Below(4, isWhole: true)).IsEmpty.Should().BeTrue();
        Above(3, isWhole: true).Intersect(Below(5, isWhole: true)).IsEmpty.Should().BeFalse();
        Above(3, isWhole: false).Intersect(Below(4, isWhole: false)).IsEmpty.Should().BeFalse();
    }

    [Fact]
    public void The_edge_belongs_to_one_side_only()
    {
        ValueSet above = Above(3, isWhole: false);

        above.Intersect(above.Complement(mayBeAbsent: false)).IsEmpty.Should().BeTrue();
        above.Union(above.Complement(mayBeAbsent: false)).Complement(mayBeAbsent: false).IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void Words_of_a_closed_list_can_be_used_up_but_ids_cannot()
    {
        WordSet but = Words(Colours, isExcept: true, "red", "green", "blue");

        but.IsEmpty.Should().BeTrue();
        (but with { Universe = null }).IsEmpty.Should().BeFalse();
    }

    [Fact]
    public void A_union_of_what_is_left_out_leaves_out_what_both_do()
    {
        ValueSet union = Words(Colours, isExcept: true, "red", "green").Union(Words(Colours, isExcept: true, "green", "blue"));

        union.Intersect(Words(Colours, isExcept: false, "green")).IsEmpty.Should().BeTrue();
        union.Intersect(Words(Colours, isExcept: false, "red")).IsEmpty.Should().BeFalse();
    }

    [Fact]
    public void A_set_that_an_absent_fact_meets_is_not_empty() =>
        (Words(Colours, isExcept: false) with { MayBeAbsent = true }).IsEmpty.Should().BeFalse();

    private static WordSet Words(ImmutableHashSet<string> universe, bool isExcept, params string[] words) =>
        new() { Universe = universe, Words = [.. words], IsExcept = isExcept, MayBeAbsent = false };

    private static NumberSet Above(decimal limit, bool isWhole) =>
        new() { Intervals = [new Interval(limit, IncludesFrom: false, null, IncludesTo: false)], IsWhole = isWhole, MayBeAbsent = false };

    private static NumberSet Below(decimal limit, bool isWhole) =>
        new() { Intervals = [new Interval(null, IncludesFrom: false, limit, IncludesTo: false)], IsWhole = isWhole, MayBeAbsent = false };
}
