using System.Collections.Immutable;
using Collection.Rules.Conditions;
using Collection.Rules.Events;
using Collection.Rules.Timelines;

namespace Collection.Rules.Benchmarks.Checks;

/// <summary>The forty checks as a programmer who knows them beforehand writes them: the practical limit.</summary>
/// <remarks>
/// Two-valued: an unknown fact is taken for harmless, which a rule never does, so this is only compared on records that are
/// complete. It reads the same timeline as the rules, since counts have to come from somewhere.
/// </remarks>
internal sealed partial class HandWrittenChecks
{
    private readonly ImmutableArray<int> slots;

    private HandWrittenChecks(ImmutableArray<int> slots)
    {
        this.slots = slots;
    }

    private enum Window
    {
        ConnectedPerDay,
        UnansweredPerNumber,
        In24Hours,
        InAWeek,
        Blasting,
        MessagesPerDay,
    }

    /// <summary>Finds which counter of the rules holds which count.</summary>
    public static HandWrittenChecks Over(RuleSet forty) => new(
    [
        SlotOf(forty, "call.connected-per-day"),
        SlotOf(forty, "call.unanswered-per-number"),
        SlotOf(forty, "call.contacts-in-24-hours"),
        SlotOf(forty, "call.contacts-in-a-week"),
        SlotOf(forty, "call.blasting"),
        SlotOf(forty, "message.per-day"),
    ]);

    /// <summary>The checks that a contact fails, a bit each in the order of <see cref="FortyChecks.All"/>.</summary>
    public ulong Fails(EventContext context) => context.Event switch
    {
        PhoneCall call => Fails(call, context),
        Message message => Fails(message, context),
        Visit visit => Fails(visit, context),
        PublicPost post => Fails(post),
        _ => 0,
    };

    private static int SlotOf(RuleSet forty, string name) =>
        forty.Find($"forty.{name}")!.Conditions.SelectMany(ConditionParts.In).OfType<CountTest>().First().Query.Slot;

    private bool Exceeds(EventContext context, Window window, int limit) =>
        context.Count(slots[(int)window]).AtLeast > limit;

    private static bool IsQuiet(EventContext context)
    {
        int hour = context.Recipient.Zones[0].LocalAt(context.UtcTicks).Hour;
        return hour is < 8 or >= 22;
    }

    private static bool OwesNothing(EventContext context) =>
        context.Recipient.IsDebtor == false && context.Recipient.LiabilityOn(context.Day) == Liability.None;

    private static bool AskedToStop(Contact contact, EventContext context)
    {
        if (context.HistoryOf(EventKind.StopRequested) is not { } stops || contact.Recipient?.Id is not { } person)
        {
            return false;
        }

        foreach (HistoryEntry stop in stops.Entries)
        {
            if (string.Equals(((StopRequested)stop.Record).By, person, StringComparison.Ordinal) && stop.StandsFor(contact))
            {
                return true;
            }
        }

        return false;
    }

    private static bool ClaimsTooMuch(Said? said, EventContext context) =>
        said?.Amount is { } amount && context.Balance?.Balance is { } balance
        && string.Equals(amount.Currency, balance.Currency, StringComparison.Ordinal) && amount.Amount > balance.Amount;

    private static bool Threatens(Said? said, params ReadOnlySpan<ThreatKind> kinds)
    {
        if (said?.Threats is not { IsEmpty: false } threats)
        {
            return false;
        }

        foreach (ThreatKind threat in threats)
        {
            if (kinds.Contains(threat))
            {
                return true;
            }
        }

        return false;
    }

    private static ulong Bit(bool fails, int number) => fails ? 1UL << number : 0;
}
