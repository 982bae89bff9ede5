namespace Collection.Rules.Gating;

/// <summary>What the gate says to a planned contact, from the mildest.</summary>
public enum GateOutcome
{
    /// <summary>It may be made, if it keeps the conditions listed.</summary>
    Clear,

    /// <summary>Facts or records are missing, or a person must look first: nothing is decided against it.</summary>
    Hold,

    /// <summary>It must not be made as planned.</summary>
    Block,
}
