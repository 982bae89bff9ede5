using Collection.Rules.Conditions;
using Collection.Rules.Events;
using Collection.Rules.Timelines;

namespace Collection.Rules.Testing.Coverage;

/// <summary>Measures how far the facts of a test lie from a figure, in units of one step.</summary>
internal static class FigureDistance
{
    private const decimal MinutesPerDay = 24 * 60;
    private const decimal StepsPerWhole = 100;

    /// <summary>The distances of the act's own facts; none where they are unknown or another value of the parameter holds.</summary>
    public static IEnumerable<decimal> Of(Figure figure, EventContext context) => !Holds(figure, context) ? [] : figure.Test switch
    {
        FactTest test => Between(test.Fact.Read(context), figure, context),
        CountTest count => Between(Exactly(context.Count(count.Query.Slot)), figure, context),
        LocalTimeTest time => OfHours(time, figure, context),
        _ => [],
    };

    /// <summary>The distances of the facts of past records that a search looks through.</summary>
    public static IEnumerable<decimal> OfRecords(Figure figure, IEnumerable<CollectionEvent> records, EventContext context) =>
        figure.Test is FactTest test && Holds(figure, context)
            ? records.SelectMany(record => Between(test.Fact.Read(record), figure, context))
            : [];

    private static bool Holds(Figure figure, EventContext context) =>
        figure is not { Operand: ParameterOperand { Parameter: { } parameter }, Value: { } value } || parameter.On(context.Day) == value;

    private static object? Exactly(CountReading reading) => reading.AtLeast == reading.AtMost ? reading.AtLeast : null;

    private static decimal[] Between(object? value, Figure figure, EventContext context) =>
        value is not null && OperandLogic.Resolve(figure.Operand, context, missing: null) is { } edge && IsComparable(value, edge)
            ? [Steps(value) - Steps(edge)]
            : [];

    private static bool IsComparable(object value, object edge) =>
        value is not Money left || (edge is Money right && string.Equals(left.Currency, right.Currency, StringComparison.Ordinal));

    private static decimal Steps(object value) => value switch
    {
        int whole => whole,
        Money money => money.Amount * StepsPerWhole,
        DateOnly day => day.DayNumber,
        DateTimeOffset instant => (decimal)instant.UtcTicks / TimeSpan.TicksPerMinute,
        _ => ValueLogic.ToDecimal(value) * StepsPerWhole,
    };

    private static List<decimal> OfHours(LocalTimeTest time, Figure figure, EventContext context)
    {
        var distances = new List<decimal>();
        if (OperandLogic.Resolve(figure.Operand, context, missing: null) is Hours hours)
        {
            foreach (ZoneClock zone in context.ZonesOf(time.Zone))
            {
                TimeOnly edge = figure.Edge.IsEnd ? hours.To : hours.From;
                long ticks = TimeOnly.FromDateTime(zone.LocalAt(context.UtcTicks)).Ticks - edge.Ticks;
                decimal minutes = (decimal)ticks / TimeSpan.TicksPerMinute;
                // The clock goes round: a minute before midnight is a minute away.
                distances.Add(minutes > MinutesPerDay / 2 ? minutes - MinutesPerDay : minutes < -MinutesPerDay / 2 ? minutes + MinutesPerDay : minutes);
            }
        }

        return distances;
    }
}
