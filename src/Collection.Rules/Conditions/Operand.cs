using Collection.Rules.Diagnostics;

namespace Collection.Rules.Conditions;

/// <summary>What a fact is compared with.</summary>
/// <remarks>Immutable and closed.</remarks>
internal abstract record Operand
{
    public required SourcePosition Position { get; init; }

    private protected abstract void Seal();
}
