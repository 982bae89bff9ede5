using System.Collections.Immutable;
using Collection.Rules.Diagnostics;
using Collection.Rules.Events;
using Collection.Rules.Gating;
using Collection.Rules.Yaml;

namespace Collection.Rules.Testing.Gates;

/// <summary>Reads what a test expects of the gate.</summary>
internal static class GateExpectationReader
{
    private const string Never = "never";
    private const string Next = "next_lawful";

    /// <summary>The expectation under 'gate'; null where there is none or it has a mistake.</summary>
    public static GateExpectation? Read(MappingReader test, Rule rule, MissingName missingNames, DiagnosticBag diagnostics)
    {
        int mistakes = diagnostics.Count;
        if (test.Nested("gate", form: "{ decision: block }") is not { } reader)
        {
            return null;
        }

        GateOutcome? decision = reader.Word<GateOutcome>("decision", required: true);
        YamlScalar? next = reader.Scalar(Next);
        ImmutableArray<string> missing = missingNames.ReadAll(reader, "missing");
        reader.Close();
        DateTimeOffset at = default;
        bool isNever = string.Equals(next?.Value, Never, StringComparison.Ordinal);
        if (next is not null && !isNever && !InstantText.TryParse(next.Value, out at))
        {
            diagnostics.Error(DiagnosticCode.BadTest, next.Start, $"'{Next}' is an instant such as \"2026-05-15T08:00:00+08:00\", or {Never}, but here is {next.Kind}");
        }

        if (rule.Status is not (RuleStatus.Active or RuleStatus.Review))
        {
            diagnostics.Error(DiagnosticCode.BadTest, reader.Start, "the gate asks only rules in use: make this one active or review, or leave 'gate' out");
        }

        return diagnostics.Count > mistakes || decision is not { } outcome ? null : new GateExpectation
        {
            Decision = outcome,
            NextLawful = next is null || isNever ? null : at,
            IsNever = isNever,
            Missing = missing,
        };
    }
}
