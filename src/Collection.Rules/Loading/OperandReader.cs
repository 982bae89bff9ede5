using System.Collections.Immutable;
using Collection.Rules.Conditions;
using Collection.Rules.Diagnostics;
using Collection.Rules.Events;
using Collection.Rules.Facts;
using Collection.Rules.Loading.Packs;
using Collection.Rules.Parameters;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>Reads what a fact is compared with and checks that the types agree.</summary>
internal static class OperandReader
{
    /// <summary>Whether a mapping is an operand rather than a set of operators.</summary>
    public static bool IsOperand(YamlMapping mapping) =>
        mapping.Entries is [{ Key.Value: "param" or "fact" or "sum" }] or [{ Key.Value: "param" }, { Key.Value: "on" }];

    public static Operand? Read(YamlNode node, Fact fact, ConditionScope scope) => node switch
    {
        YamlScalar scalar => ReadLiteral(scalar, fact, scope),
        YamlMapping { Entries: [{ } parameter, { } day] } mapping when IsOperand(mapping) => ReadDated(parameter, day, fact, scope),
        YamlMapping mapping when IsOperand(mapping) => ReadReference(mapping.Entries[0], fact, scope),
        _ => Refuse(node, fact, scope),
    };

    /// <summary>Reads a limit, which is a whole number or a parameter.</summary>
    public static Operand? ReadLimit(YamlNode node, ConditionScope scope)
    {
        if (node is YamlScalar scalar)
        {
            return LiteralReader.ReadInteger(scalar, scope.Diagnostics) is { } number
                ? new LiteralOperand { Value = number, Position = scalar.Start }
                : null;
        }

        if (node is YamlMapping { Entries: [{ Key.Value: "param" } entry] })
        {
            return ReadParameter(entry, scope, ParameterType.Integer);
        }

        scope.Diagnostics.Error(DiagnosticCode.WrongShape, node.Start, $"a limit is a whole number or {{ param: id }}, but here is {node.Kind}");
        return null;
    }

    /// <summary>Reads hours: written out, or a parameter.</summary>
    public static Operand? ReadHours(YamlNode node, ConditionScope scope)
    {
        if (node is YamlMapping { Entries: [{ Key.Value: "param" } entry] })
        {
            return ReadParameter(entry, scope, ParameterType.Hours);
        }

        return LiteralReader.ReadHours(node, scope.Diagnostics) is { } hours
            ? new LiteralOperand { Value = hours, Position = node.Start }
            : null;
    }

    private static LiteralOperand? ReadLiteral(YamlScalar scalar, Fact fact, ConditionScope scope) =>
        LiteralReader.Read(scalar, fact, scope.Diagnostics) is { } value
            ? new LiteralOperand { Value = value, Position = scalar.Start }
            : null;

    private static Operand? ReadReference(YamlEntry entry, Fact fact, ConditionScope scope) => entry.Key.Value switch
    {
        "param" => ReadParameterFor(entry, fact, scope),
        "fact" => ReadFact(entry, fact, scope),
        _ => ReadSum(entry, fact, scope),
    };

    /// <summary>Reads a parameter whose value is that of another day than the act's.</summary>
    private static ParameterOperand? ReadDated(YamlEntry parameter, YamlEntry day, Fact fact, ConditionScope scope)
    {
        ParameterOperand? operand = ReadParameterFor(parameter, fact, scope);
        Fact? told = day.Value is YamlScalar path ? FactCatalog.Find(path.Value, scope.Kinds) : null;
        if (told is { Type: FactType.Date } && scope.Kinds.Any(told.IsOf))
        {
            return operand is null ? null : operand with { Day = told };
        }

        scope.Diagnostics.Error(DiagnosticCode.UnknownFact, day.Value.Start, "'on' takes the path of a fact that is a day");
        return null;
    }

    /// <summary>Reads a parameter and checks that the words of a list are words of the fact.</summary>
    private static ParameterOperand? ReadParameterFor(YamlEntry entry, Fact fact, ConditionScope scope)
    {
        if (ReadParameter(entry, scope, TypesFor(fact)) is not { } operand)
        {
            return null;
        }

        IEnumerable<string> words = operand.Parameter.Values.Select(v => v.Value).OfType<ImmutableArray<string>>().SelectMany(list => list);
        if (fact.Words.IsEmpty || words.FirstOrDefault(word => !fact.Words.Contains(word, StringComparer.Ordinal)) is not { } wrong)
        {
            return operand;
        }

        scope.Diagnostics.Error(
            DiagnosticCode.UnknownWord,
            entry.Value.Start,
            $"'{LiteralReader.Cut(wrong)}' in parameter '{operand.Parameter.Id}' is not a value of {fact.Path}{NearestName.Suggest(wrong, fact.Words)}");
        return null;
    }

    private static ParameterOperand? ReadParameter(YamlEntry entry, ConditionScope scope, params ParameterType[] allowed)
    {
        if (entry.Value is not YamlScalar name)
        {
            scope.Diagnostics.Error(DiagnosticCode.WrongShape, entry.Value.Start, $"'param' takes the id of a parameter, but here is {entry.Value.Kind}");
            return null;
        }

        if (!scope.Names.Parameters.TryGetValue(name.Value, out Parameter? parameter))
        {
            scope.Diagnostics.ErrorUnless(
                scope.Names.Written.HasParameter(name.Value),
                DiagnosticCode.UnknownParameter,
                name.Start,
                $"there is no parameter '{name.Value}'{UnloadedPacks.Hint(scope.Names.Written, names => names.HasParameter(name.Value)) ?? NearestName.Suggest(name.Value, scope.Names.Parameters.Keys)}");
            return null;
        }

        if (!allowed.Contains(parameter.Type))
        {
            scope.Diagnostics.Error(
                DiagnosticCode.WrongOperandType,
                name.Start,
                $"parameter '{name.Value}' is of type {EnumWords<ParameterType>.Of(parameter.Type)}; here {string.Join(" or ", allowed.Select(EnumWords<ParameterType>.Of))} is needed");
            return null;
        }

        return new ParameterOperand { Parameter = parameter, Position = entry.Key.Start };
    }

    private static FactOperand? ReadFact(YamlEntry entry, Fact fact, ConditionScope scope)
    {
        if (entry.Value is not YamlScalar path)
        {
            scope.Diagnostics.Error(DiagnosticCode.WrongShape, entry.Value.Start, $"'fact' takes the path of a fact, but here is {entry.Value.Kind}");
            return null;
        }

        var kinds = scope.OperandKinds.IsDefault ? scope.Kinds : scope.OperandKinds;
        Fact? other = FactCatalog.Find(path.Value, kinds);
        if (other is null || !kinds.Any(other.IsOf))
        {
            IEnumerable<string> names = FactCatalog.All.Where(f => kinds.Any(f.IsOf)).Select(f => f.Path);
            scope.Diagnostics.Error(DiagnosticCode.UnknownFact, path.Start, $"'{path.Value}' is not a fact here{NearestName.Suggest(path.Value, names)}");
            return null;
        }

        if (!Comparable(fact, other))
        {
            scope.Diagnostics.Error(
                DiagnosticCode.WrongOperandType,
                path.Start,
                $"{fact.Path} is {FactTypes.Describe(fact)} and cannot be compared with {other.Path}, which is {FactTypes.Describe(other)}");
            return null;
        }

        return new FactOperand { Fact = other, Position = entry.Key.Start };
    }

    private static SumOperand? ReadSum(YamlEntry entry, Fact fact, ConditionScope scope)
    {
        if (entry.Value is not YamlSequence { Items.Length: > 1 } list || fact.Type is not (FactType.Money or FactType.Integer or FactType.Decimal))
        {
            scope.Diagnostics.Error(DiagnosticCode.WrongShape, entry.Value.Start, "'sum' takes a list of at least two amounts or numbers");
            return null;
        }

        var parts = list.Items.Select(item => Read(item, fact, scope)).ToList();
        return parts.Contains(null) ? null : new SumOperand { Parts = [.. parts.OfType<Operand>()], Position = entry.Key.Start };
    }

    private static Operand? Refuse(YamlNode node, Fact fact, ConditionScope scope)
    {
        scope.Diagnostics.Error(
            DiagnosticCode.WrongShape,
            node.Start,
            $"{fact.Path} is {FactTypes.Describe(fact)} and is compared with a value, {{ param: id }}, {{ fact: path }} or {{ sum: [...] }}, but here is {node.Kind}");
        return null;
    }

    private static ParameterType[] TypesFor(Fact fact) => fact.Type switch
    {
        FactType.Integer => [ParameterType.Integer, ParameterType.Duration],
        FactType.Decimal => [ParameterType.Decimal, ParameterType.Percent, ParameterType.Integer],
        FactType.Money => [ParameterType.Money],
        FactType.Word or FactType.Id or FactType.WordList or FactType.IdList => [ParameterType.List],
        _ => [],
    };

    private static bool Comparable(Fact left, Fact right)
    {
        static bool IsNumber(Fact f) => f.Type is FactType.Integer or FactType.Decimal;
        static bool IsId(Fact f) => f.Type is FactType.Id or FactType.IdList;
        return (IsNumber(left) && IsNumber(right))
            || (IsId(left) && IsId(right))
            || (left.ItemType == right.ItemType && left.Type is not (FactType.Text or FactType.Structure));
    }
}
