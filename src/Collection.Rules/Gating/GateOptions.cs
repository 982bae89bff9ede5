using Collection.Rules.Events;

namespace Collection.Rules.Gating;

/// <summary>How strictly a gate decides and how far ahead it looks.</summary>
/// <remarks>
/// What is unlawful, presumed so, or unlawful unless an exception is shown always blocks; what is undetermined always
/// holds. Immutable and thread-safe.
/// </remarks>
public sealed record GateOptions
{
    internal static readonly GateOptions Default = new();

    /// <summary>How far after the planned time the next lawful time is looked for, inclusive; 30 days unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative or longer than 3660 days.</exception>
    public TimeSpan Horizon
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, TimeSpan.FromDays(3660));
            field = value;
        }
    } = TimeSpan.FromDays(30);

    /// <summary>What a departure from a standard or convention that does not bind as law comes to.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enum.</exception>
    public GateOutcome OnDeparture { get; init => field = DefinedWords.One(value); } = GateOutcome.Block;

    /// <summary>What an indication, or a source not yet verified, comes to; it calls for a person.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enum.</exception>
    public GateOutcome OnReview { get; init => field = DefinedWords.One(value); } = GateOutcome.Hold;

    /// <summary>Whether some findings do not stand in the way.</summary>
    internal bool LetsFindingsPass => OnDeparture == GateOutcome.Clear || OnReview == GateOutcome.Clear;
}
