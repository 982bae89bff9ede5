namespace Collection.Rules.Events;

/// <summary>A call, answered or not.</summary>
public sealed record PhoneCall : Contact
{
    /// <summary>The number shown to the person called.</summary>
    public string? FromNumber { get; init; }

    /// <summary>The number called.</summary>
    public string? ToNumber { get; init; }

    /// <summary>How the attempt ended.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enum.</exception>
    public CallOutcome? Outcome { get; init => field = DefinedWords.One(value); }

    /// <summary>Whether the person reached was spoken to on the matter.</summary>
    /// <remarks>Limits on effective calls count only these.</remarks>
    public bool? Effective { get; init; }

    /// <summary>How long the two sides were connected, in seconds.</summary>
    public int? DurationSeconds { get; init; }

    /// <summary>Whether a machine dialled and spoke.</summary>
    public bool? Automated { get; init; }

    /// <summary>Whether the collecting side recorded it.</summary>
    public bool? Recorded { get; init; }

    /// <summary>For how many full years the recording was kept before it was erased; absent while it is kept.</summary>
    public int? RecordingKeptYears { get; init; }

    /// <summary>Whether the caller said nothing.</summary>
    public bool? Silent { get; init; }

    private protected override EventKind OwnKind => EventKind.PhoneCall;
}
