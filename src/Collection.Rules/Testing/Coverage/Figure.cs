using Collection.Rules.Conditions;
using Collection.Rules.Facts;
using Collection.Rules.Findings;
using Collection.Rules.Diagnostics;
using Collection.Rules.Parameters;

namespace Collection.Rules.Testing.Coverage;

/// <summary>A figure on which a rule turns, with the side on which the outcome changes.</summary>
/// <remarks>Hours are two figures; a parameter is as many as it has values while the rule is in force.</remarks>
internal sealed record Figure
{
    /// <summary>The element or exception that it stands in, or "applies".</summary>
    public required string Owner { get; init; }

    /// <summary>The test that turns on it: of a fact, a count or the hour of day.</summary>
    public required Condition Test { get; init; }

    public required Operand Operand { get; init; }

    /// <summary>The count or search in whose filter the test stands; null where it is about the act itself.</summary>
    public Condition? Filter { get; init; }

    /// <summary>The dated value of the parameter; null for a figure written out.</summary>
    public ParameterValue? Value { get; init; }

    public required FigureEdge Edge { get; init; }

    public SourcePosition Position => Operand.Position;

    /// <summary>What is compared, by which word, with what: the same as long as the author changes none of it.</summary>
    public string Text => $"{Subject} {Literal}";

    private string Subject => Test switch
    {
        FactTest test => $"{test.Fact.Path} {FindingText.WordOf(test.Operator)}",
        CountTest count => $"count {FindingText.WordOf(count.Operator)}",
        _ => Edge.IsEnd ? "hours until" : "hours from",
    };

    private string Literal => Operand switch
    {
        LiteralOperand literal => FactText.Of(literal.Value),
        ParameterOperand { Parameter: { } parameter } when Value is { } value => $"{parameter.Id} {FactText.Of(value.Value!)}",
        _ => "sum",
    };
}
