using System.Collections.Immutable;

namespace Collection.Rules.Checking.Logic;

/// <summary>Numbers, amounts, days or instants in some intervals.</summary>
internal sealed record NumberSet : ValueSet
{
    /// <summary>The intervals, which may overlap; none is empty.</summary>
    public required ImmutableArray<Interval> Intervals { get; init; }

    /// <summary>Whether only whole numbers are values, so that nothing lies between two neighbours.</summary>
    public required bool IsWhole { get; init; }

    protected override bool HasNoValue => Intervals.IsEmpty;

    public override ValueSet Intersect(ValueSet other)
    {
        var theirs = (NumberSet)other;
        return With(
            Intervals.SelectMany(mine => theirs.Intervals.Select(mine.Intersect)),
            MayBeAbsent && other.MayBeAbsent);
    }

    public override ValueSet Union(ValueSet other) =>
        With(Intervals.Concat(((NumberSet)other).Intervals), MayBeAbsent || other.MayBeAbsent);

    public override ValueSet Complement(bool mayBeAbsent)
    {
        IEnumerable<Interval> left = [Interval.Everything];
        foreach (Interval interval in Intervals)
        {
            ImmutableArray<Interval> outside = [.. interval.Complement()];
            left = [.. left.SelectMany(part => outside.Select(part.Intersect)).Select(Normalize).Where(i => !i.IsEmpty)];
        }

        return With(left, mayBeAbsent);
    }

    private NumberSet With(IEnumerable<Interval> intervals, bool mayBeAbsent) =>
        this with { Intervals = [.. intervals.Select(Normalize).Where(i => !i.IsEmpty).Distinct()], MayBeAbsent = mayBeAbsent };

    /// <summary>Among whole numbers "more than 3" is "at least 4".</summary>
    private Interval Normalize(Interval interval) => !IsWhole ? interval : new Interval(
        interval.From is { } from ? decimal.Floor(from) + (interval.IncludesFrom && from == decimal.Floor(from) ? 0 : 1) : null,
        interval.From is not null,
        interval.To is { } to ? decimal.Ceiling(to) - (interval.IncludesTo && to == decimal.Ceiling(to) ? 0 : 1) : null,
        interval.To is not null);
}
