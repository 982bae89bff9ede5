using System.Collections.Frozen;
using System.Collections.Immutable;
using Collection.Rules.Events;

namespace Collection.Rules.Facts;

/// <summary>Every fact that rules may ask about.</summary>
/// <remarks>
/// One path may name different facts in different events, as "channel" does; what counts is the events a
/// condition is about.
/// </remarks>
internal static class FactCatalog
{
    private static readonly FrozenDictionary<string, ImmutableArray<Fact>> ByPath;

    static FactCatalog()
    {
        var builder = new FactCatalogBuilder();
        CaseFacts.Add(builder);
        DerivedFacts.Add(builder);
        ContactFacts.Add(builder);
        VisitFacts.Add(builder);
        HistoryFacts.Add(builder);
        All = builder.Build();
        ByPath = All.GroupBy(f => f.Path, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>In the order of the documentation.</summary>
    public static ImmutableArray<Fact> All { get; }

    /// <summary>The fact of a path in events of some kinds; any of that path where none of the kinds has it; null for no path.</summary>
    public static Fact? Find(string path, ImmutableArray<EventKind> kinds) =>
        ByPath.TryGetValue(path, out ImmutableArray<Fact> facts)
            ? facts.FirstOrDefault(f => kinds.Any(f.IsOf)) ?? facts[0]
            : null;
}
