using System.Collections.Immutable;
using Collection.Rules.Diagnostics;
using Collection.Rules.Events;
using Collection.Rules.Facts;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>Reads kinds of event, singly or by the name of a group.</summary>
internal static class KindReader
{
    public static ImmutableArray<EventKind> Read(ImmutableArray<YamlNode> items, DiagnosticBag diagnostics)
    {
        var kinds = ImmutableArray.CreateBuilder<EventKind>();
        foreach (YamlNode item in items)
        {
            if (item is not YamlScalar word)
            {
                diagnostics.Error(DiagnosticCode.WrongShape, item.Start, $"a kind of event is a word such as visit, but here is {item.Kind}");
            }
            else if (EventTypes.Group(word.Value) is { IsEmpty: false } found)
            {
                kinds.AddRange(found);
            }
            else
            {
                diagnostics.Error(
                    DiagnosticCode.UnknownWord,
                    word.Start,
                    $"'{LiteralReader.Cut(word.Value)}' is not a kind of event{NearestName.SuggestAmong(word.Value, EventTypes.Names)} there are: {string.Join(", ", EventTypes.Names)}");
            }
        }

        return [.. kinds.Distinct()];
    }
}
