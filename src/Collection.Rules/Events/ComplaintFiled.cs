namespace Collection.Rules.Events;

/// <summary>A complaint or report is made about the collection.</summary>
public sealed record ComplaintFiled : CollectionEvent
{
    /// <summary>Where it was made.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enum.</exception>
    public ComplaintChannel? Channel { get; init => field = DefinedWords.One(value); }

    /// <summary>The number it was given there.</summary>
    public string? Number { get; init; }

    /// <summary>The day it was answered.</summary>
    public DateOnly? AnsweredOn { get; init; }

    private protected override EventKind OwnKind => EventKind.ComplaintFiled;
}
