using System.Collections.Immutable;
using Collection.Rules.Events;

namespace Collection.Rules.Timelines;

/// <summary>What the case says of the person contacted.</summary>
/// <remarks>Immutable. Whether a person owes depends on the day, since a guarantee may lapse.</remarks>
internal sealed class RecipientProfile
{
    public static readonly RecipientProfile Unknown = new();

    public string? Id { get; init; }

    /// <summary>Null where nothing on record tells.</summary>
    public bool? IsDebtor { get; init; }

    public Role? Role { get; init; }

    public Party? Party { get; init; }

    /// <summary>What the pack presumes of this role; null where it presumes nothing.</summary>
    public Liability? PresumedLiability { get; init; }

    /// <summary>Empty where no zone is on record and the pack has none.</summary>
    public ImmutableArray<ZoneClock> Zones { get; init; } = [];

    /// <summary>The duty to pay on a day, or null where it is not shown either way.</summary>
    public Liability? LiabilityOn(DateOnly day)
    {
        Liability? stated = Party?.Liability ?? PresumedLiability;
        bool hasLapsed = Party?.LiableUntil is { } until && until < day;
        return hasLapsed ? Liability.None : stated == Liability.Unknown ? null : stated;
    }

    /// <summary>Whether the person owes on a day: the debtor does, others by their liability.</summary>
    public bool? IsLiableOn(DateOnly day) =>
        IsDebtor == true ? true
        : LiabilityOn(day) is { } liability ? liability != Liability.None
        : null;
}
