using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using Collection.Rules.Events;

namespace Collection.Rules.Facts;

/// <summary>The kinds of event by type, by word and by group.</summary>
internal static class EventTypes
{
    private static readonly FrozenDictionary<EventKind, Type> Types = new Dictionary<EventKind, Type>
    {
        [EventKind.PhoneCall] = typeof(PhoneCall),
        [EventKind.TextMessage] = typeof(TextMessage),
        [EventKind.InstantMessage] = typeof(InstantMessage),
        [EventKind.Email] = typeof(Email),
        [EventKind.Letter] = typeof(Letter),
        [EventKind.Visit] = typeof(Visit),
        [EventKind.PublicPost] = typeof(PublicPost),
        [EventKind.ConsentGiven] = typeof(ConsentGiven),
        [EventKind.ConsentWithdrawn] = typeof(ConsentWithdrawn),
        [EventKind.StopRequested] = typeof(StopRequested),
        [EventKind.WrongNumberTold] = typeof(WrongNumberTold),
        [EventKind.HoursAgreed] = typeof(HoursAgreed),
        [EventKind.PlanAgreed] = typeof(PlanAgreed),
        [EventKind.PlanBreached] = typeof(PlanBreached),
        [EventKind.BalancePosted] = typeof(BalancePosted),
        [EventKind.DebtDisputed] = typeof(DebtDisputed),
        [EventKind.DebtSettled] = typeof(DebtSettled),
        [EventKind.DebtWaived] = typeof(DebtWaived),
        [EventKind.OutsourcingNotified] = typeof(OutsourcingNotified),
        [EventKind.DataShared] = typeof(DataShared),
        [EventKind.ContactsCollected] = typeof(ContactsCollected),
        [EventKind.DebtorUnreachable] = typeof(DebtorUnreachable),
        [EventKind.ComplaintFiled] = typeof(ComplaintFiled),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, ImmutableArray<EventKind>> Groups = CreateGroups();

    /// <summary>Every word and group name, groups first.</summary>
    public static ImmutableArray<string> Names { get; } =
        ["contact", "message", .. Enum.GetValues<EventKind>().Select(WordOf)];

    public static Type Of(EventKind kind) => Types[kind];

    /// <summary>Whether the words of an act are set down before it is made.</summary>
    public static bool IsWritten(EventKind kind) => kind is EventKind.PublicPost || typeof(Message).IsAssignableFrom(Types[kind]);

    public static string WordOf(EventKind kind) => JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString());

    /// <summary>The kinds that a word or group name stands for; empty where it is unknown.</summary>
    public static ImmutableArray<EventKind> Group(string name) =>
        Groups.TryGetValue(name, out ImmutableArray<EventKind> kinds) ? kinds : [];

    private static FrozenDictionary<string, ImmutableArray<EventKind>> CreateGroups()
    {
        var groups = Enum.GetValues<EventKind>().ToDictionary(WordOf, kind => ImmutableArray.Create(kind), StringComparer.Ordinal);
        groups["contact"] = [.. Types.Keys.Where(k => typeof(Contact).IsAssignableFrom(Types[k])).Order()];
        groups["message"] = [.. Types.Keys.Where(k => typeof(Message).IsAssignableFrom(Types[k])).Order()];
        return groups.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
