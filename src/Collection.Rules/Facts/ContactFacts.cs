using Collection.Rules.Events;

namespace Collection.Rules.Facts;

/// <summary>Facts recorded of contacts.</summary>
internal static class ContactFacts
{
    public static void Add(FactCatalogBuilder facts)
    {
        facts.MoveWith(FactPace.Instant, "at");
        facts.KnownFrom(FactStage.During, "text", "transcript", "evidence", "actor.claimed_identity", "actor.private_account", "silent", "recorded");
        facts.KnownFrom(FactStage.After, "outcome", "effective", "duration_seconds", "recording_kept_years", "disturbed_life");
        facts.Of<CollectionEvent, string>("id", e => e.Id, "The event's id.");
        facts.Of<CollectionEvent, string>("case", e => e.CaseId, "The case's id.");
        facts.Of<CollectionEvent, DateTimeOffset?>("at", e => e.At, "When it happened.");
        facts.Of<Contact, Direction?>("direction", c => c.Direction, "Who reached out: outbound is the collector.");
        facts.Of<Contact, string?>("recipient", c => c.Recipient == null ? null : c.Recipient.Value.Id, "The person contacted, by id.");
        facts.Of<Contact, ContactPurpose?>("purpose", c => c.Purpose, "What the contact was for.");
        facts.Of<Contact, ContactSource?>("contact_source", c => c.ContactSource, "Where the collector had the number or address from.");
        facts.Of<Contact, string?>("text", c => c.Text, "The words of a message, or notes of what was said.", type: FactType.Text);
        facts.List<Contact, Utterance>("transcript", c => c.Transcript, "What was said, by speaker.");
        facts.Of<Contact, bool?>("disturbed_life", c => c.DisturbedLife, "Whether it disturbed the normal life of the person contacted.");
        facts.List<Contact, EvidenceItem>("evidence", c => c.Evidence, "Recordings and captures that prove the contact.");
        AddActor(facts);
        AddSaid(facts);
        AddChannels(facts);
    }

    private static void AddActor(FactCatalogBuilder facts)
    {
        facts.Of<Contact, Actor, string?>("actor.id", c => c.Actor, a => a.Id, "The person who made the contact.");
        facts.Of<Contact, Actor, string?>("actor.agency", c => c.Actor, a => a.Agency, "The agency that person works for.");
        facts.Of<Contact, Actor, bool?>("actor.agency_listed", c => c.Actor, a => a.AgencyListed, "Whether the agency stood on the lender's published list.");
        facts.Of<Contact, Actor, bool?>("actor.agency_announced", c => c.Actor, a => a.AgencyAnnounced, "Whether the debtor had been told beforehand that the agency would collect.");
        facts.Of<Contact, Actor, ActorCapacity?>("actor.capacity", c => c.Actor, a => a.Capacity, "In what capacity: own staff, outsourced, assignee.");
        facts.Of<Contact, Actor, ClaimedIdentity?>("actor.claimed_identity", c => c.Actor, a => a.ClaimedIdentity, "Who that person claimed to be.");
        facts.Of<Contact, Actor, bool?>("actor.private_account", c => c.Actor, a => a.PrivateAccount, "Whether a private phone or account was used without the lender's approval.");
    }

    private static void AddSaid(FactCatalogBuilder facts)
    {
        facts.KnownFrom(FactStage.During, "said.discloses_debt", "said.demands_payment", "said.amount", "said.demanded_fees");
        facts.KnownFrom(FactStage.During, "said.insult", "said.obscene", "said.threats", "said.consequences", "said.false_facts", "said.urges_borrowing");
        facts.Of<Contact, Said, bool?>("said.discloses_debt", c => c.Said, s => s.DisclosesDebt, "Whether the debt was made known.");
        facts.Of<Contact, Said, bool?>("said.demands_payment", c => c.Said, s => s.DemandsPayment, "Whether payment was asked of the person contacted.");
        facts.Of<Contact, Said, Money?>("said.amount", c => c.Said, s => s.Amount, "The amount claimed.");
        facts.List<Contact, Said, FeeKind>("said.demanded_fees", c => c.Said, s => s.DemandedFees, "The charges claimed by name.");
        facts.Of<Contact, Said, bool?>("said.urges_borrowing", c => c.Said, s => s.UrgesBorrowing, "Whether borrowing elsewhere was urged so as to pay.");
        facts.Of<Contact, Said, bool?>("said.insult", c => c.Said, s => s.Insult, "Whether the person was insulted.");
        facts.Of<Contact, Said, bool?>("said.obscene", c => c.Said, s => s.Obscene, "Whether obscene words were used.");
        facts.List<Contact, Said, ThreatKind>("said.threats", c => c.Said, s => s.Threats, "The evils threatened.");
        facts.List<Contact, Said, Consequence>("said.consequences", c => c.Said, s => s.Consequences, "The legal consequences announced.");
        facts.List<Contact, Said, FalseFact>("said.false_facts", c => c.Said, s => s.FalseFacts, "Facts stated that were untrue.");
    }

    private static void AddChannels(FactCatalogBuilder facts)
    {
        facts.Of<PhoneCall, string?>("from_number", c => c.FromNumber, "The number the contact came from.");
        facts.Of<TextMessage, string?>("from_number", c => c.FromNumber, "The number the contact came from.");
        facts.Of<PhoneCall, string?>("to_number", c => c.ToNumber, "The number that was reached or tried.");
        facts.Of<TextMessage, string?>("to_number", c => c.ToNumber, "The number that was reached or tried.");
        facts.Of<PhoneCall, CallOutcome?>("outcome", c => c.Outcome, "How the call ended.");
        facts.Of<PhoneCall, bool?>("effective", c => c.Effective, "Whether it was an effective call: connected and spoken.");
        facts.Of<PhoneCall, int?>("duration_seconds", c => c.DurationSeconds, "How long it lasted.", "seconds");
        facts.Of<PhoneCall, bool?>("automated", c => c.Automated, "Whether a machine called.");
        facts.Of<PhoneCall, bool?>("silent", c => c.Silent, "Whether nobody spoke on the collector's side.");
        facts.Of<PhoneCall, bool?>("recorded", c => c.Recorded, "Whether it was recorded.");
        facts.Of<PhoneCall, int?>("recording_kept_years", c => c.RecordingKeptYears, "For how many full years the recording was kept before it was erased.", "years");
        facts.Of<Message, string?>("sender", m => m.Sender, "The sender shown.");
        facts.Of<Message, int?>("group", m => m.Group, "How many people are in the group chat it was sent to.", "people");
        facts.Of<Message, int?>("group_outsiders", m => m.GroupOutsiders, "How many of them neither owe, nor act for the debtor, nor work for the lender or its agency.", "people");
        facts.Of<Message, ImageContent?>("image", m => m.Image, "What an attached image shows.");
        facts.Of<Message, ClaimedIdentity?>("letterhead", m => m.Letterhead, "Under whose name it was written.");
        facts.List<Letter, LetterContent>("states", l => l.States, "What a collection letter states.");
        facts.Of<PublicPost, PostMedium?>("medium", p => p.Medium, "Where it was published.");
        facts.Of<PublicPost, int?>("audience", p => p.Audience, "How many people could see it.", "people");
        facts.List<PublicPost, IdentifyingDetail>("identifies", p => p.Identifies, "By what it identifies the debtor.");
        facts.Of<Message, bool?>("judgment_final", m => m.JudgmentFinal, "Whether a final judgment on the debt existed.");
        facts.Of<PublicPost, bool?>("judgment_final", p => p.JudgmentFinal, "Whether a final judgment on the debt existed.");
    }
}
