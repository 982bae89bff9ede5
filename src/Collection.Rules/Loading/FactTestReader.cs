using System.Collections.Immutable;
using Collection.Rules.Conditions;
using Collection.Rules.Diagnostics;
using Collection.Rules.Facts;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>Reads a test of one fact: a value, a list of values, or operators.</summary>
internal static class FactTestReader
{
    public static Condition? Read(YamlEntry entry, ConditionScope scope, ImmutableArray<string> otherWords)
    {
        // A key without a value was reported when the text was read.
        if (entry.Value is YamlScalar { IsNull: true })
        {
            scope.Diagnostics.PassOver();
            return null;
        }

        Fact? fact = FindFact(entry.Key, scope, otherWords);
        if (fact is null)
        {
            return null;
        }

        SourcePosition at = entry.Key.Start;
        if (entry.Value is YamlMapping mapping && !OperandReader.IsOperand(mapping))
        {
            if (mapping.Entries.IsEmpty)
            {
                scope.Diagnostics.Error(DiagnosticCode.NullValue, mapping.Start, $"{fact.Path} is compared with nothing; write a value, a list or one of: {string.Join(", ", OperatorTable.AllowedFor(fact))}");
            }

            ImmutableArray<Condition?> parts = [.. mapping.Entries.Select(e => ReadOperator(fact, e, scope))];
            return parts.IsEmpty || parts.Contains(null) ? null
                : parts.Length == 1 ? parts[0]
                : new AllOf { Parts = [.. parts.OfType<Condition>()], Position = at };
        }

        if (fact.Type is FactType.Text or FactType.Structure)
        {
            Report(scope, entry.Value.Start, fact, "a value");
            return null;
        }

        Operator test = entry.Value is YamlSequence || fact.IsList ? Operator.OneOf : Operator.Is;
        return Compare(fact, test, entry.Value, at, scope);
    }

    private static Fact? FindFact(YamlScalar path, ConditionScope scope, ImmutableArray<string> otherWords)
    {
        Fact? fact = FactCatalog.Find(path.Value, scope.Kinds);
        if (fact is null)
        {
            IEnumerable<string> names = FactCatalog.All.Where(f => scope.Kinds.Any(f.IsOf)).Select(f => f.Path).Concat(otherWords);
            scope.Diagnostics.Error(DiagnosticCode.UnknownFact, path.Start, $"'{path.Value}' is not a fact{(scope.IsElement(path.Value) ? $"; it is an element, which is named without a value: [ {path.Value} ]" : SuggestFor(path.Value, names))}");
            return null;
        }

        if (!scope.Kinds.Any(fact.IsOf))
        {
            string kinds = string.Join(", ", scope.Kinds.Select(EventTypes.WordOf));
            scope.Diagnostics.Error(DiagnosticCode.FactNotOfEvent, path.Start, $"'{path.Value}' is not a fact of {kinds}");
            return null;
        }

        return fact;
    }

    /// <summary>The nearest name, or what other languages call otherwise.</summary>
    private static string SuggestFor(string word, IEnumerable<string> names) => word.ToUpperInvariant() switch
    {
        "AND" => "; write 'all'",
        "OR" => "; write 'any'",
        "NOT" => "; write 'none' with a list",
        _ => NearestName.Suggest(word, names) is { Length: > 0 } nearest ? nearest : PartsOf(word, names),
    };

    /// <summary>The facts of which a word is the first part.</summary>
    private static string PartsOf(string word, IEnumerable<string> names) =>
        names.Where(n => n.StartsWith(word + '.', StringComparison.Ordinal)).ToArray() is { Length: > 0 } parts
            ? $"; there are: {string.Join(", ", parts)}"
            : string.Empty;

    private static Condition? ReadOperator(Fact fact, YamlEntry entry, ConditionScope scope)
    {
        string word = entry.Key.Value;
        SourcePosition at = entry.Key.Start;
        ImmutableArray<string> allowed = OperatorTable.AllowedFor(fact);
        if (!allowed.Contains(word, StringComparer.Ordinal))
        {
            Report(scope, at, fact, $"'{word}'", NearestName.Suggest(word, allowed));
            return null;
        }

        switch (word)
        {
            case "known":
                return LiteralReader.ReadBoolean(entry.Value, scope.Diagnostics) is { } isKnown
                    ? new FactKnown { Fact = fact, IsKnown = isKnown, Position = at }
                    : null;
            case "covers":
                return ReadCovers(fact, entry, scope);
            case "within":
                return ReadWithin(fact, entry, scope);
            default:
                return Compare(fact, OperatorTable.Of(word), entry.Value, at, scope);
        }
    }

    private static FactTest? ReadCovers(Fact fact, YamlEntry entry, ConditionScope scope)
    {
        if (entry.Value is YamlScalar { Value: "act" } scalar)
        {
            var act = new LiteralOperand { Value = "act", Position = scalar.Start };
            return new FactTest { Fact = fact, Operator = Operator.Covers, Operands = [act], Position = entry.Key.Start };
        }

        scope.Diagnostics.Error(DiagnosticCode.BadValue, entry.Value.Start, "'covers' takes the word act: whether these hours contain the hour of the act");
        return null;
    }

    private static AllOf? ReadWithin(Fact fact, YamlEntry entry, ConditionScope scope)
    {
        if (entry.Value is not YamlSequence { Items.Length: 2 } range)
        {
            scope.Diagnostics.Error(DiagnosticCode.WrongShape, entry.Value.Start, "'within' takes a list of two: the first instant or day included, the second excluded");
            return null;
        }

        FactTest? from = Compare(fact, Operator.After, range.Items[0], entry.Key.Start, scope);
        FactTest? until = Compare(fact, Operator.Before, range.Items[1], entry.Key.Start, scope);
        return from is null || until is null ? null : new AllOf { Parts = [from, until], Position = entry.Key.Start };
    }

    private static FactTest? Compare(Fact fact, Operator test, YamlNode value, SourcePosition at, ConditionScope scope)
    {
        bool takesList = test is Operator.OneOf or Operator.NoneOf or Operator.Only;
        ImmutableArray<YamlNode> items = value is YamlSequence list && takesList ? list.Items : [value];
        ImmutableArray<Operand?> operands = [.. items.Select(item => OperandReader.Read(item, fact, scope))];
        // "Only" of nothing asks whether the list on record is empty.
        bool isPointless = operands.IsEmpty && test != Operator.Only;
        if (isPointless)
        {
            scope.Diagnostics.Error(DiagnosticCode.WrongShape, value.Start, "an empty list matches nothing");
        }

        return isPointless || operands.Contains(null)
            ? null
            : new FactTest { Fact = fact, Operator = test, Operands = [.. operands.OfType<Operand>()], Position = at };
    }

    private static void Report(ConditionScope scope, SourcePosition at, Fact fact, string what, string suggestion = "")
    {
        string allowed = string.Join(", ", OperatorTable.AllowedFor(fact));
        scope.Diagnostics.Error(
            DiagnosticCode.WrongOperator,
            at,
            $"{what} cannot be asked of {fact.Path}, which is {FactTypes.Describe(fact)}{(suggestion.Length > 0 ? suggestion : ";")} allowed: {allowed}");
    }
}
