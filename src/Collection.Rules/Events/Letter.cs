using System.Collections.Immutable;

namespace Collection.Rules.Events;

/// <summary>A paper letter or delivered document.</summary>
public sealed record Letter : Message
{
    /// <summary>What the letter states; empty means nothing of the list.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The list holds what is no member of its enum.</exception>
    public ImmutableArray<LetterContent>? States { get; init => field = DefinedWords.All(value); }

    private protected override EventKind OwnKind => EventKind.Letter;
}
