namespace Collection.Rules.Cli.Reports.Sarif;

/// <summary>A rule as SARIF describes one.</summary>
internal sealed record SarifRule
{
    public required string Id { get; init; }

    public required SarifText ShortDescription { get; init; }

    public required SarifText FullDescription { get; init; }

    public required SarifText Help { get; init; }

    public required SarifConfiguration DefaultConfiguration { get; init; }

    public required SarifRuleProperties Properties { get; init; }
}
