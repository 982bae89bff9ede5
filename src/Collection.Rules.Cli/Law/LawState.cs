using System.Collections.Immutable;
using Collection.Rules.Law;
using Collection.Rules.Parameters;

namespace Collection.Rules.Cli.Law;

/// <summary>What deserves a look in the law that rules rest on, as of a day.</summary>
internal sealed class LawState(RuleSet rules, DateOnly asOf, int maximumAge)
{
    /// <summary>Versions in force or to come whose comparison with the source is older than the limit, oldest first.</summary>
    public ImmutableArray<(Provision Provision, ProvisionVersion Version)> Stale =>
        [.. Versions.Where(v => v.Version.Period.Until is not { } until || until > asOf)
            .Where(v => asOf.DayNumber - v.Version.Checked.DayNumber > maximumAge)
            .OrderBy(v => v.Version.Checked)
            .ThenBy(v => v.Provision.Id, StringComparer.Ordinal)];

    /// <summary>Versions that have ended, or whose end is known, that a rule still cites; latest end last.</summary>
    public ImmutableArray<(Provision Provision, ProvisionVersion Version)> Ending =>
        [.. Versions.Where(v => v.Version.Period.Until is not null && !Continues(v.Provision, v.Version))
            .Where(v => Cited.Contains(v.Provision.Id))
            .OrderBy(v => v.Version.Period.Until)
            .ThenBy(v => v.Provision.Id, StringComparer.Ordinal)];

    /// <summary>Versions that are to come.</summary>
    public ImmutableArray<(Provision Provision, ProvisionVersion Version)> Announced =>
        [.. Versions.Where(v => v.Version.Period.From > asOf).OrderBy(v => v.Version.Period.From).ThenBy(v => v.Provision.Id, StringComparer.Ordinal)];

    /// <summary>Values of parameters that are to come, in use from their day or only announced.</summary>
    public ImmutableArray<(Parameter Parameter, ParameterValue Value)> AnnouncedValues =>
        [.. Values.Where(v => v.Value.From > asOf).Concat(rules.Parameters.SelectMany(p => p.Announced.Select(v => (Parameter: p, Value: v)))).OrderBy(v => v.Value.From).ThenBy(v => v.Parameter.Id, StringComparer.Ordinal)];

    /// <summary>Provisions that neither a rule nor a parameter cites.</summary>
    public ImmutableArray<Provision> Uncited => [.. Provisions.Where(p => !Cited.Contains(p.Id))];

    /// <summary>Rules that wait for their source to be verified.</summary>
    public ImmutableArray<Rule> RulesUnderReview => [.. rules.Rules.Where(r => r.Status == RuleStatus.Review)];

    /// <summary>Provisions with a version that waits for a lawyer, with the rules that rest on them.</summary>
    public ImmutableArray<(Provision Provision, ImmutableArray<Rule> Rules)> ProvisionsUnderReview =>
        [.. Provisions.Where(p => p.Versions.Any(v => v.UnderReview))
            .Select(p => (p, rules.Rules.Where(r => r.Basis.Contains(p)).ToImmutableArray()))];

    /// <summary>Values of parameters that wait to be verified.</summary>
    public ImmutableArray<(Parameter Parameter, ParameterValue Value)> ValuesUnderReview => [.. Values.Where(v => v.Value.UnderReview)];

    private IEnumerable<Provision> Provisions => rules.Law.Instruments.SelectMany(i => i.Provisions);

    private IEnumerable<(Provision Provision, ProvisionVersion Version)> Versions => Provisions.SelectMany(p => p.Versions.Select(v => (p, v)));

    private IEnumerable<(Parameter Parameter, ParameterValue Value)> Values => rules.Parameters.SelectMany(p => p.Values.Select(v => (p, v)));

    private HashSet<string> Cited { get; } =
    [
        .. rules.Rules.SelectMany(r => r.Basis).Select(p => p.Id),
        .. rules.Rules.SelectMany(r => r.Exceptions).Select(e => e.Cite.Id),
        .. rules.Rules.SelectMany(r => r.Elements).Select(e => e.Cite?.Id).OfType<string>(),
        .. rules.Rules.SelectMany(r => r.Overrides).Select(o => o.Cite.Id),
        .. rules.Parameters.SelectMany(p => p.Values).Select(v => v.Cite?.Id).OfType<string>(),
    ];

    /// <summary>Whether another version takes over on the day on which one ends.</summary>
    private static bool Continues(Provision provision, ProvisionVersion version) =>
        provision.Versions.Any(v => v.Period.From == version.Period.Until);
}
