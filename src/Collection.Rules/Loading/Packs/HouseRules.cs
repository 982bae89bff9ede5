using System.Collections.Immutable;
using Collection.Rules.Conditions;
using Collection.Rules.Diagnostics;
using Collection.Rules.Law;
using Collection.Rules.Parameters;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading.Packs;

/// <summary>Repeats the rules that read a figure with the stricter one of a pack, as departures from the firm's own rule.</summary>
/// <remarks>The rule of law stays as it is: what a firm forbids itself does not break the law.</remarks>
internal sealed class HouseRules(
    ImmutableArray<Rule> rules,
    IReadOnlyList<SourceDocument> documents,
    IReadOnlyDictionary<ProvisionVersion, Condition> bindings,
    BindingScope scope)
{
    public ImmutableArray<HouseRule> Create()
    {
        var created = ImmutableArray.CreateBuilder<HouseRule>();
        foreach (IGrouping<Pack, Tightening> pack in scope.Tightenings.GroupBy(t => t.Pack))
        {
            var replaced = new Dictionary<string, Parameter>(StringComparer.Ordinal);
            foreach (Tightening tightening in pack)
            {
                if (TighteningReader.Read(tightening, scope) is { } tightened)
                {
                    replaced[tightening.Parameter.Value] = tightened;
                }
            }

            created.AddRange(rules.Select(rule => Repeat(rule, pack.Key, replaced)).OfType<HouseRule>());
        }

        return created.ToImmutable();
    }

    private HouseRule? Repeat(Rule rule, Pack pack, Dictionary<string, Parameter> replaced)
    {
        ImmutableArray<Parameter> tightened = [.. rule.Parameters.Select(p => replaced.GetValueOrDefault(p.Id)).OfType<Parameter>()];
        string id = $"{pack.Id}.{rule.Id[(rule.Id.IndexOf('.', StringComparison.Ordinal) + 1)..]}";
        if (tightened.IsEmpty)
        {
            return null;
        }

        if (rules.FirstOrDefault(r => string.Equals(r.Id, id, StringComparison.Ordinal)) is { } taken)
        {
            scope.Diagnostics.Error(DiagnosticCode.DuplicateId, taken.Position, $"'{id}' is the id of the rule that {tightened[0].Position} makes of '{rule.Id}'; choose another");
            return null;
        }

        MappingReader file = documents.First(d => string.Equals(d.Path, rule.Position.Path, StringComparison.Ordinal)).File;
        if (RuleReader.Read(file, scope.With(replaced)) is not { } read)
        {
            return null;
        }

        (Provision provision, ImmutableArray<ProvisionBinding> versions) = HouseLaw.For(rule, pack, tightened, bindings);
        if (versions.IsEmpty)
        {
            scope.Diagnostics.Warning(DiagnosticCode.TightensNothing, tightened[0].Position, $"on no day is the policy in force and '{rule.Id}' with a looser figure, so '{id}' would never apply");
            return null;
        }

        return new HouseRule { Pack = pack, Rule = Rename(read, rule, id, pack, provision, tightened[0].Position), Bindings = versions };
    }

    /// <summary>The rule as one of the house, which takes nobody's place and is tested beside the original.</summary>
    private static Rule Rename(Rule read, Rule original, string id, Pack pack, Provision provision, SourcePosition position) => new(read)
    {
        Id = id,
        Title = new LocalizedText
        {
            Zh = $"{pack.Title.In(Language.Zh)}，严于“{original.Title.In(Language.Zh)}”",
            En = $"{pack.Title.In(Language.En)}, stricter than \"{original.Title.In(Language.En)}\"",
        },
        Effect = Effect.Departure,
        Basis = [provision],
        Position = position,
        Overrides = [],
        TestSource = new Lazy<YamlSequence?>(value: null),
        Untested = [],
        TightenedFrom = original,
    };
}
