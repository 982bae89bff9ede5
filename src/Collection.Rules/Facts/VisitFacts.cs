using Collection.Rules.Events;

namespace Collection.Rules.Facts;

/// <summary>Facts recorded of visits.</summary>
internal static class VisitFacts
{
    public static void Add(FactCatalogBuilder facts)
    {
        facts.KnownFrom(FactStage.During, "identified", "entered", "stayed", "blocked_exit", "posted_notice", "loudspeaker", "followed", "filmed", "soft_violence", "force", "detained_minutes");
        facts.KnownFrom(FactStage.After, "entry_consent", "asked_to_leave", "bystanders");
        facts.Of<Visit, VisitPlace?>("place", v => v.Place, "Where the visit was made.");
        facts.Of<Visit, int?>("staff", v => v.Staff, "How many collectors came.", "people");
        facts.Of<Visit, bool?>("identified", v => v.Identified, "Whether they showed who they were and for whom they came.");
        facts.Of<Visit, bool?>("entered", v => v.Entered, "Whether they went in.");
        facts.Of<Visit, bool?>("entry_consent", v => v.EntryConsent, "Whether someone entitled let them in.");
        facts.Of<Visit, bool?>("asked_to_leave", v => v.AskedToLeave, "Whether they were asked to leave.");
        facts.Of<Visit, bool?>("stayed", v => v.Stayed, "Whether they stayed on.");
        facts.Of<Visit, bool?>("blocked_exit", v => v.BlockedExit, "Whether they blocked door, lock or way.");
        facts.Of<Visit, bool?>("posted_notice", v => v.PostedNotice, "Whether they posted, sprayed or hung up a notice.");
        facts.Of<Visit, int?>("bystanders", v => v.Bystanders, "How many others saw or heard it.", "people");
        facts.Of<Visit, bool?>("loudspeaker", v => v.Loudspeaker, "Whether they proclaimed the debt aloud.");
        facts.Of<Visit, bool?>("followed", v => v.Followed, "Whether they followed or lay in wait for someone.");
        facts.Of<Visit, bool?>("filmed", v => v.Filmed, "Whether they filmed or photographed people or their home.");
        facts.List<Visit, SoftViolence>("soft_violence", v => v.SoftViolence, "What was done, short of force, to wear down or frighten.");
        facts.Of<Visit, ForceUsed?>("force", v => v.Force, "Against what force was used.");
        facts.Of<Visit, int?>("detained_minutes", v => v.DetainedMinutes, "How long someone was kept from leaving.", "minutes");
        facts.Of<Visit, bool?>("recorded", v => v.Recorded, "Whether the visit was recorded.");
        facts.Of<Visit, int?>("recording_kept_years", v => v.RecordingKeptYears, "For how many full years the recording was kept before it was erased.", "years");
    }
}
