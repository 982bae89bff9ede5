using System.Collections.Immutable;
using Collection.Rules.Law;

namespace Collection.Rules.Cli.List;

/// <summary>Which rules are listed; what is null filters nothing.</summary>
internal sealed record RuleFilter
{
    public string? Topic { get; init; }

    public string? Instrument { get; init; }

    public LegalForce? Force { get; init; }

    public DateOnly? On { get; init; }

    public RuleStatus? Status { get; init; }

    public bool Takes(Rule rule, LawRegister law) =>
        (Topic is null || string.Equals(rule.Topic, Topic, StringComparison.Ordinal))
        && (Instrument is null || rule.Basis.Any(p => string.Equals(p.InstrumentId, Instrument, StringComparison.Ordinal)))
        && (Status is null || rule.Status == Status)
        && !BasisOf(rule).IsEmpty
        && (Force is null || ForceOf(rule, law) == Force);

    /// <summary>The provisions that count: all, or those in force on the day asked for.</summary>
    public ImmutableArray<Provision> BasisOf(Rule rule) =>
        On is { } day ? [.. rule.Basis.Where(p => p.VersionOn(day) is not null)] : rule.Basis;

    /// <summary>The force of the strongest of them.</summary>
    public LegalForce ForceOf(Rule rule, LawRegister law) => BasisOf(rule).Max(law.ForceOf);
}
