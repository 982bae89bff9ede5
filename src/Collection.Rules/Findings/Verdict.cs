namespace Collection.Rules.Findings;

/// <summary>The answer for one act under one rule.</summary>
/// <remarks>The first six are findings; the order is from the strongest.</remarks>
public enum Verdict
{
    /// <summary>Unlawful.</summary>
    Violation,

    /// <summary>Presumed unlawful by law.</summary>
    PresumedViolation,

    /// <summary>Unlawful unless the collector shows an exception that is his to show.</summary>
    PrimaFacie,

    /// <summary>Departs from a standard or convention that does not bind as law.</summary>
    Departure,

    /// <summary>Only an indication, or a source not yet verified, points to a breach: a person must look.</summary>
    NeedsReview,

    /// <summary>Facts or records are missing; they are listed.</summary>
    Undetermined,

    /// <summary>An exception is shown.</summary>
    Excused,

    /// <summary>An element is excluded.</summary>
    NoViolation,

    /// <summary>Outside the rule's scope, not bound by its law, or displaced by a more special rule.</summary>
    NotApplicable,

    /// <summary>No provision of its basis was in force on the day.</summary>
    NotInForce,
}
