using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>A span of the day, by the clock.</summary>
/// <remarks>
/// Half-open: <see cref="From"/> belongs to it, <see cref="To"/> only where <see cref="EndIncluded"/> says so.
/// Where From is later than To it crosses midnight; where they are equal it is the whole day.
/// </remarks>
[JsonConverter(typeof(HoursConverter))]
public readonly record struct Hours
{
    /// <summary>The span between two times of the day.</summary>
    /// <param name="from">The first moment.</param>
    /// <param name="to">The end.</param>
    /// <param name="endIncluded">Whether the end itself belongs to the span.</param>
    public Hours(TimeOnly from, TimeOnly to, bool endIncluded = false)
    {
        From = from;
        To = to;
        EndIncluded = endIncluded;
    }

    /// <summary>The first moment, inclusive.</summary>
    public TimeOnly From { get; init; }

    /// <summary>The end, exclusive unless <see cref="EndIncluded"/>.</summary>
    public TimeOnly To { get; init; }

    /// <summary>Whether the end itself belongs to the span.</summary>
    public bool EndIncluded { get; init; }

    /// <summary>Whether a time of the day lies in the span.</summary>
    /// <param name="time">The time on the clock.</param>
    /// <returns>True at <see cref="From"/>, false at an excluded <see cref="To"/>.</returns>
    public bool Contains(TimeOnly time)
    {
        if (From == To || (EndIncluded && time == To))
        {
            return true;
        }

        return From < To ? From <= time && time < To : From <= time || time < To;
    }

    /// <summary>The span as in a law: 22:00-08:00.</summary>
    /// <returns>Hours and minutes, with seconds where there are any.</returns>
    public override string ToString() => $"{ClockText.Format(From)}-{ClockText.Format(To)}";
}
