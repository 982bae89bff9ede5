using System.Globalization;
using Collection.Rules.Events;

namespace Collection.Rules.Timelines;

/// <summary>A piece of text that the collector spoke or wrote.</summary>
/// <param name="Text">The words as recorded.</param>
/// <param name="Line">Its line in the transcript, from zero; null where it is the text field.</param>
/// <param name="IsSurelyActor">False where the record does not say who spoke.</param>
internal readonly record struct SpokenText(string Text, int? Line, bool IsSurelyActor)
{
    /// <summary>The field it stands in, such as transcript[2].text.</summary>
    public string Path => Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"transcript[{line}].text") : "text";

    /// <summary>The collector's words in a contact; null where no text is on record.</summary>
    public static SpokenTexts? Of(CollectionEvent record) =>
        record is Contact contact && (contact.Text is not null || contact.Transcript is not null || IsWordless(contact))
            ? new SpokenTexts(contact)
            : null;

    /// <summary>Whether nothing can have been said: the call did not connect, or the caller was silent.</summary>
    private static bool IsWordless(Contact contact) => contact is PhoneCall
    {
        Outcome: CallOutcome.NoAnswer or CallOutcome.Busy or CallOutcome.Rejected or CallOutcome.Blocked or CallOutcome.NotConnected,
    }
    or PhoneCall { Silent: true };
}
