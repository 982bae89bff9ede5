using System.Collections.Immutable;
using Collection.Rules.Conditions;
using Collection.Rules.Law;
using Collection.Rules.Parameters;

namespace Collection.Rules.Loading.Packs;

/// <summary>The law that a firm gives itself by tightening a figure: a provision for each rule, under one instrument for each pack.</summary>
internal static class HouseLaw
{
    private const string Whole = "whole";

    /// <summary>A provision in force, and binding those bound, wherever policy and rule are and a figure is stricter.</summary>
    public static (Provision Provision, ImmutableArray<ProvisionBinding> Bindings) For(
        Rule rule,
        Pack pack,
        ImmutableArray<Parameter> tightened,
        IReadOnlyDictionary<ProvisionVersion, Condition> bindings)
    {
        ImmutableArray<ProvisionBinding> versions = [.. Periods(rule, pack, tightened).Select(period => VersionFor(period, rule, pack, tightened, bindings))];
        var provision = new Provision
        {
            InstrumentId = IdOf(pack),
            Pinpoint = Pinpoint.Parse(rule.Id, Numbering.Free),
            Citation = InstrumentOf(pack, []).Cite(Pinpoint.Parse(Whole, Numbering.Free)),
            Versions = [.. versions.Select(v => v.Version)],
        };
        return (provision, versions);
    }

    /// <summary>The instruments of the packs that tighten.</summary>
    public static IEnumerable<Instrument> InstrumentsOf(IEnumerable<HouseRule> rules) =>
        rules.GroupBy(h => h.Pack).Select(g => InstrumentOf(g.Key, [.. g.SelectMany(h => h.Rule.Basis)]));

    private static string IdOf(Pack pack) => pack.Id + ".pack";

    private static Instrument InstrumentOf(Pack pack, ImmutableArray<Provision> provisions) => new()
    {
        Id = IdOf(pack),
        Title = pack.Title,
        Short = pack.Title,
        Issuer = pack.Title,
        Force = LegalForce.House,
        Numbering = Numbering.Free,
        InForce = pack.PolicyInForce,
        Provisions = provisions,
    };

    /// <summary>The stretches between changes on which policy and rule are in force, every figure has a value and one of them is stricter.</summary>
    private static IEnumerable<EffectivePeriod> Periods(Rule rule, Pack pack, ImmutableArray<Parameter> tightened)
    {
        EffectivePeriod policy = pack.PolicyInForce;
        EffectivePeriod[] inForce = [.. rule.Basis.SelectMany(p => p.Versions).Select(v => v.Period)];
        DateOnly[] days =
        [
            .. inForce.Append(policy).Select(p => p.From)
                .Concat(inForce.Append(policy).Select(p => p.Until).OfType<DateOnly>())
                .Concat(tightened.SelectMany(p => p.Values).Select(v => v.From))
                .Distinct()
                .Order(),
        ];
        for (int i = 0; i < days.Length; i++)
        {
            if (policy.Contains(days[i]) && inForce.Any(p => p.Contains(days[i])) && IsStricterOn(days[i], tightened))
            {
                yield return new EffectivePeriod(days[i], i + 1 < days.Length ? days[i + 1] : null);
            }
        }
    }

    private static bool IsStricterOn(DateOnly day, ImmutableArray<Parameter> tightened) =>
        tightened.All(p => p.On(day) is not null) && tightened.Any(p => p.IsStricterOn(day));

    private static ProvisionBinding VersionFor(
        EffectivePeriod period,
        Rule rule,
        Pack pack,
        ImmutableArray<Parameter> tightened,
        IReadOnlyDictionary<ProvisionVersion, Condition> bindings)
    {
        ProvisionVersion[] law = [.. rule.Basis.Select(p => p.VersionOn(period.From)).OfType<ProvisionVersion>()];
        Condition[] binds = [.. law.Select(v => bindings.GetValueOrDefault(v)).OfType<Condition>()];
        string zh = string.Join('、', tightened.Select(p => $"“{p.Title.In(Language.Zh)}”"));
        string en = string.Join(", ", tightened.Select(p => $"\"{p.Title.In(Language.En)}\""));
        var version = new ProvisionVersion
        {
            Period = period,
            Gist = new LocalizedText
            {
                Zh = $"{pack.Title.In(Language.Zh)}把{zh}收紧，比所依据的规定更严。",
                En = $"{pack.Title.In(Language.En)} is stricter about {en} than the provisions behind it.",
            },
            Checked = law.Max(v => v.Checked),
        };
        return new ProvisionBinding(version, binds.Length < law.Length ? null : AnyOf(binds));
    }

    private static Condition AnyOf(Condition[] parts) =>
        parts.Length == 1 ? parts[0] : new AnyOf { Parts = [.. parts], Position = parts[0].Position };
}
