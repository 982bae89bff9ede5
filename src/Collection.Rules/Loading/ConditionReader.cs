using System.Collections.Immutable;
using Collection.Rules.Conditions;
using Collection.Rules.Diagnostics;
using Collection.Rules.Loading.Packs;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>Reads and binds a condition of the rule language.</summary>
/// <remarks>A mistake is reported and yields null; reading goes on, so that one pass finds all of them.</remarks>
internal static class ConditionReader
{
    private static readonly ImmutableArray<string> Words =
        ["all", "any", "none", "count", "exists", "local_time", "signal", "elements"];

    public static Condition? Read(YamlNode node, ConditionScope scope) => node switch
    {
        YamlScalar name => ReadElement(name, scope),
        YamlSequence list => Combine(list.Items, list.Start, scope, parts => new AllOf { Parts = parts, Position = list.Start }),
        YamlMapping mapping => ReadMapping(mapping, scope),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static Condition? ReadMapping(YamlMapping mapping, ConditionScope scope)
    {
        if (mapping.Entries.IsEmpty)
        {
            scope.Diagnostics.Error(DiagnosticCode.WrongShape, mapping.Start, "a condition must not be empty: it would be true of everything");
            return null;
        }

        ImmutableArray<Condition?> parts = [.. mapping.Entries.Select(entry => ReadEntry(entry, scope))];
        return parts.Contains(null) ? null
            : parts.Length == 1 ? parts[0]
            : new AllOf { Parts = [.. parts.OfType<Condition>()], Position = mapping.Start };
    }

    private static Condition? ReadEntry(YamlEntry entry, ConditionScope scope)
    {
        string word = entry.Key.Value;
        SourcePosition at = entry.Key.Start;
        switch (word)
        {
            case "all":
                return ReadList(entry, scope, parts => new AllOf { Parts = parts, Position = at });
            case "any":
                return ReadList(entry, scope, parts => new AnyOf { Parts = parts, Position = at });
            case "none":
                return ReadList(entry, scope, parts => new NoneOf { Parts = parts, Position = at });
            case "elements":
                return ReadList(entry, scope, parts => new AllOf { Parts = parts, Position = at });
            case "count" or "exists" or "local_time" or "signal" when !scope.AllowsDerivedTests:
                scope.Diagnostics.Error(DiagnosticCode.NestedCount, at, $"'{word}' cannot be asked here: only facts can");
                return null;
            case "count":
                return CountReader.Read(entry, scope);
            case "exists":
                return HistoryReader.Read(entry, scope);
            case "local_time":
                return LocalTimeReader.Read(entry, scope);
            case "signal":
                return ReadSignal(entry, scope);
            default:
                return FactTestReader.Read(entry, scope, Words);
        }
    }

    private static Condition? ReadList(YamlEntry entry, ConditionScope scope, Func<ImmutableArray<Condition>, Condition> make)
    {
        if (entry.Value is YamlSequence { Items.IsEmpty: false } list)
        {
            return Combine(list.Items, entry.Key.Start, scope, make);
        }

        scope.Diagnostics.Error(DiagnosticCode.WrongShape, entry.Value.Start, $"'{entry.Key.Value}' takes a list of conditions, but here is {(entry.Value is YamlSequence ? "an empty one" : entry.Value.Kind)}");
        return null;
    }

    private static Condition? Combine(
        ImmutableArray<YamlNode> items,
        SourcePosition at,
        ConditionScope scope,
        Func<ImmutableArray<Condition>, Condition> make)
    {
        if (items.IsEmpty)
        {
            scope.Diagnostics.Error(DiagnosticCode.WrongShape, at, "a condition must not be empty: it would be true of everything");
            return null;
        }

        ImmutableArray<Condition?> parts = [.. items.Select(item => Read(item, scope))];
        return parts.Contains(null) ? null : make([.. parts.OfType<Condition>()]);
    }

    private static Condition? ReadElement(YamlScalar name, ConditionScope scope)
    {
        if (scope.Element is not null)
        {
            return scope.Element(name);
        }

        scope.Diagnostics.Error(DiagnosticCode.UnknownElement, name.Start, $"'{name.Value}' cannot be named here: only rules have elements");
        return null;
    }

    private static SignalTest? ReadSignal(YamlEntry entry, ConditionScope scope)
    {
        ImmutableArray<YamlNode> items = entry.Value is YamlSequence list ? list.Items : [entry.Value];
        if (items.IsEmpty)
        {
            MappingReader.ReportEmpty("signal", entry.Value.Start, required: true, scope.Diagnostics);
        }

        var signals = ImmutableArray.CreateBuilder<BoundSignal>();
        foreach (YamlNode item in items)
        {
            if (item is not YamlScalar name)
            {
                scope.Diagnostics.Error(DiagnosticCode.WrongShape, item.Start, $"'signal' takes the name of a signal or a list of names, but here is {item.Kind}");
            }
            else if (scope.Names.Signals.TryGetValue(name.Value, out BoundSignal? signal))
            {
                signals.Add(signal);
            }
            else
            {
                scope.Diagnostics.ErrorUnless(
                    scope.Names.Written.HasSignal(name.Value),
                    DiagnosticCode.UnknownSignal,
                    name.Start,
                    $"no lexicon defines the signal '{name.Value}'{UnloadedPacks.Hint(scope.Names.Written, names => names.HasSignal(name.Value)) ?? NearestName.Suggest(name.Value, scope.Names.Signals.Keys)}");
            }
        }

        return signals.Count == items.Length && signals.Count > 0
            ? new SignalTest { Signals = signals.ToImmutable(), Position = entry.Key.Start }
            : null;
    }
}
