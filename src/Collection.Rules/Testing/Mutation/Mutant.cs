using System.Collections.Immutable;
using Collection.Rules.Conditions;
using Collection.Rules.Diagnostics;
using Collection.Rules.Parameters;

namespace Collection.Rules.Testing.Mutation;

/// <summary>A rule with one deliberate mistake, which the tests of the rule should notice.</summary>
internal sealed record Mutant
{
    /// <summary>Names it within its rule, such as "over-cap: more_than -> at_least"; the same wherever the rule stands in its file.</summary>
    public required string Id { get; init; }

    /// <summary>Where what was changed is written.</summary>
    public required SourcePosition Position { get; init; }

    public required Rule Rule { get; init; }

    /// <summary>The counts that the rule asks for and the set does not have, with the slots after the last.</summary>
    public ImmutableArray<CountQuery> Counts { get; init; } = [];

    /// <summary>The parameter with other values, its index after the last; null where none was changed.</summary>
    public Parameter? Parameter { get; init; }
}
