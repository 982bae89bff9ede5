namespace Collection.Rules;

/// <summary>What a rule's law says of the act that meets it.</summary>
public enum Effect
{
    /// <summary>The act is unlawful.</summary>
    Violation,

    /// <summary>The act is presumed unlawful.</summary>
    Presumption,

    /// <summary>The act departs from a source that does not bind as law.</summary>
    Departure,
}
