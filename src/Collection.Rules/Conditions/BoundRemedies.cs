using System.Collections.Immutable;
using Collection.Rules.Remedies;

namespace Collection.Rules.Conditions;

/// <summary>All channels and evidence of a set, with the conditions on which they are named.</summary>
internal sealed record BoundRemedies(ImmutableArray<BoundRemedy> Channels, ImmutableArray<BoundEvidenceNeed> Evidence)
{
    public static BoundRemedies None { get; } = new([], []);

    public RemedyCatalog Catalog { get; } = new([.. Channels.Select(c => c.Remedy)], [.. Evidence.Select(e => e.Need)]);

    /// <summary>Those that concern the breaches of one rule, whatever the act.</summary>
    public BoundRemedies Of(Rule rule) => new(
        [.. Channels.Where(c => Concerns(c.Breaches, rule))],
        [.. Evidence.Where(e => Concerns(e.Breaches, rule))]);

    private static bool Concerns(ImmutableArray<string> breaches, Rule rule) =>
        breaches.IsEmpty
        || breaches.Contains(rule.Topic, StringComparer.Ordinal)
        || breaches.Contains(rule.Id, StringComparer.Ordinal);
}
