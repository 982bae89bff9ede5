using System.Collections.Immutable;
using Collection.Rules.Events;

namespace Collection.Rules.Timelines;

/// <summary>A piece of text that the collector spoke or wrote.</summary>
/// <param name="Text">The words as recorded.</param>
/// <param name="Path">The field it stands in, such as transcript[2].text.</param>
/// <param name="IsSurelyActor">False where the record does not say who spoke.</param>
internal readonly record struct SpokenText(string Text, string Path, bool IsSurelyActor)
{
    /// <summary>The collector's words in a contact; null where no text is on record.</summary>
    public static ImmutableArray<SpokenText>? Of(CollectionEvent record)
    {
        if (record is not Contact contact)
        {
            return null;
        }

        ImmutableArray<SpokenText>? written = Written(contact);
        return contact.Transcript is not { } transcript
            ? written ?? (IsWordless(contact) ? [] : null)
            : [.. written ?? [], .. FromTranscript(transcript)];
    }

    /// <summary>The words of the text field, which may stand beside a transcript.</summary>
    private static ImmutableArray<SpokenText>? Written(Contact contact)
    {
        bool isByOther = contact.Direction == Direction.Inbound && contact is not PhoneCall and not Visit;
        return contact.Text is null ? null
            : isByOther ? []
            : [new SpokenText(contact.Text, "text", contact is PublicPost || (contact is Message && contact.Direction == Direction.Outbound))];
    }

    /// <summary>Whether nothing can have been said: the call did not connect, or the caller was silent.</summary>
    private static bool IsWordless(Contact contact) => contact is PhoneCall
    {
        Outcome: CallOutcome.NoAnswer or CallOutcome.Busy or CallOutcome.Rejected or CallOutcome.Blocked or CallOutcome.NotConnected,
    }
    or PhoneCall { Silent: true };

    private static ImmutableArray<SpokenText> FromTranscript(ImmutableArray<Utterance> transcript)
    {
        var spoken = ImmutableArray.CreateBuilder<SpokenText>(transcript.Length);
        for (int i = 0; i < transcript.Length; i++)
        {
            Utterance utterance = transcript[i];
            if (utterance is { Text: { } text, Speaker: null or Speaker.Actor })
            {
                string path = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"transcript[{i}].text");
                spoken.Add(new SpokenText(text, path, utterance.Speaker == Speaker.Actor));
            }
        }

        return spoken.ToImmutable();
    }
}
