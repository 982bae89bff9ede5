using System.Collections.Immutable;
using Collection.Rules.Conditions;
using Collection.Rules.Diagnostics;
using Collection.Rules.Events;
using Collection.Rules.Facts;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>Reads a look at past records of the case.</summary>
internal static class HistoryReader
{
    public static HistoryTest? Read(YamlEntry entry, ConditionScope scope)
    {
        if (MappingReader.Open(entry.Value, "'exists'", scope.Diagnostics, "{ of: consent_given, where: { … } }") is not { } reader)
        {
            return null;
        }

        ImmutableArray<EventKind> kinds = KindReader.Read(reader.Items("of", required: true), scope.Diagnostics);
        bool mustStand = reader.Boolean("standing") ?? true;
        bool isOnRecordOnly = reader.Boolean("on_record") ?? false;
        YamlNode? where = reader.Optional("where");
        SourcePosition of = reader.PositionOf("of");
        reader.Close();
        if (kinds.IsEmpty)
        {
            return null;
        }

        if (kinds.Length != 1 || typeof(Contact).IsAssignableFrom(EventTypes.Of(kinds[0])))
        {
            scope.Diagnostics.Error(DiagnosticCode.WrongShape, of, "'exists' looks for one kind of record, such as consent_given; contacts are counted");
            return null;
        }

        ImmutableArray<Condition>? tests = ReadWhere(where, kinds, scope);
        return tests is null ? null : new HistoryTest
        {
            Query = new HistoryQuery { Kind = kinds[0], Where = tests.Value, MustStand = mustStand, IsOnRecordOnly = isOnRecordOnly },
            Position = entry.Key.Start,
        };
    }

    private static ImmutableArray<Condition>? ReadWhere(YamlNode? where, ImmutableArray<EventKind> kinds, ConditionScope scope)
    {
        if (where is null)
        {
            return [];
        }

        if (where is not YamlMapping mapping)
        {
            scope.Diagnostics.Error(DiagnosticCode.WrongShape, where.Start, $"'where' takes facts of the record with values, but here is {where.Kind}");
            return null;
        }

        if (mapping.Entries.IsEmpty)
        {
            MappingReader.ReportEmpty("where", where.Start, required: false, scope.Diagnostics);
            return null;
        }

        ConditionScope inner = scope with { Kinds = kinds, OperandKinds = scope.Kinds, AllowsDerivedTests = false };
        var tests = ImmutableArray.CreateBuilder<Condition>();
        bool isValid = true;
        foreach (YamlEntry test in mapping.Entries)
        {
            Condition? condition = FactTestReader.Read(test, inner, []);
            ImmutableArray<Condition> parts = condition is null ? [] : [.. Flatten(condition)];
            isValid &= condition is not null && parts.All(part => IsOfRecord(part, test, kinds[0], scope.Diagnostics));
            tests.AddRange(parts);
        }

        return isValid ? tests.ToImmutable() : null;
    }

    /// <summary>The single tests in several operators of one fact, a period among them.</summary>
    private static IEnumerable<Condition> Flatten(Condition condition) =>
        condition is AllOf all ? all.Parts.SelectMany(Flatten) : [condition];

    private static bool IsOfRecord(Condition condition, YamlEntry test, EventKind kind, DiagnosticBag diagnostics)
    {
        Condition first = condition is AllOf all ? all.Parts[0] : condition;
        Fact fact = first switch
        {
            FactTest one => one.Fact,
            FactKnown known => known.Fact,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        if (!fact.IsDerived && fact.Readers.Any(r => r.Owner.IsAssignableFrom(EventTypes.Of(kind))))
        {
            return true;
        }

        diagnostics.Error(DiagnosticCode.FactNotOfEvent, test.Key.Start, $"'{fact.Path}' is not recorded in {EventTypes.WordOf(kind)}");
        return false;
    }
}
