using System.Collections.Immutable;
using Collection.Rules.Law;

namespace Collection.Rules.Cli.Diff;

/// <summary>Compares two sets of rules with their law and parameters.</summary>
internal sealed class SetComparer(RuleSet before, RuleSet after)
{
    public ImmutableArray<Difference> Rules { get; } = Compare(
        before.Rules.ToDictionary(r => r.Id, PartTable.Of, StringComparer.Ordinal),
        after.Rules.ToDictionary(r => r.Id, PartTable.Of, StringComparer.Ordinal));

    public ImmutableArray<Difference> Provisions { get; } = Compare(ProvisionsOf(before), ProvisionsOf(after));

    public ImmutableArray<Difference> Parameters { get; } = Compare(
        before.Parameters.ToDictionary(p => p.Id, PartTable.Of, StringComparer.Ordinal),
        after.Parameters.ToDictionary(p => p.Id, PartTable.Of, StringComparer.Ordinal));

    private static Dictionary<string, ImmutableArray<(LocalizedText Part, string Text)>> ProvisionsOf(RuleSet rules) => rules.Law.Instruments
        .SelectMany(i => i.Provisions)
        .ToDictionary(p => p.Id, (Provision p) => PartTable.Of(p, rules), StringComparer.Ordinal);

    private static ImmutableArray<Difference> Compare(
        Dictionary<string, ImmutableArray<(LocalizedText Part, string Text)>> before,
        Dictionary<string, ImmutableArray<(LocalizedText Part, string Text)>> after)
    {
        var found = ImmutableArray.CreateBuilder<Difference>();
        foreach (string id in before.Keys.Union(after.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            bool was = before.TryGetValue(id, out ImmutableArray<(LocalizedText Part, string Text)> old);
            bool isNow = after.TryGetValue(id, out ImmutableArray<(LocalizedText Part, string Text)> next);
            ImmutableArray<PartChange> changes = was && isNow ? Changes(old, next) : [];
            if (!was || !isNow || !changes.IsEmpty)
            {
                found.Add(new Difference(id, !was ? DifferenceKind.Added : !isNow ? DifferenceKind.Removed : DifferenceKind.Changed, changes));
            }
        }

        return found.ToImmutable();
    }

    private static ImmutableArray<PartChange> Changes(ImmutableArray<(LocalizedText Part, string Text)> old, ImmutableArray<(LocalizedText Part, string Text)> next)
    {
        Dictionary<LocalizedText, string> was = old.ToDictionary(p => p.Part, p => p.Text);
        Dictionary<LocalizedText, string> now = next.ToDictionary(p => p.Part, p => p.Text);
        return
        [
            .. was.Keys.Union(now.Keys)
                .Select(part => new PartChange(part, Shown(was, part), Shown(now, part)))
                .Where(change => !string.Equals(change.Before, change.After, StringComparison.Ordinal)),
        ];
    }

    private static string Shown(Dictionary<LocalizedText, string> parts, LocalizedText part) => parts.GetValueOrDefault(part) is { Length: > 0 } text ? text : "-";
}
