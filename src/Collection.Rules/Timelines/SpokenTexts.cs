using System.Collections;
using System.Collections.Immutable;
using Collection.Rules.Events;

namespace Collection.Rules.Timelines;

/// <summary>The collector's words in one contact: its text field, then the lines of its transcript.</summary>
/// <remarks>A loop over it allocates nothing: every event with words is read. The default has none.</remarks>
internal readonly struct SpokenTexts(Contact? contact) : IEnumerable<SpokenText>
{
    public Enumerator GetEnumerator() => new(contact);

    IEnumerator<SpokenText> IEnumerable<SpokenText>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal struct Enumerator(Contact? contact) : IEnumerator<SpokenText>
    {
        private readonly ImmutableArray<Utterance> lines = contact?.Transcript ?? [];
        private int next = -1;

        public SpokenText Current { get; private set; }

        readonly object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (next < 0)
            {
                next = 0;
                if (contact?.Text is { } text && !IsByOther(contact))
                {
                    Current = new SpokenText(text, Line: null, contact is PublicPost || (contact is Message && contact.Direction == Direction.Outbound));
                    return true;
                }
            }

            while (next < lines.Length)
            {
                int line = next++;
                if (lines[line] is { Text: { } said, Speaker: null or Speaker.Actor } utterance)
                {
                    Current = new SpokenText(said, line, utterance.Speaker == Speaker.Actor);
                    return true;
                }
            }

            return false;
        }

        public void Reset() => next = -1;

        public readonly void Dispose()
        {
        }

        /// <summary>Whether the words of the text field, which may stand beside a transcript, are those of the person contacted.</summary>
        private static bool IsByOther(Contact contact) =>
            contact.Direction == Direction.Inbound && contact is not PhoneCall and not Visit;
    }
}
