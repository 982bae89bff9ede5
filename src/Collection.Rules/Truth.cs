namespace Collection.Rules;

/// <summary>A truth value of Kleene's strong logic.</summary>
/// <remarks>Unknown is never taken for false: what nobody recorded neither convicts nor acquits.</remarks>
public enum Truth
{
    /// <summary>The facts on record do not decide.</summary>
    Unknown,

    /// <summary>The facts on record show it.</summary>
    Proven,

    /// <summary>The facts on record exclude it.</summary>
    Disproven,
}
