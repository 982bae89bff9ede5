using System.Globalization;
using Collection.Rules.Events;
using Collection.Rules.Facts;

namespace Collection.Rules.Conditions;

/// <summary>Writes conditions as canonical text, so that what is written alike is recognised wherever it stands.</summary>
internal static class ConditionIdentity
{
    public static string Of(CountQuery query) => string.Create(
        CultureInfo.InvariantCulture,
        $"(count [{string.Join(' ', query.Kinds)}] {Of(query.Where)} same[{Paths(query.Same)}] distinct[{query.Distinct?.Path}] {query.Window.Kind}:{query.Window.Length} {query.Zone} {query.IsOnRecordOnly})");

    public static string Of(Condition condition) => condition switch
    {
        AllOf all => $"(all {string.Join(' ', all.Parts.Select(Of))})",
        AnyOf any => $"(any {string.Join(' ', any.Parts.Select(Of))})",
        NoneOf none => $"(none {string.Join(' ', none.Parts.Select(Of))})",
        ElementReference element => Of(element.Target),
        FactTest test => $"({test.Operator} {test.Fact.Path} {string.Join(' ', test.Operands.Select(Of))})",
        FactKnown known => $"(known {known.Fact.Path} {known.IsKnown})",
        CountTest { OfAct: { } own } count => $"({count.Operator} {Of(count.Query)} {Of(count.Limit)} act {Of(own)})",
        CountTest count => $"({count.Operator} {Of(count.Query)} {Of(count.Limit)})",
        HistoryTest history => $"(exists {history.Query.Kind} {history.Query.MustStand} {history.Query.IsOnRecordOnly} {string.Join(' ', history.Query.Where.Select(Of))})",
        LocalTimeTest time => $"(local_time {time.IsInside} {Of(time.Hours)} {time.Zone})",
        SupposedTest supposed => $"(suppose {supposed.Supposition} {Of(supposed.Test)})",
        SignalTest signal => $"(signal {string.Join(' ', signal.Signals.Select(s => s.Id))})",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Whether a count stands anywhere in a condition.</summary>
    public static bool ContainsCount(Condition condition) => condition switch
    {
        CountTest => true,
        AllOf all => all.Parts.Any(ContainsCount),
        AnyOf any => any.Parts.Any(ContainsCount),
        NoneOf none => none.Parts.Any(ContainsCount),
        ElementReference element => ContainsCount(element.Target),
        _ => false,
    };

    private static string Of(Operand operand) => operand switch
    {
        LiteralOperand literal => $"'{Of(literal.Value)}'",
        ParameterOperand parameter => $"(param {parameter.Parameter.Id} {parameter.Day?.Path})",
        FactOperand fact => $"(fact {fact.Fact.Path})",
        SumOperand sum => $"(sum {string.Join(' ', sum.Parts.Select(Of))})",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>A value so that different ones never read alike.</summary>
    private static string Of(object value) => value switch
    {
        string text => text.Replace("'", "''", StringComparison.Ordinal),
        DateTimeOffset instant => instant.ToString("O", CultureInfo.InvariantCulture),
        Hours { EndIncluded: true } hours => $"{hours} included",
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };

    private static string Paths(IEnumerable<Fact> facts) => string.Join(' ', facts.Select(f => f.Path));
}
