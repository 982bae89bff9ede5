using System.Globalization;
using Collection.Rules.Conditions;
using Collection.Rules.Diagnostics;
using Collection.Rules.Law;
using Collection.Rules.Parameters;

namespace Collection.Rules.Checking.Law;

/// <summary>Holds figures against the days of the law they rest on.</summary>
internal sealed class FigureCheck(DiagnosticBag diagnostics)
{
    /// <summary>Whether the provision that a figure cites is in force as long as the figure holds.</summary>
    public void CheckCitations(Parameter parameter)
    {
        foreach ((ParameterValue value, EffectivePeriod period) in ValuesOf(parameter))
        {
            // The first day is looked at when the file is loaded.
            if (value.Cite is { } cite && BasisDays.FirstGap([cite], period) is { } gap && gap != period.From)
            {
                Warn(DiagnosticCode.FigureOutlivesCitation, value.Position, gap, $"{cite.Id} is no longer in force, yet this value of '{parameter.Id}' still holds; end it with 'value: ended' or cite what replaced it");
            }
        }
    }

    /// <summary>Whether a rule rests on law on every day on which its figures hold, and has its figures on every day of its law.</summary>
    public void CheckDays(Rule rule)
    {
        foreach (ParameterOperand operand in ConditionParameters.In(rule.Conditions).Where(o => o.Day is null).DistinctBy(o => o.Parameter))
        {
            foreach ((_, EffectivePeriod period) in ValuesOf(operand.Parameter))
            {
                if (BasisDays.FirstGap(rule.Basis, period) is { } gap && gap != period.From)
                {
                    Warn(DiagnosticCode.FigureOutlivesBasis, operand.Position, gap, $"no provision of the basis is in force any more, yet '{operand.Parameter.Id}' still has a value");
                }
            }

            if (FirstDayWithout(operand.Parameter, rule) is { } day)
            {
                Warn(DiagnosticCode.FigureMissing, operand.Position, day, $"the rule is in force, yet '{operand.Parameter.Id}' has no value, so that nothing can be decided");
            }
        }
    }

    private static IEnumerable<(ParameterValue Value, EffectivePeriod Period)> ValuesOf(Parameter parameter)
    {
        for (int i = 0; i < parameter.Values.Length; i++)
        {
            DateOnly? until = i + 1 < parameter.Values.Length ? parameter.Values[i + 1].From : null;
            if (parameter.Values[i].Value is not null)
            {
                yield return (parameter.Values[i], new EffectivePeriod(parameter.Values[i].From, until));
            }
        }
    }

    /// <summary>The first day on which the rule is in force and the parameter has no value, or null.</summary>
    private static DateOnly? FirstDayWithout(Parameter parameter, Rule rule)
    {
        IEnumerable<EffectivePeriod> inForce = rule.Basis.SelectMany(p => p.Versions).Select(v => v.Period);
        return inForce
            .SelectMany(period => parameter.Values.Select(v => v.From).Where(period.Contains).Append(period.From))
            .Where(day => parameter.On(day) is null)
            .Order()
            .Select(day => (DateOnly?)day)
            .FirstOrDefault();
    }

    private void Warn(string code, SourcePosition position, DateOnly day, string message) =>
        diagnostics.Warning(code, position, string.Create(CultureInfo.InvariantCulture, $"on {day:yyyy-MM-dd} {message}"));
}
