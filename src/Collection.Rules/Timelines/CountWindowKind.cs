namespace Collection.Rules.Timelines;

/// <summary>How a count measures its window.</summary>
internal enum CountWindowKind
{
    /// <summary>Whole local days, the day of the act the last of them.</summary>
    Calendar,

    /// <summary>Consecutive local days ending with the day of the act, the first day counted.</summary>
    Consecutive,

    /// <summary>Consecutive local days ending with the day of the act, the first day not counted.</summary>
    ConsecutiveAfterFirst,

    /// <summary>Hours back from the instant of the act: after (t - hours), up to and including t.</summary>
    Rolling,

    /// <summary>Everything on record in the case up to the act.</summary>
    WholeCase,
}
