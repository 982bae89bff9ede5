using System.Collections.Immutable;
using Collection.Rules.Conditions;
using Collection.Rules.Diagnostics;
using Collection.Rules.Law;
using Collection.Rules.Lexicons;
using Collection.Rules.Parameters;

namespace Collection.Rules.Loading;

/// <summary>The names that rules of a load may refer to.</summary>
internal sealed class BindingScope
{
    public required DiagnosticBag Diagnostics { get; init; }

    public LawRegister Law { get; set; } = LawRegister.Empty;

    public Dictionary<string, Parameter> Parameters { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, BoundSignal> Signals { get; } = new(StringComparer.Ordinal);

    public List<CountQuery> Counts { get; } = [];

    /// <summary>The query of the same identity met before, or this one with the next slot.</summary>
    public CountQuery Share(CountQuery query)
    {
        CountQuery? same = Counts.Find(q => string.Equals(q.Identity, query.Identity, StringComparison.Ordinal));
        if (same is null)
        {
            same = query with { Slot = Counts.Count };
            Counts.Add(same);
        }

        return same;
    }
}
