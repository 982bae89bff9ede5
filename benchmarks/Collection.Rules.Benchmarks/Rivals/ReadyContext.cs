namespace Collection.Rules.Benchmarks.Rivals;

/// <summary>A contact with everything the forty checks ask, worked out beforehand: what other engines are given.</summary>
/// <remarks>Plain properties and words as text, the form their documentation recommends. No time spent on making it counts against them.</remarks>
public sealed class ReadyContext
{
    public required string Id { get; init; }

    /// <summary>phone_call, message, visit or public_post.</summary>
    public required string Kind { get; init; }

    public bool IsDebtor { get; init; }

    public string Role { get; init; } = "";

    public string Liability { get; init; } = "";

    public bool IsQuiet { get; init; }

    public bool AskedToStop { get; init; }

    public string Purpose { get; init; } = "";

    public string Outcome { get; init; } = "";

    public string ContactSource { get; init; } = "";

    public string ClaimedIdentity { get; init; } = "";

    public string Capacity { get; init; } = "";

    public bool Silent { get; init; }

    public bool Automated { get; init; }

    public bool Recorded { get; init; }

    public int DurationSeconds { get; init; }

    public bool DisclosesDebt { get; init; }

    public bool DemandsPayment { get; init; }

    public bool Insult { get; init; }

    public bool Obscene { get; init; }

    public decimal Amount { get; init; }

    public decimal Balance { get; init; }

    public IReadOnlyList<string> Threats { get; init; } = [];

    public IReadOnlyList<string> Consequences { get; init; } = [];

    public IReadOnlyList<string> Identifies { get; init; } = [];

    public int ConnectedToday { get; init; }

    public int UnansweredToday { get; init; }

    public int In24Hours { get; init; }

    public int InAWeek { get; init; }

    public int ThirdPeopleToday { get; init; }

    public int MessagesToday { get; init; }

    public string Image { get; init; } = "";

    public string Letterhead { get; init; } = "";

    public int Group { get; init; }

    public bool Entered { get; init; }

    public bool EntryConsent { get; init; }

    public bool AskedToLeave { get; init; }

    public bool Stayed { get; init; }

    public string Force { get; init; } = "";

    public int Staff { get; init; }

    public bool JudgmentFinal { get; init; }
}
