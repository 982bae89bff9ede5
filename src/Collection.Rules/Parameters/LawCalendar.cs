using System.Collections.Immutable;

namespace Collection.Rules.Parameters;

/// <summary>Finds the law in force on a day among the days on which it changed.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class LawCalendar
{
    private readonly ImmutableArray<DateOnly> changes;
    private readonly ImmutableArray<LawOnDay> periods;

    /// <summary>Splits time at the given days.</summary>
    /// <param name="changeDays">Every day on which a provision or a value begins or ends.</param>
    /// <param name="describe">The law on a given day.</param>
    public LawCalendar(IEnumerable<DateOnly> changeDays, Func<DateOnly, LawOnDay> describe)
    {
        changes = [.. changeDays.Append(DateOnly.MinValue).Distinct().Order()];
        periods = [.. changes.Select(describe)];
    }

    /// <summary>The days on which the law changes, in order; the first is the beginning of time.</summary>
    public ImmutableArray<DateOnly> ChangeDays => changes;

    public LawOnDay On(DateOnly day)
    {
        int index = changes.BinarySearch(day);
        return periods[index >= 0 ? index : ~index - 1];
    }
}
