using System.Collections.Immutable;
using Collection.Rules.Diagnostics;
using Collection.Rules.Events;
using Collection.Rules.Facts;
using Collection.Rules.Findings;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>Reads a message and checks every place in it.</summary>
internal static class MessageReader
{
    private static readonly ImmutableArray<string> Specials = ["count", "limit", "basis", "quote"];

    public static MessageTemplate? Read(MappingReader rule, ImmutableArray<EventKind> kinds, BindingScope scope)
    {
        if (rule.Localized("message", required: true) is not { } message)
        {
            return null;
        }

        return new MessageTemplate
        {
            Zh = Split(message.In(Language.Zh), PositionOf(rule, message.Zh is null ? "en" : "zh"), kinds, scope),
            En = Split(message.In(Language.En), PositionOf(rule, message.En is null ? "zh" : "en"), kinds, scope),
        };
    }

    private static SourcePosition PositionOf(MappingReader rule, string language) =>
        rule.Mapping.TryGet("message", out YamlNode? node) && node is YamlMapping message && message.TryGet(language, out YamlNode? text)
            ? text.Start
            : rule.PositionOf("message");

    private static ImmutableArray<MessagePart> Split(string text, SourcePosition at, ImmutableArray<EventKind> kinds, BindingScope scope)
    {
        var parts = ImmutableArray.CreateBuilder<MessagePart>();
        int from = 0;
        if (text.AsSpan().IndexOfAny('｛', '｝') is var fullWidth and >= 0)
        {
            scope.Diagnostics.Error(DiagnosticCode.FullWidthPunctuation, at, $"'{text[fullWidth]}' in the message is a full-width bracket; places stand in {{ and }}");
        }

        while (from < text.Length)
        {
            int open = text.IndexOf('{', from);
            int close = open < 0 ? -1 : text.IndexOf('}', open);
            if (open < 0 || close < 0)
            {
                parts.Add(new MessagePart { Text = text[from..] });
                break;
            }

            if (open > from)
            {
                parts.Add(new MessagePart { Text = text[from..open] });
            }

            parts.Add(ReadPlace(text[(open + 1)..close], at, kinds, scope));
            from = close + 1;
        }

        return parts.ToImmutable();
    }

    private static MessagePart ReadPlace(string place, SourcePosition at, ImmutableArray<EventKind> kinds, BindingScope scope)
    {
        string[] halves = place.Split('|', 2, StringSplitOptions.TrimEntries);
        MessageFilter filter = MessageFilter.None;
        if (halves.Length == 2 && (!EnumWords<MessageFilter>.TryParse(halves[1], out filter) || filter == MessageFilter.None))
        {
            scope.Diagnostics.Error(DiagnosticCode.UnknownPlaceholder, at, $"'{LiteralReader.Cut(halves[1])}' is not a filter; there are: date, time");
        }

        if (Specials.Contains(halves[0], StringComparer.Ordinal) && EnumWords<MessageValue>.TryParse(halves[0], out MessageValue value))
        {
            return new MessagePart { Value = value, Filter = filter };
        }

        Fact? fact = FactCatalog.Find(halves[0], kinds);
        if (fact is null || !kinds.Any(fact.IsOf))
        {
            IEnumerable<string> names = FactCatalog.All.Where(f => kinds.Any(f.IsOf)).Select(f => f.Path).Concat(Specials);
            scope.Diagnostics.Error(
                DiagnosticCode.UnknownPlaceholder,
                at,
                $"'{{{LiteralReader.Cut(halves[0])}}}' in the message is neither a fact here nor one of {string.Join(", ", Specials)}{NearestName.Suggest(halves[0], names)}");
        }

        return new MessagePart { Fact = fact, Text = fact is null ? string.Empty : null, Filter = filter };
    }
}
