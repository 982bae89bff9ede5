using System.Collections.Immutable;

namespace Collection.Rules.Events;

/// <summary>A meeting in person, at home, at work or elsewhere.</summary>
public sealed record Visit : Contact
{
    /// <summary>Where it took place.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enum.</exception>
    public VisitPlace? Place { get; init => field = DefinedWords.One(value); }

    /// <summary>How many collectors came.</summary>
    public int? Staff { get; init; }

    /// <summary>Whether they showed who they are and whom they act for.</summary>
    public bool? Identified { get; init; }

    /// <summary>Whether they went into the rooms.</summary>
    public bool? Entered { get; init; }

    /// <summary>Whether somebody entitled let them in.</summary>
    public bool? EntryConsent { get; init; }

    /// <summary>Whether they were asked to leave.</summary>
    public bool? AskedToLeave { get; init; }

    /// <summary>Whether they stayed after being asked to leave.</summary>
    public bool? Stayed { get; init; }

    /// <summary>Whether they kept anybody from going out.</summary>
    public bool? BlockedExit { get; init; }

    /// <summary>Whether they put up or painted a notice.</summary>
    public bool? PostedNotice { get; init; }

    /// <summary>How many others were there and saw or heard it; collectors and the person visited do not count.</summary>
    public int? Bystanders { get; init; }

    /// <summary>Whether they used a loudspeaker or shouted.</summary>
    public bool? Loudspeaker { get; init; }

    /// <summary>Whether they followed anybody.</summary>
    public bool? Followed { get; init; }

    /// <summary>Whether they filmed or photographed anybody.</summary>
    public bool? Filmed { get; init; }

    /// <summary>What else they did to wear down or frighten; empty means nothing of the kind.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The list holds what is no member of its enum.</exception>
    public ImmutableArray<SoftViolence>? SoftViolence { get; init => field = DefinedWords.All(value); }

    /// <summary>The strongest force used.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enum.</exception>
    public ForceUsed? Force { get; init => field = DefinedWords.One(value); }

    /// <summary>How long anybody was kept from moving freely, in minutes.</summary>
    public int? DetainedMinutes { get; init; }

    /// <summary>Whether the collecting side recorded the visit.</summary>
    public bool? Recorded { get; init; }

    /// <summary>For how many full years the recording was kept before it was erased; absent while it is kept.</summary>
    public int? RecordingKeptYears { get; init; }

    private protected override EventKind OwnKind => EventKind.Visit;
}
