using System.Collections.Immutable;
using Collection.Rules.Conditions;
using Collection.Rules.Diagnostics;
using Collection.Rules.Law;
using Collection.Rules.Loading.Packs;
using Collection.Rules.Parameters;

namespace Collection.Rules.Loading;

/// <summary>The names that rules of a load may refer to.</summary>
internal sealed class BindingScope
{
    public required DiagnosticBag Diagnostics { get; init; }

    /// <summary>What the files define, usable or not.</summary>
    public WrittenNames Written { get; init; } = WrittenNames.None;

    public LawRegister Law { get; set; } = LawRegister.Empty;

    public Dictionary<string, Parameter> Parameters { get; private init; } = new(StringComparer.Ordinal);

    public Dictionary<string, BoundSignal> Signals { get; private init; } = new(StringComparer.Ordinal);

    public List<CountQuery> Counts { get; private init; } = [];

    public List<Allowance> Allowances { get; } = [];

    /// <summary>What the packs tighten, in their order.</summary>
    public List<Tightening> Tightenings { get; } = [];

    /// <summary>The same names with other parameters behind some of them.</summary>
    public BindingScope With(IReadOnlyDictionary<string, Parameter> replaced) => new()
    {
        Diagnostics = Diagnostics,
        Written = Written,
        Law = Law,
        Signals = Signals,
        Counts = Counts,
        Parameters = Parameters.ToDictionary(p => p.Key, p => replaced.GetValueOrDefault(p.Key, p.Value), StringComparer.Ordinal),
    };

    /// <summary>The query with the slot of the one of the same identity met before, or with the next slot.</summary>
    /// <remarks>It stays the author's own, with the places where he wrote it.</remarks>
    public CountQuery Share(CountQuery query)
    {
        if (Counts.Find(q => string.Equals(q.Identity, query.Identity, StringComparison.Ordinal)) is { } same)
        {
            return query with { Slot = same.Slot };
        }

        CountQuery added = query with { Slot = Counts.Count };
        Counts.Add(added);
        return added;
    }
}
