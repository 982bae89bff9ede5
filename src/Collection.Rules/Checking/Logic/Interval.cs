namespace Collection.Rules.Checking.Logic;

/// <summary>Numbers between two ends; a missing end is open for ever.</summary>
internal readonly record struct Interval(decimal? From, bool HasFrom, decimal? To, bool HasTo)
{
    public static Interval Everything { get; } = new(null, false, null, false);

    public bool IsEmpty => From is { } from && To is { } to && (from > to || (from == to && !(HasFrom && HasTo)));

    public static Interval Point(decimal value) => new(value, true, value, true);

    public Interval Intersect(Interval other)
    {
        (decimal? from, bool hasFrom) = Later(other) ? (other.From, other.HasFrom) : (From, HasFrom);
        (decimal? to, bool hasTo) = Earlier(other) ? (other.To, other.HasTo) : (To, HasTo);
        return new Interval(from, hasFrom, to, hasTo);
    }

    /// <summary>What lies below and above.</summary>
    public IEnumerable<Interval> Complement()
    {
        if (From is { } from)
        {
            yield return new Interval(null, false, from, !HasFrom);
        }

        if (To is { } to)
        {
            yield return new Interval(to, !HasTo, null, false);
        }
    }

    private bool Later(Interval other) =>
        other.From is { } theirs && (From is not { } ours || theirs > ours || (theirs == ours && !other.HasFrom));

    private bool Earlier(Interval other) =>
        other.To is { } theirs && (To is not { } ours || theirs < ours || (theirs == ours && !other.HasTo));
}
