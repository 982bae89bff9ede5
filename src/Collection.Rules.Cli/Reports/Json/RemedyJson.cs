using System.Collections.Immutable;
using Collection.Rules.Remedies;

namespace Collection.Rules.Cli.Reports.Json;

/// <summary>A channel in full, once for all findings that name it.</summary>
internal sealed record RemedyJson
{
    public required string Id { get; init; }

    public required TextJson Title { get; init; }

    public required TextJson Competence { get; init; }

    public TextJson? Contact { get; init; }

    public required ImmutableArray<TextJson> Needs { get; init; }

    public TextJson? Term { get; init; }

    public required ImmutableArray<TextJson> Warnings { get; init; }

    public required ImmutableArray<string> After { get; init; }

    public required ImmutableArray<TextJson> Citations { get; init; }

    public required DateOnly Checked { get; init; }

    public required bool UnderReview { get; init; }

    /// <summary>How many findings name it; null in an explanation of one.</summary>
    public int? Findings { get; init; }

    public static RemedyJson Of(Remedy remedy) => new()
    {
        Id = remedy.Id,
        Title = TextJson.Of(remedy.Title),
        Competence = TextJson.Of(remedy.Competence),
        Contact = remedy.Contact is { } contact ? TextJson.Of(contact) : null,
        Needs = [.. remedy.Needs.Select(TextJson.Of)],
        Term = remedy.Term is { } term ? TextJson.Of(term) : null,
        Warnings = [.. remedy.Warnings.Select(TextJson.Of)],
        After = remedy.After,
        Citations = [.. remedy.Citations.Select(TextJson.Of)],
        Checked = remedy.Checked,
        UnderReview = remedy.IsUnderReview,
    };

    public static RemedyJson Of(RemedyDigest digest) => Of(digest.Remedy) with { Findings = digest.Findings };
}
