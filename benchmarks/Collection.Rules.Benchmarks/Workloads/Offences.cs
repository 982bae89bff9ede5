using Collection.Rules.Events;

namespace Collection.Rules.Benchmarks.Workloads;

/// <summary>Turns a lawful contact into an offending one.</summary>
internal static class Offences
{
    public static Contact Commit(Random random, Contact contact)
    {
        Said said = contact.Said ?? new Said();
        return random.Next(8) switch
        {
            0 => contact with { At = contact.At.AddHours(13) },
            1 => contact with { Said = said with { Insult = true } },
            2 => contact with { Said = said with { Threats = [ThreatKind.Violence] } },
            3 => contact with { Said = said with { Threats = [ThreatKind.Exposure] } },
            4 => contact with { Said = said with { Consequences = [Consequence.Arrest] } },
            5 => contact with { Said = said with { Amount = new Money(30000m, "CNY") } },
            6 => contact with { Actor = contact.Actor! with { ClaimedIdentity = ClaimedIdentity.Police } },
            _ => OfItsKind(contact),
        };
    }

    private static Contact OfItsKind(Contact contact) => contact switch
    {
        PhoneCall call => call with { Silent = true },
        TextMessage message => message with { Letterhead = ClaimedIdentity.Court },
        InstantMessage message => message with { Image = ImageContent.Altered },
        Visit visit => visit with { AskedToLeave = true, Stayed = true },
        _ => contact,
    };
}
