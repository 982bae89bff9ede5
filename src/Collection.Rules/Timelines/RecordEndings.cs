using System.Collections.Immutable;
using Collection.Rules.Events;

namespace Collection.Rules.Timelines;

/// <summary>Which record of a person ends which: a withdrawal a consent, a breach a plan, an agreement the one before.</summary>
internal static class RecordEndings
{
    /// <summary>The kind of record that a record may end.</summary>
    public static EventKind? EndedKind(CollectionEvent record) => record switch
    {
        ConsentWithdrawn => EventKind.ConsentGiven,
        ConsentGiven { Scope: ConsentScope.ContactMe } => EventKind.StopRequested,
        HoursAgreed => EventKind.HoursAgreed,
        PlanBreached => EventKind.PlanAgreed,
        PlanAgreed => EventKind.PlanBreached,
        _ => null,
    };

    /// <summary>The kind of record that may end one of a kind.</summary>
    public static EventKind? EndingKind(EventKind ended) => ended switch
    {
        EventKind.ConsentGiven => EventKind.ConsentWithdrawn,
        EventKind.StopRequested => EventKind.ConsentGiven,
        EventKind.HoursAgreed => EventKind.HoursAgreed,
        EventKind.PlanAgreed => EventKind.PlanBreached,
        EventKind.PlanBreached => EventKind.PlanAgreed,
        _ => null,
    };

    /// <summary>Whether another record can end one of a kind, so that it stands no more.</summary>
    public static bool CanEnd(EventKind kind) => EndingKind(kind) is not null;

    /// <summary>Whether a record ends an earlier one; unknown where one of them does not say whose act it is.</summary>
    public static Truth Ends(CollectionEvent later, CollectionEvent earlier) => (later, earlier) switch
    {
        (ConsentWithdrawn withdrawn, ConsentGiven given) => Withdraws(withdrawn, given) ? SamePerson(withdrawn.By, given.By) : Truth.Disproven,
        (ConsentGiven { Scope: ConsentScope.ContactMe } given, StopRequested stop) => Lifts(given, stop) ? SamePerson(stop.By, given.By) : Truth.Disproven,
        (HoursAgreed hours, HoursAgreed replaced) => SamePerson(replaced.By, hours.By),
        // A breach that names nobody concerns everybody.
        (PlanBreached breached, PlanAgreed plan) => breached.By is null ? Truth.Proven : SamePerson(plan.By, breached.By),
        (PlanAgreed renewed, PlanBreached behind) => SamePerson(behind.By, renewed.By),
        _ => Truth.Disproven,
    };

    /// <summary>Whose act a record is; null where it does not say.</summary>
    public static string? PersonOf(CollectionEvent record) => record switch
    {
        ConsentGiven given => given.By,
        ConsentWithdrawn withdrawn => withdrawn.By,
        StopRequested stop => stop.By,
        HoursAgreed hours => hours.By,
        PlanAgreed plan => plan.By,
        PlanBreached breached => breached.By,
        _ => null,
    };

    /// <summary>A consent lifts a stop request, where that names an addressee only towards the same one, and not where it was bundled with something else (PIPL art. 14).</summary>
    private static bool Lifts(ConsentGiven given, StopRequested stop) =>
        given.Form != ConsentForm.Bundled
        && (stop.To is null || Same(stop.To, given.To));

    /// <summary>A withdrawal that names no scope or addressee withdraws all of the person's consents (PIPL art. 15).</summary>
    private static bool Withdraws(ConsentWithdrawn withdrawn, ConsentGiven given) =>
        (withdrawn.Scope is null || withdrawn.Scope == given.Scope)
        && (withdrawn.To is null || given.To is null || Same(withdrawn.To, given.To))
        && (withdrawn.About is not { } about || given.About is not { } givenAbout || Overlap(about, givenAbout));

    /// <summary>Whether two records are of one person; unknown where one of them does not say whose act it is.</summary>
    private static Truth SamePerson(string? first, string? second) =>
        first is null || second is null ? Truth.Unknown
        : string.Equals(first, second, StringComparison.Ordinal) ? Truth.Proven
        : Truth.Disproven;

    private static bool Overlap(ImmutableArray<string> first, ImmutableArray<string> second) =>
        first.Any(id => second.Contains(id, StringComparer.Ordinal));

    private static bool Same(string? first, string? second) =>
        first is not null && string.Equals(first, second, StringComparison.Ordinal);
}
