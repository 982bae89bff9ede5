using Collection.Rules.Events;
using Collection.Rules.Timelines;

namespace Collection.Rules.Benchmarks.Checks;

internal sealed partial class HandWrittenChecks
{
    private ulong Fails(PhoneCall call, EventContext context)
    {
        Said? said = call.Said;
        bool isThird = context.Recipient.IsDebtor == false;
        ulong fails = Bit(call is { Purpose: ContactPurpose.Demand, Outcome: CallOutcome.Answered } && OwesNothing(context), 0)
            | Bit(said?.DisclosesDebt == true && OwesNothing(context), 1)
            | Bit(IsQuiet(context), 2)
            | Bit(Exceeds(context, Window.ConnectedPerDay, 3), 3)
            | Bit(Exceeds(context, Window.UnansweredPerNumber, 6), 4)
            | Bit(Exceeds(context, Window.In24Hours, 20), 5)
            | Bit(Exceeds(context, Window.InAWeek, 60), 6)
            | Bit(call.Silent == true, 7)
            | Bit(isThird && call.Automated == true, 8)
            | Bit(said?.Insult == true, 9)
            | Bit(said?.Obscene == true, 10)
            | Bit(Threatens(said, ThreatKind.Violence, ThreatKind.HarmToFamily), 11)
            | Bit(Threatens(said, ThreatKind.Exposure, ThreatKind.Workplace), 12)
            | Bit(Threatens(said, ThreatKind.Property, ThreatKind.FalseCriminalCharge), 13)
            | Bit(AnnouncesFalsely(said), 14)
            | Bit(call.Actor?.ClaimedIdentity is ClaimedIdentity.Court or ClaimedIdentity.Police or ClaimedIdentity.Prosecutor or ClaimedIdentity.Government, 15)
            | Bit(call.Actor is { ClaimedIdentity: ClaimedIdentity.Lawyer or ClaimedIdentity.LawFirm, Capacity: not ActorCapacity.LawFirm }, 16)
            | Bit(call.ContactSource is ContactSource.AddressBook or ContactSource.CallLog or ContactSource.Purchased or ContactSource.Scraped, 17);
        return fails
            | Bit(AskedToStop(call, context), 18)
            | Bit(call.Recorded == false, 19)
            | Bit(ClaimsTooMuch(said, context), 20)
            | Bit(call.DurationSeconds > 1800, 21)
            | Bit(context.Recipient.Role is (Role.Employer or Role.Colleague) && call.Purpose is (ContactPurpose.Demand or ContactPurpose.Harm), 22)
            | Bit(Exceeds(context, Window.Blasting, 5), 23);
    }

    private ulong Fails(Message message, EventContext context)
    {
        Said? said = message.Said;
        return Bit(IsQuiet(context), 24)
            | Bit(Exceeds(context, Window.MessagesPerDay, 10), 25)
            | Bit(said?.Insult == true, 26)
            | Bit(message.Image is ImageContent.Altered or ImageContent.Obscene or ImageContent.Mourning, 27)
            | Bit(Threatens(said, ThreatKind.Violence, ThreatKind.HarmToFamily, ThreatKind.Exposure, ThreatKind.Workplace, ThreatKind.Property, ThreatKind.FalseCriminalCharge), 28)
            | Bit(message.Letterhead is ClaimedIdentity.Court or ClaimedIdentity.Police or ClaimedIdentity.Prosecutor or ClaimedIdentity.Government, 29)
            | Bit(message.Group > 1 && said?.DisclosesDebt == true, 30)
            | Bit(said?.DemandsPayment == true && OwesNothing(context), 31)
            | Bit(AskedToStop(message, context), 32)
            | Bit(ClaimsTooMuch(said, context), 33);
    }

    private static ulong Fails(Visit visit, EventContext context) =>
        Bit(visit is { Entered: true, EntryConsent: false }, 34)
        | Bit(visit is { AskedToLeave: true, Stayed: true }, 35)
        | Bit(visit.Force is ForceUsed.Property or ForceUsed.Person, 36)
        | Bit(visit.Staff < 2, 37)
        | Bit(IsQuiet(context), 38);

    private static ulong Fails(PublicPost post) =>
        Bit(post is { JudgmentFinal: false, Identifies: { } details } && details.Any(d => d is IdentifyingDetail.FullName or IdentifyingDetail.Photo or IdentifyingDetail.Address or IdentifyingDetail.Phone), 39);

    private static bool AnnouncesFalsely(Said? said)
    {
        if (said?.Consequences is not { IsEmpty: false } consequences)
        {
            return false;
        }

        foreach (Consequence consequence in consequences)
        {
            if (consequence is Consequence.Arrest or Consequence.Detention or Consequence.CriminalLiability or Consequence.Children)
            {
                return true;
            }
        }

        return false;
    }
}
