using System.Collections.Immutable;
using Collection.Rules.Conditions;
using Collection.Rules.Diagnostics;
using Collection.Rules.Events;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>Where a condition stands: which events it is about and which names it may use.</summary>
internal sealed record ConditionScope
{
    public required BindingScope Names { get; init; }

    /// <summary>The kinds of event whose facts may be tested.</summary>
    public required ImmutableArray<EventKind> Kinds { get; init; }

    /// <summary>The kinds of event whose facts may be operands; differs from <see cref="Kinds"/> in a look at past records.</summary>
    public ImmutableArray<EventKind> OperandKinds { get; init; }

    /// <summary>Finds a named element of the rule; null outside rules.</summary>
    public Func<YamlScalar, Condition?>? Element { get; init; }

    /// <summary>Whether a word names an element of the rule.</summary>
    public Predicate<string> IsElement { get; init; } = _ => false;

    /// <summary>Whether counts, past records, hours and signals may be asked, not only facts.</summary>
    public bool AllowsDerivedTests { get; init; } = true;

    public DiagnosticBag Diagnostics => Names.Diagnostics;
}
