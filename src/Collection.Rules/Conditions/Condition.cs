using Collection.Rules.Diagnostics;

namespace Collection.Rules.Conditions;

/// <summary>A test over one event and what stood then.</summary>
/// <remarks>Immutable. The hierarchy is closed; compiler, walker and describer each switch over it once.</remarks>
internal abstract record Condition
{
    /// <summary>Where it was written.</summary>
    public required SourcePosition Position { get; init; }

    /// <summary>Closes the hierarchy to this assembly; a constructor alone would not.</summary>
    private protected abstract void Seal();
}
