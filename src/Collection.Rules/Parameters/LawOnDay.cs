using System.Collections.Immutable;

namespace Collection.Rules.Parameters;

/// <summary>The law as it stands on one day: which rules have a basis in force, which values hold.</summary>
/// <remarks>Immutable and thread-safe; the same for every day between two changes of the law.</remarks>
internal sealed class LawOnDay
{
    /// <summary>Per chunk of 64 rules, the rules with a provision in force.</summary>
    public required ImmutableArray<ulong> RulesInForce { get; init; }

    /// <summary>Per rule, on whom its provisions in force are binding, by the numbers of these scopes; empty where one binds everyone.</summary>
    public ImmutableArray<ImmutableArray<int>> Scopes { get; init; } = [];

    /// <summary>Per parameter, its value of the parameter's type, or null where none holds.</summary>
    public required ImmutableArray<object?> Values { get; init; }
}
