using System.Diagnostics.CodeAnalysis;

namespace Collection.Rules.Law;

/// <summary>A place inside an instrument, such as article 50, paragraph 1, item 5.</summary>
/// <remarks>
/// Written <c>1033</c>, <c>253-1</c> (an inserted article, 之一), <c>1034.2</c> (paragraph 2), <c>1033(1)</c> (item 1 of an
/// article with one paragraph), <c>50.1(5)</c>, <c>50.1(5)[2]</c> (sub-item 2) and <c>chapter-3</c> by articles; <c>5.3</c> by
/// clauses; <c>1(5)</c> by sections; <c>whole</c> for the instrument as a whole; any text where the numbering is free.
/// Paragraphs bear no number in the text and are counted from one. Immutable; equal when written alike.
/// </remarks>
public sealed record Pinpoint
{
    internal Pinpoint()
    {
    }

    /// <summary>The numbering by which the place is to be read.</summary>
    public Numbering Numbering { get; internal init; }

    /// <summary>The place as rule files write it.</summary>
    public string Text { get; internal init; } = string.Empty;

    /// <summary>Whether the instrument as a whole is meant.</summary>
    public bool IsWhole { get; internal init; }

    /// <summary>The chapter (章), where a chapter is meant.</summary>
    public int? Chapter { get; internal init; }

    /// <summary>The article (条), where articles are numbered.</summary>
    public int? Article { get; internal init; }

    /// <summary>The number behind 之 of an article inserted later.</summary>
    public int? Insertion { get; internal init; }

    /// <summary>The section, where sections are numbered.</summary>
    public int? Section { get; internal init; }

    /// <summary>The paragraph (款), counted from one; null where none is named.</summary>
    public int? Paragraph { get; internal init; }

    /// <summary>The item (项), or null.</summary>
    public int? Item { get; internal init; }

    /// <summary>The sub-item (目), or null.</summary>
    public int? SubItem { get; internal init; }

    /// <summary>Reads a place.</summary>
    /// <param name="text">The place as rule files write it.</param>
    /// <param name="numbering">The numbering of the instrument.</param>
    /// <returns>The place.</returns>
    /// <exception cref="FormatException">The text is no place in such a numbering.</exception>
    public static Pinpoint Parse(string text, Numbering numbering)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, numbering, out Pinpoint? pinpoint)
            ? pinpoint
            : throw new FormatException($"'{text}' is not a place in an instrument; {PinpointSyntax.Describe(numbering)}.");
    }

    /// <summary>Reads a place, or says that it is none.</summary>
    /// <param name="text">The place as rule files write it.</param>
    /// <param name="numbering">The numbering of the instrument.</param>
    /// <param name="pinpoint">The place, or null.</param>
    /// <returns>Whether the text is a place.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, Numbering numbering, [NotNullWhen(true)] out Pinpoint? pinpoint)
    {
        pinpoint = text is null ? null : PinpointSyntax.Parse(text, numbering);
        return pinpoint is not null;
    }

    /// <inheritdoc />
    public override string ToString() => Text;
}
