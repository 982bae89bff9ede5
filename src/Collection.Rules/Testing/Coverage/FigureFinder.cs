using System.Collections.Immutable;
using Collection.Rules.Conditions;
using Collection.Rules.Events;
using Collection.Rules.Facts;
using Collection.Rules.Law;
using Collection.Rules.Parameters;

namespace Collection.Rules.Testing.Coverage;

/// <summary>Finds the figures of a rule: what is written out or dated in a comparison, a limit or hours.</summary>
internal static class FigureFinder
{
    private const string Scope = "applies";

    public static ImmutableArray<Figure> In(Rule rule) =>
    [
        .. (rule.Applies is null ? [] : In(rule.Applies, Scope, filter: null))
            .Concat(rule.Elements.SelectMany(e => In(e.Test, e.Name, filter: null)))
            .Concat(rule.Exceptions.SelectMany(e => In(e.Test, e.Name, filter: null)))
            .SelectMany(figure => Dated(figure, rule)),
    ];

    private static IEnumerable<Figure> In(Condition condition, string owner, Condition? filter) => condition switch
    {
        AllOf all => all.Parts.SelectMany(p => In(p, owner, filter)),
        AnyOf any => any.Parts.SelectMany(p => In(p, owner, filter)),
        NoneOf none => none.Parts.SelectMany(p => In(p, owner, filter)),
        FactTest test => EdgesOf(test).SelectMany(edge => test.Operands.Select(operand => Of(test, operand, edge, owner, filter))),
        CountTest count => EdgesOf(count.Operator).Select(edge => Of(count, count.Limit, edge, owner, filter))
            .Concat(In(count.Query.Where, owner, count)),
        HistoryTest history => history.Query.Where.SelectMany(p => In(p, owner, history)),
        LocalTimeTest time => EdgesOf(time).Select(edge => Of(time, time.Hours, edge, owner, filter)),
        // A named element is looked at where it is defined.
        _ => [],
    };

    private static Figure Of(Condition test, Operand operand, FigureEdge edge, string owner, Condition? filter) =>
        new() { Owner = owner, Test = test, Operand = operand, Edge = edge, Filter = filter };

    private static IEnumerable<FigureEdge> EdgesOf(FactTest test) =>
        test.Fact.Type is FactType.Integer or FactType.Decimal or FactType.Money or FactType.Instant or FactType.Date ? EdgesOf(test.Operator) : [];

    private static ImmutableArray<FigureEdge> EdgesOf(Operator test) => test switch
    {
        Operator.MoreThan or Operator.AtMost => [new(+1)],
        Operator.AtLeast or Operator.LessThan or Operator.Before or Operator.After => [new(-1)],
        _ => [new(+1), new(-1)],
    };

    private static IEnumerable<FigureEdge> EdgesOf(LocalTimeTest time)
    {
        bool isEndIncluded = time.Hours switch
        {
            LiteralOperand { Value: Hours hours } => hours.EndIncluded,
            ParameterOperand { Parameter.Values: var values } => values.Any(v => v.Value is Hours { EndIncluded: true }),
            _ => false,
        };
        return [new(-1), new(isEndIncluded ? +1 : -1, IsEnd: true)];
    }

    /// <summary>One figure for each value that a parameter has while the rule is in force; none for a comparison with facts alone.</summary>
    private static IEnumerable<Figure> Dated(Figure figure, Rule rule) => figure.Operand switch
    {
        LiteralOperand => [figure],
        ParameterOperand { Parameter: { } parameter } => ValuesOf(parameter, rule).Select(value => figure with { Value = value }),
        SumOperand sum when sum.Parts.Any(p => p is not FactOperand) => [figure],
        _ => [],
    };

    private static IEnumerable<ParameterValue> ValuesOf(Parameter parameter, Rule rule)
    {
        ImmutableArray<ParameterValue> values = parameter.Values;
        for (int i = 0; i < values.Length; i++)
        {
            var period = new EffectivePeriod(values[i].From, i + 1 < values.Length ? values[i + 1].From : null);
            if (values[i].Value is not null && rule.Basis.SelectMany(p => p.Versions).Any(v => v.Period.Overlaps(period)))
            {
                yield return values[i];
            }
        }
    }
}
