namespace Collection.Rules.Events;

/// <summary>A complaint or report is made about the collection.</summary>
public sealed record ComplaintFiled : CollectionEvent
{
    /// <summary>Where it was made.</summary>
    public ComplaintChannel? Channel { get; init; }

    /// <summary>The number it was given there.</summary>
    public string? Number { get; init; }

    /// <summary>The day it was answered.</summary>
    public DateOnly? AnsweredOn { get; init; }

    private protected override EventKind OwnKind => EventKind.ComplaintFiled;
}
