using Collection.Rules.Events;

namespace Collection.Rules.Streaming;

/// <summary>How a stream of records is judged, and what it may cost in memory.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record StreamOptions
{
    /// <summary>The order in which the records come.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enum.</exception>
    public StreamOrder Order { get; init => field = DefinedWords.One(value); } = StreamOrder.ByTime;

    /// <summary>How far an event may lie before the latest one seen, inclusive; zero unless set.</summary>
    /// <remarks>By time only. An event is held back that long in the time of the stream, and one that comes later is refused.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan AllowedLateness
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero);
            field = value;
        }
    }

    /// <summary>How long a case may have no event, in the time of the stream, before its state is given up; null for ever.</summary>
    /// <remarks>By time only. Choose it longer than any window of the rules; a later record of the case is refused.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public TimeSpan? CloseAfter
    {
        get;
        init
        {
            if (value is { } idle)
            {
                ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(idle, TimeSpan.Zero, nameof(value));
            }

            field = value;
        }
    }

    /// <summary>How many cases keep state at once; a hundred thousand unless set.</summary>
    /// <remarks>
    /// By time only. One more gives up the case that has been quiet longest; a later record of that one is refused. Of
    /// a case given up sixteen bytes are kept for good, since one that came again with half its history would be judged wrongly.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaxOpenCases
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 100_000;

    /// <summary>How many cases are judged at once; the number of processors unless set.</summary>
    /// <remarks>The findings and their order are the same for every value.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaxParallelism
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = Environment.ProcessorCount;

    /// <summary>Told of every record that is not judged; without it such a record ends the stream with an exception.</summary>
    /// <remarks>Called between findings, never at the same time as itself.</remarks>
    public Action<RefusedRecord>? Refused { get; init; }
}
