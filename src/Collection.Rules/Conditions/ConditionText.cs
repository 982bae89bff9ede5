using System.Collections.Immutable;
using System.Globalization;
using Collection.Rules.Events;
using Collection.Rules.Facts;
using Collection.Rules.Timelines;

namespace Collection.Rules.Conditions;

/// <summary>Writes conditions back in the rule language, on one line.</summary>
/// <remarks>For people: a shorthand may come out written in full, and hours lose their quotes.</remarks>
internal static class ConditionText
{
    public static string Of(Condition condition) => condition switch
    {
        AllOf all => $"all: [ {Join(all.Parts)} ]",
        AnyOf any => $"any: [ {Join(any.Parts)} ]",
        NoneOf none => $"none: [ {Join(none.Parts)} ]",
        ElementReference element => element.Name,
        FactTest test => Of(test),
        FactKnown known => $"{known.Fact.Path}: {{ known: {Of(known.IsKnown)} }}",
        CountTest count => Of(count),
        HistoryTest history => Of(history.Query),
        LocalTimeTest time => $"local_time: {{ {(time.IsInside ? "inside" : "outside")}: {Of(time.Hours)}{Of(time.Zone)} }}",
        SignalTest { Signals: [{ } signal] } => $"signal: {signal.Id}",
        SignalTest signals => $"signal: [ {string.Join(", ", signals.Signals.Select(s => s.Id))} ]",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static string Of(Operand operand) => operand switch
    {
        LiteralOperand { Value: Hours hours } => $"{hours}{(hours.EndIncluded ? " included" : string.Empty)}",
        LiteralOperand literal => FactText.Of(literal.Value),
        ParameterOperand parameter => $"{{ param: {parameter.Parameter.Id} }}",
        FactOperand fact => $"{{ fact: {fact.Fact.Path} }}",
        SumOperand sum => $"{{ sum: [ {string.Join(", ", sum.Parts.Select(Of))} ] }}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The operator as the rule language writes it.</summary>
    public static string Of(Operator test) => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(test.ToString());

    public static string Of(CountWindow window) => window.Kind switch
    {
        CountWindowKind.WholeCase => "{ kind: whole_case }",
        CountWindowKind.Rolling => string.Create(CultureInfo.InvariantCulture, $"{{ kind: rolling, hours: {window.Length} }}"),
        CountWindowKind.ConsecutiveAfterFirst => string.Create(CultureInfo.InvariantCulture, $"{{ kind: consecutive, days: {window.Length}, first_day: not_counted }}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{{ kind: {(window.Kind == CountWindowKind.Calendar ? "calendar" : "consecutive")}, days: {window.Length} }}"),
    };

    private static string Of(FactTest test)
    {
        string value = test.Operands.IsEmpty ? "[]" : test.Operands is [{ } single] ? Of(single) : $"[ {string.Join(", ", test.Operands.Select(Of))} ]";
        return test.Operator is Operator.Is or Operator.OneOf
            ? $"{test.Fact.Path}: {value}"
            : $"{test.Fact.Path}: {{ {Of(test.Operator)}: {value} }}";
    }

    private static string Of(CountTest count)
    {
        CountQuery query = count.Query;
        string same = query.Same.IsEmpty ? string.Empty : $", same: [ {Paths(query.Same)} ]";
        string distinct = query.Distinct is null ? string.Empty : $", distinct: {query.Distinct.Path}";
        string onRecord = query.IsOnRecordOnly ? ", on_record: true" : string.Empty;
        return $"count: {{ of: {Kinds(query.Kinds)}, where: {Nested(query.Where)}{same}{distinct}, window: {Of(query.Window)}{onRecord}, {Of(count.Operator)}: {Of(count.Limit)} }}";
    }

    private static string Of(HistoryQuery query)
    {
        string where = query.Where.IsEmpty ? string.Empty : $", where: {{ {string.Join(", ", query.Where.Select(Of))} }}";
        string standing = query.MustStand ? string.Empty : ", standing: false";
        string onRecord = query.IsOnRecordOnly ? ", on_record: true" : string.Empty;
        return $"exists: {{ of: {EventTypes.WordOf(query.Kind)}{where}{standing}{onRecord} }}";
    }

    private static string Of(ZoneSource zone) => zone == ZoneSource.Debtor ? ", zone: debtor.zones" : string.Empty;

    private static string Of(bool value) => value ? "true" : "false";

    private static string Kinds(ImmutableArray<EventKind> kinds)
    {
        foreach (string name in EventTypes.Names)
        {
            if (EventTypes.Group(name).SequenceEqual(kinds))
            {
                return name;
            }
        }

        return $"[ {string.Join(", ", kinds.Select(EventTypes.WordOf))} ]";
    }

    private static string Join(ImmutableArray<Condition> parts) => string.Join(", ", parts.Select(Nested));

    private static string Nested(Condition condition) => condition is ElementReference ? Of(condition) : $"{{ {Of(condition)} }}";

    private static string Paths(ImmutableArray<Fact> facts) => string.Join(", ", facts.Select(f => f.Path));
}
