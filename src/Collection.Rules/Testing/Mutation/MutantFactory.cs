using System.Collections.Immutable;
using Collection.Rules.Conditions;
using Collection.Rules.Diagnostics;
using Collection.Rules.Events;
using Collection.Rules.Findings;
using Collection.Rules.Law;
using Collection.Rules.Testing.Coverage;

namespace Collection.Rules.Testing.Mutation;

/// <summary>Makes all mutants of a rule.</summary>
/// <remarks>
/// What cannot differ from the rule by its structure is not made: a test of <c>type</c> for a kind of event that the rule
/// neither judges, nor counts, nor looks for among past records; the side that must show an exception which is never open;
/// another effect that the force of the sources or the status of the rule hides; a figure moved where a changed operator
/// does the same; a part taken out of one.
/// </remarks>
internal sealed class MutantFactory
{
    private const string Scope = "applies";
    private const string Combination = "when";

    private readonly Rule rule;
    private readonly RuleSet rules;
    private readonly RuleParts parts;

    private MutantFactory(Rule rule, RuleSet rules)
    {
        this.rule = rule;
        this.rules = rules;
        parts = RuleParts.Of(rule);
    }

    /// <summary>The mutants of a rule, each with an id of its own.</summary>
    public static ImmutableArray<Mutant> Of(Rule rule, RuleSet rules)
    {
        var factory = new MutantFactory(rule, rules);
        return Numbered([.. factory.OfConditions(), .. factory.OfExceptions(), .. factory.OfScope(), .. factory.OfEffect()]);
    }

    private static ImmutableArray<Mutant> Numbered(ImmutableArray<Mutant> mutants)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var numbered = ImmutableArray.CreateBuilder<Mutant>(mutants.Length);
        foreach (Mutant mutant in mutants)
        {
            int times = seen[mutant.Id] = seen.GetValueOrDefault(mutant.Id) + 1;
            numbered.Add(times == 1 ? mutant : mutant with { Id = $"{mutant.Id} ({times})" });
        }

        return numbered.ToImmutable();
    }

    private IEnumerable<Mutant> OfConditions()
    {
        var mutations = new ConditionMutations(new FigureMutations(rules.Parameters.Length), KindsMet());
        foreach ((string owner, Condition root) in Roots())
        {
            foreach (Condition node in ConditionNodes.In(root))
            {
                foreach (ConditionChange mutation in mutations.Of(node))
                {
                    yield return Apply(owner, node, mutation);
                }
            }
        }
    }

    /// <summary>The kinds of event that the rule judges, counts or looks for.</summary>
    private ImmutableArray<EventKind> KindsMet() =>
    [
        .. rule.EventKinds,
        .. Roots().SelectMany(r => ConditionNodes.In(r.Root)).SelectMany(c => KindsOf(c)),
    ];

    private static ImmutableArray<EventKind> KindsOf(Condition condition) => condition switch
    {
        CountTest count => count.Query.Kinds,
        HistoryTest history => [history.Query.Kind],
        _ => [],
    };

    private IEnumerable<(string Owner, Condition Root)> Roots() =>
    [
        .. rule.Applies is null ? [] : new[] { (Scope, rule.Applies) },
        .. rule.Elements.Select(e => (e.Name, e.Test)),
        (Combination, rule.When),
        .. rule.Exceptions.Select(e => (e.Name, e.Test)),
    ];

    private Mutant Apply(string owner, Condition node, ConditionChange mutation)
    {
        var rewriter = new ConditionRewriter(node, mutation.Replacement, rules.Counts.Length);
        Rule changed = rule.With(parts with
        {
            Applies = rule.Applies is null ? null : rewriter.Rewrite(rule.Applies),
            Elements = [.. rule.Elements.Select(e => e with { Test = rewriter.Rewrite(e.Test) })],
            When = rewriter.Rewrite(rule.When),
            Exceptions = [.. rule.Exceptions.Select(e => e with { Test = rewriter.Rewrite(e.Test) })],
        });
        return new Mutant
        {
            Id = $"{owner}: {mutation.Change}",
            Position = mutation.Position,
            Rule = changed,
            Counts = rewriter.Added,
            Parameter = mutation.Parameter,
        };
    }

    private IEnumerable<Mutant> OfExceptions()
    {
        foreach (ExceptionClause exception in rule.Exceptions)
        {
            yield return Of($"{exception.Name}: dropped", exception.Position, parts with { Exceptions = rule.Exceptions.Remove(exception) });
            // Who must show it matters only while it may be open.
            if (UnknownReach.CanBeUnknown(exception.Test))
            {
                ShownBy other = exception.ShownBy == ShownBy.Actor ? ShownBy.Complainant : ShownBy.Actor;
                string change = $"{exception.Name}: shown_by {(exception.ShownBy is { } side ? FindingText.WordOf(side) : "nobody")} -> {FindingText.WordOf(other)}";
                yield return Of(change, exception.Position, parts with { Exceptions = rule.Exceptions.Replace(exception, exception with { ShownBy = other }) });
            }
        }
    }

    private IEnumerable<Mutant> OfScope() => rule.Applies is { } scope
        ? [Of($"{Scope}: dropped", scope.Position, parts with { Applies = null })]
        : [];

    /// <summary>The other words of effect, where the verdict shows the word: a source that does not bind as law weakens each to a departure.</summary>
    private IEnumerable<Mutant> OfEffect() =>
        rule.Status == RuleStatus.Active && rule.Basis.Any(p => rules.Law.ForceOf(p).BindsAsLaw())
            ? Enum.GetValues<Effect>().Where(e => e != rule.Effect).Select(e =>
                Of($"effect: {FindingText.WordOf(rule.Effect)} -> {FindingText.WordOf(e)}", rule.Position, parts with { Effect = e }))
            : [];

    private Mutant Of(string id, SourcePosition position, RuleParts changed) => new() { Id = id, Position = position, Rule = rule.With(changed) };
}
