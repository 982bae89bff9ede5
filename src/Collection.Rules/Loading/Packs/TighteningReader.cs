using Collection.Rules.Diagnostics;
using Collection.Rules.Events;
using Collection.Rules.Facts;
using Collection.Rules.Law;
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
                $"there is no parameter '{LiteralReader.Cut(id)}'{UnloadedPacks.Hint(scope.Written, names => names.HasParameter(id)) ?? NearestName.Suggest(id, scope.Parameters.Keys)}");
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

        return IsStricter(value, current, direction, tightening, scope.Diagnostics)
            ? Tighten(parameter, value, direction, tightening, scope)
            : null;
    }

    /// <summary>Whether a value leaves the collector less than the current one; otherwise says so, as it does of a value that leaves nothing.</summary>
    private static bool IsStricter(object value, object current, Stricter direction, Tightening tightening, DiagnosticBag diagnostics)
    {
        string id = tightening.Parameter.Value;
        SourcePosition at = tightening.Value.Start;
        if (!Strictness.IsNoLooser(value, current, direction))
        {
            diagnostics.Error(
                DiagnosticCode.Loosens,
                at,
                $"'{id}': {FactText.Of(value)} loosens {FactText.Of(current)} (stricter: {EnumWords<Stricter>.Of(direction)}); a pack may only tighten what another sets");
            return false;
        }

        if (Strictness.IsNoLooser(current, value, direction))
        {
            diagnostics.Warning(DiagnosticCode.TightensNothing, at, $"'{id}' is {FactText.Of(current)} already, so this makes no rule; write a stricter value or delete it");
            return false;
        }

        switch (Strictness.SignOf(value))
        {
            case < 0:
                diagnostics.Error(DiagnosticCode.BadValue, at, $"'{id}': {FactText.Of(value)} is less than nothing");
                return false;
            case 0:
                diagnostics.Warning(DiagnosticCode.TightenedToZero, at, $"'{id}': {FactText.Of(value)} allows nothing at all; if that is meant, allow {DiagnosticCode.TightenedToZero} in pack.yaml with the reason");
                return true;
            default:
                return true;
        }
    }

    private static Parameter Tighten(Parameter parameter, object value, Stricter direction, Tightening tightening, BindingScope scope)
    {
        // An earlier value of the law may have been stricter still.
        ParameterValue Stricter(ParameterValue law) => law.Value is { } lawful && !Strictness.IsNoLooser(lawful, value, direction)
            ? law with { Value = value, Cite = null, UnderReview = false, Position = tightening.Value.Start }
            : law;

        var tightened = new Parameter
        {
            Id = $"{tightening.Pack.Id}/{parameter.Id}",
            Index = scope.Parameters.Count,
            Title = parameter.Title,
            Type = parameter.Type,
            Stricter = parameter.Stricter,
            Values = [.. ValuesIn(tightening.Pack.PolicyInForce, parameter, Stricter)],
            Position = tightening.Parameter.Start,
            TightenedFrom = parameter,
        };
        if (scope.Parameters.TryAdd(tightened.Id, tightened))
        {
            return tightened;
        }

        return scope.Parameters[tightened.Id];
    }

    /// <summary>The values that hold while a policy is in force, from its first day and until its last.</summary>
    private static IEnumerable<ParameterValue> ValuesIn(EffectivePeriod policy, Parameter parameter, Func<ParameterValue, ParameterValue> tighten)
    {
        for (int i = 0; i < parameter.Values.Length; i++)
        {
            ParameterValue value = parameter.Values[i];
            bool isOver = i + 1 < parameter.Values.Length && parameter.Values[i + 1].From <= policy.From;
            if (!isOver && (policy.Until is not { } end || value.From < end))
            {
                yield return tighten(value) with { From = value.From > policy.From ? value.From : policy.From };
            }
        }

        if (policy.Until is { } until)
        {
            yield return new ParameterValue { From = until, Position = parameter.Position };
        }
    }
}
