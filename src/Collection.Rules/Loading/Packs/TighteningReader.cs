using System.Collections.Immutable;
using Collection.Rules.Diagnostics;
using Collection.Rules.Events;
using Collection.Rules.Facts;
using Collection.Rules.Parameters;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading.Packs;

/// <summary>Reads what a pack tightens.</summary>
internal static class TighteningReader
{
    /// <summary>The parameter with the stricter value wherever it has one; null after a report.</summary>
    public static Parameter? Read(Tightening tightening, BindingScope scope)
    {
        string id = tightening.Parameter.Value;
        if (!scope.Parameters.TryGetValue(id, out Parameter? parameter))
        {
            scope.Diagnostics.ErrorUnless(
                scope.Written.HasParameter(id),
                DiagnosticCode.UnknownParameter,
                tightening.Parameter.Start,
                $"there is no parameter '{LiteralReader.Cut(id)}'{NearestName.Suggest(id, scope.Parameters.Keys)}");
            return null;
        }

        if (parameter.Stricter is not { } direction || parameter.Values.LastOrDefault() is not { Value: { } current })
        {
            string reason = parameter.Stricter is null ? "does not say in which direction it is stricter" : "has ended";
            scope.Diagnostics.Error(DiagnosticCode.NotTightenable, tightening.Parameter.Start, $"'{id}' {reason}, so it cannot be tightened");
            return null;
        }

        if (ParameterReader.ReadValue(tightening.Value, parameter.Type, scope.Diagnostics) is not { } value)
        {
            return null;
        }

        if (!Strictness.IsNoLooser(value, current, direction))
        {
            scope.Diagnostics.Error(
                DiagnosticCode.Loosens,
                tightening.Value.Start,
                $"'{id}': {FactText.Of(value)} loosens {FactText.Of(current)} (stricter: {EnumWords<Stricter>.Of(direction)}); a pack may only tighten what another sets");
            return null;
        }

        return Tighten(parameter, value, direction, tightening, scope);
    }

    private static Parameter Tighten(Parameter parameter, object value, Stricter direction, Tightening tightening, BindingScope scope)
    {
        // An earlier value of the law may have been stricter still.
        ImmutableArray<ParameterValue> values =
        [
            .. parameter.Values.Select(v => v.Value is { } lawful && !Strictness.IsNoLooser(lawful, value, direction)
                ? v with { Value = value, Cite = null, UnderReview = false, Position = tightening.Value.Start }
                : v),
        ];
        var tightened = new Parameter
        {
            Id = $"{tightening.Pack.Id}/{parameter.Id}",
            Index = scope.Parameters.Count,
            Title = parameter.Title,
            Type = parameter.Type,
            Stricter = parameter.Stricter,
            Values = values,
            Position = tightening.Parameter.Start,
        };
        if (scope.Parameters.TryAdd(tightened.Id, tightened))
        {
            return tightened;
        }

        return scope.Parameters[tightened.Id];
    }
}
