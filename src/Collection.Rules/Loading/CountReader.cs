using System.Collections.Immutable;
using Collection.Rules.Conditions;
using Collection.Rules.Diagnostics;
using Collection.Rules.Events;
using Collection.Rules.Facts;
using Collection.Rules.Timelines;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>Reads a count: which events, with what in common, in which window, against which limit.</summary>
internal static class CountReader
{
    private const int MaximumKeyParts = 3;
    private static readonly ImmutableArray<string> WindowLengths = ["days", "hours", "first_day"];
    private static readonly ImmutableArray<string> Limits = ["more_than", "at_least", "less_than", "at_most", "is"];

    public static CountTest? Read(YamlEntry entry, ConditionScope scope)
    {
        if (MappingReader.Open(entry.Value, "'count'", scope.Diagnostics, "{ of: …, where: …, window: …, more_than: … }") is not { } reader)
        {
            return null;
        }

        CountQuery? query = ReadQuery(reader, scope);
        ImmutableArray<string> limits = [.. Limits.Where(word => reader.Optional(word) is not null)];
        bool isClean = reader.Close();
        return ReadLimit(reader, limits, isClean, scope) is not { } limit || query is null ? null : new CountTest
        {
            Query = scope.Names.Share(query),
            Operator = limit.Test,
            Limit = limit.Limit,
            Position = entry.Key.Start,
        };
    }

    private static CountQuery? ReadQuery(MappingReader reader, ConditionScope scope)
    {
        ImmutableArray<EventKind> kinds = KindReader.Read(reader.Items("of", required: true), scope.Diagnostics);
        ConditionScope inner = scope with { Kinds = kinds, OperandKinds = kinds };
        YamlNode? where = reader.Required("where");
        Condition? filter = where is null || kinds.IsEmpty ? null : ConditionReader.Read(where, inner);
        ImmutableArray<Fact>? same = ReadFacts(reader, "same", inner);
        ImmutableArray<Fact>? distinct = ReadFacts(reader, "distinct", inner);
        CountWindow? window = ReadWindow(reader, scope.Diagnostics, out ZoneSource zone);
        bool isOnRecordOnly = reader.Boolean("on_record") ?? false;
        if (filter is null || same is null || distinct is null || window is null || kinds.IsEmpty)
        {
            return null;
        }

        if (ConditionIdentity.ContainsCount(filter))
        {
            scope.Diagnostics.Error(DiagnosticCode.NestedCount, where!.Start, "a count cannot filter by another count");
            return null;
        }

        var query = new CountQuery
        {
            Kinds = kinds,
            Where = filter,
            Same = same.Value,
            Distinct = distinct.Value.FirstOrDefault(),
            Window = window.Value,
            Zone = zone,
            IsOnRecordOnly = isOnRecordOnly,
            Slot = -1,
            Identity = string.Empty,
        };
        return query with { Identity = ConditionIdentity.Of(query) };
    }

    private static ImmutableArray<Fact>? ReadFacts(MappingReader reader, string key, ConditionScope scope)
    {
        var facts = ImmutableArray.CreateBuilder<Fact>();
        bool isValid = true;
        foreach (YamlScalar path in reader.Scalars(key))
        {
            Fact? fact = FactCatalog.Find(path.Value, scope.Kinds);
            if (fact is { Type: FactType.Id or FactType.Word } && scope.Kinds.Any(fact.IsOf))
            {
                facts.Add(fact);
                continue;
            }

            isValid = false;
            IEnumerable<string> names = FactCatalog.All
                .Where(f => f.Type is FactType.Id or FactType.Word && scope.Kinds.Any(f.IsOf))
                .Select(f => f.Path);
            scope.Diagnostics.Error(
                DiagnosticCode.UnknownFact,
                path.Start,
                $"'{path.Value}' is not a fact by which these events can be grouped{NearestName.Suggest(path.Value, names)}");
        }

        int most = string.Equals(key, "distinct", StringComparison.Ordinal) ? 1 : MaximumKeyParts;
        if (facts.Count > most)
        {
            scope.Diagnostics.Error(DiagnosticCode.WrongShape, reader.PositionOf(key), $"'{key}' takes at most {most}");
            isValid = false;
        }

        return isValid ? facts.ToImmutable() : null;
    }

    private static CountWindow? ReadWindow(MappingReader outer, DiagnosticBag diagnostics, out ZoneSource zone)
    {
        zone = ZoneSource.Recipient;
        if (outer.Required("window") is not { } node || MappingReader.Open(node, "'window'", diagnostics, "{ kind: consecutive, days: 7 }") is not { } reader)
        {
            return null;
        }

        if (WeekIn(reader.Mapping) is { } week)
        {
            diagnostics.Error(week.Code, week.At, $"a week is {{ kind: consecutive, days: 7 }}, seven days running up to the act; a week from Monday to Sunday is not known, nor is '{LiteralReader.Cut(week.Word)}'");
            return null;
        }

        CountWindowWord? kind = reader.Word<CountWindowWord>("kind", required: true);
        int? days = reader.Integer("days");
        int? hours = reader.Integer("hours");
        bool isFirstCounted = reader.Word<FirstDay>("first_day") is not FirstDay.NotCounted;
        zone = LocalTimeReader.ReadZone(reader, diagnostics);
        bool isClean = reader.Close();
        bool needsHours = kind == CountWindowWord.Rolling;
        int? length = needsHours ? hours : days;
        if (kind is null)
        {
            return null;
        }

        ReportIdle(reader, kind.Value, diagnostics);
        if (kind == CountWindowWord.WholeCase)
        {
            return new CountWindow(CountWindowKind.WholeCase, 0);
        }

        if (length is not > 0)
        {
            string needed = needsHours ? "hours" : "days";
            bool isReported = !isClean || (length is null && reader.Has(needed));
            diagnostics.ErrorUnless(isReported, DiagnosticCode.MissingKey, node.Start, $"a {EnumWords<CountWindowWord>.Of(kind.Value)} window needs '{needed}', at least 1");
            return null;
        }

        return new CountWindow(KindOf(kind.Value, isFirstCounted), length.Value);
    }

    /// <summary>Where a window speaks of weeks, as a key or as its kind; null where it does not.</summary>
    private static (string Code, string Word, SourcePosition At)? WeekIn(YamlMapping window)
    {
        foreach (YamlEntry entry in window.Entries)
        {
            if (SpeaksOfWeeks(entry.Key.Value))
            {
                return (DiagnosticCode.UnknownKey, entry.Key.Value, entry.Key.Start);
            }

            if (entry is { Key.Value: "kind", Value: YamlScalar kind } && SpeaksOfWeeks(kind.Value))
            {
                return (DiagnosticCode.UnknownWord, kind.Value, kind.Start);
            }
        }

        return null;
    }

    private static bool SpeaksOfWeeks(string word) => word.Contains("week", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reports the keys that say nothing in a window of a kind; one in place of what is needed is left to be reported as missing.</summary>
    private static void ReportIdle(MappingReader window, CountWindowWord kind, DiagnosticBag diagnostics)
    {
        ImmutableArray<string> taken = kind switch
        {
            CountWindowWord.WholeCase => [],
            CountWindowWord.Rolling => ["hours"],
            CountWindowWord.Consecutive => ["days", "first_day"],
            _ => ["days"],
        };
        bool isWhole = taken.IsEmpty || window.Has(taken[0]);
        foreach (string key in WindowLengths.Where(key => isWhole && window.Has(key) && !taken.Contains(key, StringComparer.Ordinal)))
        {
            diagnostics.Error(DiagnosticCode.WrongShape, window.PositionOf(key), $"'{key}' says nothing in a {EnumWords<CountWindowWord>.Of(kind)} window{(taken.IsEmpty ? string.Empty : $", which takes {string.Join(" and ", taken)}")}");
        }
    }

    private static CountWindowKind KindOf(CountWindowWord word, bool isFirstCounted) => word switch
    {
        CountWindowWord.Calendar => CountWindowKind.Calendar,
        CountWindowWord.Rolling => CountWindowKind.Rolling,
        _ => isFirstCounted ? CountWindowKind.Consecutive : CountWindowKind.ConsecutiveAfterFirst,
    };

    private static (Operator Test, Operand Limit)? ReadLimit(MappingReader reader, ImmutableArray<string> present, bool isClean, ConditionScope scope)
    {
        if (present.Length != 1)
        {
            // A limit that was misspelt has been reported as an unknown key.
            scope.Diagnostics.ErrorUnless(
                present.IsEmpty && !isClean,
                present.Length == 0 ? DiagnosticCode.MissingKey : DiagnosticCode.WrongShape,
                reader.Start,
                $"a count needs exactly one limit: {string.Join(", ", Limits)}");
            return null;
        }

        return OperandReader.ReadLimit(reader.Optional(present[0])!, scope) is { } limit
            ? (OperatorTable.Of(present[0]), limit)
            : null;
    }
}
