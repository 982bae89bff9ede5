using System.Collections.Immutable;
using System.Globalization;
using Collection.Rules.Diagnostics;
using Collection.Rules.Events;
using Collection.Rules.Law;
using Collection.Rules.Parameters;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>Reads a file of dated values.</summary>
internal static class ParameterReader
{
    private const string Ended = "ended";

    /// <summary>Adds the file's parameters to the scope; the law must be there already.</summary>
    public static void Read(MappingReader file, BindingScope scope)
    {
        foreach (YamlEntry entry in file.Table("parameters", required: true)?.Mapping.Entries ?? [])
        {
            ReadOne(entry, scope);
        }
    }

    private static void ReadOne(YamlEntry entry, BindingScope scope)
    {
        string id = entry.Key.Value;
        if (MappingReader.Open(entry.Value, $"parameter '{id}'", scope.Diagnostics) is not { } reader)
        {
            return;
        }

        LocalizedText? title = reader.Localized("title", required: true);
        ParameterType? type = reader.Word<ParameterType>("type", required: true);
        Stricter? stricter = ReadStricter(reader, type, scope.Diagnostics);
        MappingReader? values = reader.Table("values", required: true);
        MappingReader? announced = reader.Table("announced");
        reader.Optional("note");
        reader.Close();
        if (type is null || title is null || values is null || !IsNew(entry.Key, scope))
        {
            return;
        }

        ImmutableArray<ParameterValue>? dated = ReadValues(values, type.Value, scope);
        ImmutableArray<ParameterValue>? toCome = announced is null ? [] : ReadValues(announced, type.Value, scope);
        if (dated is null || toCome is null)
        {
            return;
        }

        scope.Parameters[id] = new Parameter
        {
            Id = id,
            Index = scope.Parameters.Count,
            Title = title,
            Type = type.Value,
            Stricter = stricter,
            Values = dated.Value,
            Announced = toCome.Value,
            Position = entry.Key.Start,
        };
    }

    private static bool IsNew(YamlScalar id, BindingScope scope)
    {
        if (!scope.Parameters.TryGetValue(id.Value, out Parameter? earlier))
        {
            return true;
        }

        scope.Diagnostics.Error(DiagnosticCode.DuplicateId, id.Start, $"parameter '{id.Value}' is already defined at {earlier.Position}");
        return false;
    }

    private static Stricter? ReadStricter(MappingReader reader, ParameterType? type, DiagnosticBag diagnostics)
    {
        Stricter? stricter = reader.Word<Stricter>("stricter");
        ImmutableArray<Stricter> possible = type switch
        {
            ParameterType.Hours => [Stricter.Narrower],
            ParameterType.List => [],
            _ => [Stricter.Lower, Stricter.Higher],
        };
        if (type is { } known && stricter is { } word && !possible.Contains(word))
        {
            string instead = possible.IsEmpty ? "leave it out" : $"write {string.Join(" or ", possible.Select(EnumWords<Stricter>.Of))}";
            diagnostics.Error(DiagnosticCode.BadValue, reader.PositionOf("stricter"), $"a parameter of type {EnumWords<ParameterType>.Of(known)} cannot be {EnumWords<Stricter>.Of(word)}; {instead}");
        }

        return stricter;
    }

    /// <summary>The values by their days, or null where one cannot be used.</summary>
    private static ImmutableArray<ParameterValue>? ReadValues(MappingReader byDay, ParameterType type, BindingScope scope)
    {
        var values = ImmutableArray.CreateBuilder<ParameterValue>();
        bool isWhole = true;
        foreach (YamlEntry entry in byDay.Mapping.Entries)
        {
            DateOnly? from = ScalarReader.Date(entry.Key, "the first day", scope.Diagnostics);
            if (MappingReader.Open(entry.Value, "a value", scope.Diagnostics) is not { } reader)
            {
                isWhole = false;
                continue;
            }

            YamlNode? node = reader.Required("value");
            bool isEnd = node is YamlScalar { Value: Ended };
            object? value = node is null || isEnd ? null : ReadValue(node, type, scope.Diagnostics);
            Provision? cite = ReadCite(reader, from, isEnd, scope);
            bool isUnderReview = reader.Word<ReviewStatus>("status") == ReviewStatus.Review;
            reader.Optional("note");
            reader.Close();
            if (from is { } day && (value is not null || isEnd))
            {
                values.Add(new ParameterValue { From = day, Value = value, Cite = cite, UnderReview = isUnderReview, Position = entry.Key.Start });
            }
            else
            {
                isWhole = false;
            }
        }

        return isWhole ? [.. values.OrderBy(v => v.From)] : null;
    }

    private static Provision? ReadCite(MappingReader reader, DateOnly? from, bool isEnd, BindingScope scope)
    {
        Provision? provision = CitationReader.Read(reader, "cite", scope);
        if (provision is not null && from is { } day && !isEnd && provision.VersionOn(day) is null)
        {
            scope.Diagnostics.Error(
                DiagnosticCode.NotInForce,
                reader.PositionOf("cite"),
                string.Create(CultureInfo.InvariantCulture, $"{provision.Citation.En} is not in force on {day:yyyy-MM-dd}, when this value begins"));
        }

        return provision;
    }

    /// <summary>A value of a parameter's type, or null after a report.</summary>
    public static object? ReadValue(YamlNode node, ParameterType type, DiagnosticBag diagnostics)
    {
        switch (type)
        {
            case ParameterType.Integer or ParameterType.Duration:
                return ScalarReader.Integer(node, "the value", diagnostics);
            case ParameterType.Decimal or ParameterType.Percent:
                return ScalarReader.Decimal(node, "the value", diagnostics);
            case ParameterType.Hours:
                return LiteralReader.ReadHours(node, diagnostics);
            case ParameterType.List:
                return ReadList(node, diagnostics);
            default:
                if (node is YamlScalar scalar && Money.TryParse(scalar.Value, out Money money))
                {
                    return money;
                }

                diagnostics.Error(DiagnosticCode.BadValue, node.Start, $"an amount such as \"0.01 CNY\" is needed, but here is {node.Kind}");
                return null;
        }
    }

    private static ImmutableArray<string>? ReadList(YamlNode node, DiagnosticBag diagnostics)
    {
        if (node is YamlSequence { Items.IsEmpty: false } list && list.Items.All(i => i is YamlScalar))
        {
            return [.. list.Items.Cast<YamlScalar>().Select(s => s.Value)];
        }

        diagnostics.Error(DiagnosticCode.WrongShape, node.Start, $"a list of words is needed, but here is {node.Kind}");
        return null;
    }
}
