using System.Collections.Immutable;
using Collection.Rules.Diagnostics;
using Collection.Rules.Law;
using Collection.Rules.Parameters;

namespace Collection.Rules.Loading.Packs;

/// <summary>Keeps packs that are loaded together from changing each other's rules.</summary>
internal static class PackBoundaries
{
    public static void Check(ImmutableArray<Pack> packs, ImmutableArray<Rule> rules, BindingScope scope)
    {
        foreach (Rule rule in rules)
        {
            CheckName(rule.Id, "rule", rule.Position, packs, scope.Diagnostics);
            foreach (RuleOverride displaced in rule.Overrides)
            {
                CheckOverride(displaced, rules, scope);
            }
        }

        foreach (Parameter parameter in scope.Parameters.Values)
        {
            CheckName(parameter.Id, "parameter", parameter.Position, packs, scope.Diagnostics);
        }
    }

    /// <summary>A name in the space of another pack would look like that pack's own.</summary>
    private static void CheckName(string id, string what, SourcePosition position, ImmutableArray<Pack> packs, DiagnosticBag diagnostics)
    {
        Pack? owner = PackOwners.Of(position.Path, packs);
        Pack? named = packs.FirstOrDefault(p => id.StartsWith(p.Id + '.', StringComparison.Ordinal));
        if (named is null || owner == named)
        {
            return;
        }

        string instead = owner is null
            ? $"a {what} outside of its folder begins with a word of your own"
            : $"a {what} of the pack '{owner.Id}' begins with '{owner.Id}.'";
        diagnostics.Error(DiagnosticCode.ForeignName, position, $"'{id}' is a name of the pack '{named.Id}' at {named.Position}; {instead}");
    }

    /// <summary>A firm's own rule cannot set aside the law, nor a contract.</summary>
    private static void CheckOverride(RuleOverride displaced, ImmutableArray<Rule> rules, BindingScope scope)
    {
        if (rules.FirstOrDefault(r => string.Equals(r.Id, displaced.RuleId, StringComparison.Ordinal)) is { Basis.IsEmpty: false } other
            && scope.Law.ForceOf(displaced.Cite) is var force and <= LegalForce.Contract
            && other.Basis.Any(p => scope.Law.ForceOf(p) > force))
        {
            scope.Diagnostics.Error(
                DiagnosticCode.WeakOverride,
                displaced.Position,
                $"'{displaced.RuleId}' rests on a stronger source than {displaced.Cite.Id}, which cannot set it aside");
        }
    }
}
