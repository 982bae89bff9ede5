using System.Globalization;
using System.Runtime.InteropServices;

namespace Collection.Rules.Law;

/// <summary>The days on which something is in force.</summary>
/// <remarks>
/// Half-open: <see cref="From"/> is the first day in force, <see cref="Until"/> the first day no longer in force.
/// The default value holds every day.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct EffectivePeriod
{
    /// <summary>Sets the bounds.</summary>
    /// <param name="from">The first day in force.</param>
    /// <param name="until">The first day no longer in force, or null while none is known.</param>
    /// <exception cref="ArgumentException">The period holds no day.</exception>
    public EffectivePeriod(DateOnly from, DateOnly? until = null)
    {
        if (until <= from)
        {
            throw new ArgumentException("A period must end after it begins.", nameof(until));
        }

        From = from;
        Until = until;
    }

    /// <summary>The first day in force.</summary>
    public DateOnly From { get; }

    /// <summary>The first day no longer in force, or null.</summary>
    public DateOnly? Until { get; }

    /// <summary>Whether a day falls into the period.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True from <see cref="From"/> to the day before <see cref="Until"/>.</returns>
    public bool Contains(DateOnly day) => day >= From && (Until is not { } until || day < until);

    /// <summary>Whether any day falls into both periods.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>False when one ends on the day the other begins.</returns>
    public bool Overlaps(EffectivePeriod other) =>
        (other.Until is not { } otherEnd || From < otherEnd) && (Until is not { } end || other.From < end);

    /// <summary>Whether every day of another period falls into this one.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>True also when both are equal.</returns>
    public bool Covers(EffectivePeriod other) =>
        From <= other.From && (Until is not { } end || other.Until <= end);

    /// <inheritdoc />
    public override string ToString() => Until is { } until
        ? string.Create(CultureInfo.InvariantCulture, $"[{From:yyyy-MM-dd}, {until:yyyy-MM-dd})")
        : string.Create(CultureInfo.InvariantCulture, $"[{From:yyyy-MM-dd}, …)");
}
