using System.Collections.Immutable;
using Collection.Rules.Cli.Input;
using Collection.Rules.Facts;
using Collection.Rules.Findings;

namespace Collection.Rules.Cli.Reports.Json;

/// <summary>A finding with the place of its event.</summary>
internal sealed record FindingJson
{
    public required string Type { get; init; }

    public required string Rule { get; init; }

    public required TextJson Title { get; init; }

    public required string Verdict { get; init; }

    public required string Severity { get; init; }

    public required string Case { get; init; }

    public required string Event { get; init; }

    public required string Kind { get; init; }

    public required DateTimeOffset At { get; init; }

    public string? Source { get; init; }

    public long? Line { get; init; }

    public string? Recipient { get; init; }

    public string? RecipientRole { get; init; }

    public required TextJson Message { get; init; }

    public required ImmutableArray<ProvisionJson> Provisions { get; init; }

    public required ImmutableArray<ElementJson> Elements { get; init; }

    public required ImmutableArray<ExceptionJson> Exceptions { get; init; }

    public required ImmutableArray<MissingFactJson> Missing { get; init; }

    /// <summary>The channels that take this up, in the order in which to turn to them.</summary>
    public required ImmutableArray<RemedyReferenceJson> Remedies { get; init; }

    /// <summary>The evidence to keep for it.</summary>
    public required ImmutableArray<EvidenceReferenceJson> EvidenceNeeds { get; init; }

    public string? ExcusedBy { get; init; }

    public string? DisplacedBy { get; init; }

    public static FindingJson Of(Finding finding, RecordPlace? place) => new()
    {
        Type = "finding",
        Rule = finding.RuleId,
        Title = TextJson.Of(finding.RuleTitle),
        Verdict = FactText.Of(finding.Verdict),
        Severity = FactText.Of(finding.Severity),
        Case = finding.CaseId,
        Event = finding.EventId,
        Kind = FactText.Of(finding.EventKind),
        At = finding.At,
        Source = place?.Source,
        Line = place?.Line,
        Recipient = finding.Recipient,
        RecipientRole = finding.RecipientRole is { } role ? FactText.Of(role) : null,
        Message = TextJson.Of(finding.Message),
        Provisions = [.. finding.Provisions.Select(ProvisionJson.Of)],
        Elements = [.. finding.Elements.Select(ElementJson.Of)],
        Exceptions = [.. finding.Exceptions.Select(ExceptionJson.Of)],
        Missing = [.. finding.Missing.Select(MissingFactJson.Of)],
        Remedies = [.. finding.Remedies.Select(RemedyReferenceJson.Of)],
        EvidenceNeeds = [.. finding.EvidenceNeeds.Select(EvidenceReferenceJson.Of)],
        ExcusedBy = finding.ExcusedBy,
        DisplacedBy = finding.DisplacedBy,
    };
}
