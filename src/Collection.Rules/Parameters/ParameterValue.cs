using Collection.Rules.Diagnostics;
using Collection.Rules.Law;

namespace Collection.Rules.Parameters;

/// <summary>A value with the day from which it holds and the provision that says so.</summary>
internal sealed record ParameterValue
{
    /// <summary>The first day, included; it holds until the next value's first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Of the parameter's type; null where the value ended and none follows.</summary>
    public object? Value { get; init; }

    public Provision? Cite { get; init; }

    /// <summary>Whether the pack's authors have yet to verify it.</summary>
    public bool UnderReview { get; init; }

    public required SourcePosition Position { get; init; }
}
