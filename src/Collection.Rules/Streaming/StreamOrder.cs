namespace Collection.Rules.Streaming;

/// <summary>The order in which a stream brings its records, which tells when an event can be judged.</summary>
public enum StreamOrder
{
    /// <summary>By time, all cases mixed, as a live feed: an event is judged once the stream has passed it.</summary>
    ByTime,

    /// <summary>One case after the other, in any order within a case: a case is judged when the next one begins.</summary>
    ByCase,
}
