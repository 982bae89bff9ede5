using System.Collections.Immutable;
using Collection.Rules.Conditions;
using Collection.Rules.Diagnostics;
using Collection.Rules.Law;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>The elements of one rule, bound when first referred to, so that their order does not matter.</summary>
internal sealed class ElementTable
{
    private static readonly ImmutableArray<string> Keys = ["says", "cite", "test"];

    private readonly YamlMapping source;
    private readonly ConditionScope scope;
    private readonly Dictionary<string, Element?> bound = new(StringComparer.Ordinal);
    private readonly HashSet<string> open = new(StringComparer.Ordinal);
    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    public ElementTable(YamlMapping source, ConditionScope scope)
    {
        this.source = source;
        this.scope = scope with { Element = Refer, IsElement = name => source.TryGet(name, out _) };
    }

    /// <summary>The scope in which the rule's conditions may name elements.</summary>
    public ConditionScope Scope => scope;

    /// <summary>The scope of a rule whose elements cannot be read: any name may be one of them.</summary>
    public static ConditionScope ScopeOfUnreadable(ConditionScope scope) => scope with
    {
        Element = _ =>
        {
            scope.Diagnostics.PassOver();
            return null;
        },
    };

    /// <summary>All elements in the rule's order; a mistake is reported and left out.</summary>
    public IReadOnlyList<Element> BindAll() =>
        [.. source.Entries.Where(e => !IsOutdented(e)).Select(e => Bind(e)).OfType<Element>()];

    /// <summary>Reports elements that nothing refers to.</summary>
    public void ReportUnused()
    {
        foreach (YamlEntry entry in source.Entries.Where(e => !used.Contains(e.Key.Value) && !IsOutdented(e)))
        {
            scope.Diagnostics.Error(DiagnosticCode.UnusedElement, entry.Key.Start, $"element '{entry.Key.Value}' is used neither by 'when' nor by another element");
        }
    }

    private ElementReference? Refer(YamlScalar name)
    {
        int index = source.Entries.ToList().FindIndex(e => string.Equals(e.Key.Value, name.Value, StringComparison.Ordinal));
        if (index < 0)
        {
            IEnumerable<string> names = source.Entries.Select(e => e.Key.Value);
            scope.Diagnostics.Error(
                DiagnosticCode.UnknownElement,
                name.Start,
                $"'{LiteralReader.Cut(name.Value)}' is not an element of this rule{HintOf(name.Value, names)}");
            return null;
        }

        used.Add(name.Value);
        if (open.Contains(name.Value))
        {
            scope.Diagnostics.Error(DiagnosticCode.RecursiveElement, name.Start, $"element '{name.Value}' refers to itself");
            return null;
        }

        return Bind(source.Entries[index]) is { } element
            ? new ElementReference { Name = element.Name, Target = element.Test, Position = name.Start }
            : null;
    }

    private static string HintOf(string text, IEnumerable<string> names) => text.Any(char.IsWhiteSpace)
        ? "; elements are named in a list, [ one, another ], and a test of a fact is written { fact: value }"
        : NearestName.Suggest(text, names);

    /// <summary>Whether an entry is a key of an element that stands among the elements.</summary>
    private static bool IsOutdented(YamlEntry entry) =>
        Keys.Contains(entry.Key.Value, StringComparer.Ordinal)
        && !(entry.Value is YamlMapping mapping && Keys.Any(key => mapping.TryGet(key, out _)));

    /// <summary>Whether keys of an element follow it where they do not belong; they are reported.</summary>
    private bool ReportOutdented(YamlEntry element)
    {
        YamlEntry[] outdented =
        [
            .. source.Entries
                .SkipWhile(e => !ReferenceEquals(e.Key, element.Key))
                .Skip(1)
                .TakeWhile(IsOutdented),
        ];
        foreach (YamlScalar key in outdented.Select(e => e.Key))
        {
            scope.Diagnostics.Error(DiagnosticCode.UnknownKey, key.Start, $"'{key.Value}' stands among the elements; indent it so that it stands under '{element.Key.Value}'");
        }

        return outdented.Length > 0;
    }

    private Element? Bind(YamlEntry entry)
    {
        string name = entry.Key.Value;
        if (bound.TryGetValue(name, out Element? element))
        {
            return element;
        }

        open.Add(name);
        element = Read(entry);
        open.Remove(name);
        bound[name] = element;
        return element;
    }

    private Element? Read(YamlEntry entry)
    {
        if (MappingReader.Open(entry.Value, $"element '{entry.Key.Value}'", scope.Diagnostics) is not { } reader)
        {
            return null;
        }

        // What is indented too little is not also missing.
        bool isWhole = !ReportOutdented(entry);
        LocalizedText? says = reader.Localized("says", required: isWhole);
        Provision? cite = CitationReader.Read(reader, "cite", scope.Names);
        YamlNode? test = isWhole ? reader.Required("test") : reader.Optional("test");
        reader.Close();
        Condition? condition = test is null ? null : ConditionReader.Read(test, scope);
        return says is null || condition is null
            ? null
            : new Element { Name = entry.Key.Value, Says = says, Cite = cite, Test = condition, Position = entry.Key.Start };
    }
}
