namespace Collection.Rules.Checking.Logic;

/// <summary>Numbers between two ends; a missing end is open for ever.</summary>
internal readonly record struct Interval(decimal? From, bool IncludesFrom, decimal? To, bool IncludesTo)
{
    public static Interval Everything { get; } = new(null, false, null, false);

    public bool IsEmpty => From is { } from && To is { } to && (from > to || (from == to && !(IncludesFrom && IncludesTo)));

    public static Interval Point(decimal value) => new(value, true, value, true);

    public Interval Intersect(Interval other)
    {
        (decimal? from, bool includesFrom) = Later(other) ? (other.From, other.IncludesFrom) : (From, IncludesFrom);
        (decimal? to, bool includesTo) = Earlier(other) ? (other.To, other.IncludesTo) : (To, IncludesTo);
        return new Interval(from, includesFrom, to, includesTo);
    }

    /// <summary>What lies below and above.</summary>
    public IEnumerable<Interval> Complement()
    {
        if (From is { } from)
        {
            yield return new Interval(null, false, from, !IncludesFrom);
        }

        if (To is { } to)
        {
            yield return new Interval(to, !IncludesTo, null, false);
        }
    }

    private bool Later(Interval other) =>
        other.From is { } theirs && (From is not { } ours || theirs > ours || (theirs == ours && !other.IncludesFrom));

    private bool Earlier(Interval other) =>
        other.To is { } theirs && (To is not { } ours || theirs < ours || (theirs == ours && !other.IncludesTo));
}
