using System.Collections.Immutable;
using Collection.Rules.Findings;

namespace Collection.Rules.Cli.Reports;

/// <summary>A finding in the words of a report for people.</summary>
internal sealed record ShownFinding
{
    public required Verdict Verdict { get; init; }

    /// <summary>The verdict in words.</summary>
    public required string Label { get; init; }

    /// <summary>Verdict, time, act and the person contacted, on one line.</summary>
    public required string Heading { get; init; }

    /// <summary>The rule's message; null where nothing is found yet, because it tells of the breach as of a fact.</summary>
    public string? Message { get; init; }

    /// <summary>The provisions, each with what a reader must know about its weight.</summary>
    public required string Law { get; init; }

    /// <summary>Evidence, open exceptions and what is missing.</summary>
    public required ImmutableArray<LabelledText> Rest { get; init; }

    /// <summary>All lines below the heading.</summary>
    /// <param name="withLaw">False where the law stands above several findings.</param>
    /// <param name="language">The language.</param>
    public IEnumerable<LabelledText> Lines(bool withLaw, Language language) =>
    [
        .. Message is { } message ? [new LabelledText(string.Empty, message)] : Array.Empty<LabelledText>(),
        .. withLaw ? [FindingLines.LawLineOf(Law, language)] : Array.Empty<LabelledText>(),
        .. Rest,
    ];
}
