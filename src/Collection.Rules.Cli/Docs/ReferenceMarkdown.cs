using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Collection.Rules.Cli.Output;
using Collection.Rules.Events;
using Collection.Rules.Facts;
using Collection.Rules.Findings;
using Collection.Rules.Law;
using Collection.Rules.Loading;
using Collection.Rules.Parameters;

namespace Collection.Rules.Cli.Docs;

/// <summary>The reference of the rule language as Markdown, written from the catalogs that the loader itself uses.</summary>
internal static class ReferenceMarkdown
{
    public static string Create()
    {
        var text = new StringBuilder("""
            # Reference of the rule language

            Written by `collection-rules docs --reference`; do not edit. [README.md](README.md) explains the language. The signals that a rule may ask for and the parameters that it may read depend on the packs: `collection-rules list --signals` and `list --parameters` list them.

            """);
        WriteKinds(text);
        WriteFacts(text);
        WriteOperators(text);
        WriteWindows(text);
        WriteVerdicts(text);
        WriteWords(text);
        return text.Replace("\r\n", "\n").ToString();
    }

    private static void WriteKinds(StringBuilder text)
    {
        Heading(text, "Kinds of record", "`event` and `of` take these words; `contact` stands for all contacts, `message` for all written ones. `exists` takes one that is no contact.");
        Row(text, "word", "is", "contact");
        Row(text, "---", "---", "---");
        foreach (EventKind kind in Enum.GetValues<EventKind>())
        {
            bool isContact = typeof(Contact).IsAssignableFrom(EventTypes.Of(kind));
            Row(text, $"`{EventTypes.WordOf(kind)}`", $"{Vocabulary.Word(kind, Language.En)} · {Vocabulary.Word(kind, Language.Zh)}", isContact ? "yes" : string.Empty);
        }
    }

    private static void WriteFacts(StringBuilder text)
    {
        Heading(text, "Facts", "A fact that is looked up cannot be set in a test: set what it is looked up from.");
        Row(text, "path", "type", "unit", "of", "means");
        Row(text, "---", "---", "---", "---", "---");
        foreach (Fact fact in FactCatalog.All)
        {
            string type = FactTypes.Describe(fact) + (fact.IsDerived ? ", looked up" : string.Empty);
            Row(text, $"`{fact.Path}`", type, fact.Unit ?? string.Empty, KindsOf(fact), MarkdownText.Escape(fact.Doc));
        }
    }

    private static string KindsOf(Fact fact)
    {
        if (fact.IsOfEveryEvent)
        {
            return "every event";
        }

        ImmutableArray<EventKind> kinds = [.. Enum.GetValues<EventKind>().Where(fact.IsOf)];
        string? group = EventTypes.Names.FirstOrDefault(name => EventTypes.Group(name).SequenceEqual(kinds));
        return group is null ? string.Join(", ", kinds.Select(k => $"`{EventTypes.WordOf(k)}`")) : $"`{group}`";
    }

    private static void WriteOperators(StringBuilder text)
    {
        Heading(text, "Operators", "What may be asked of a fact depends on its type. A value or a list alone is short for `is` and `one_of`. `only` asks whether every item of the list on record is among those given; an empty list passes, and `only: []` asks whether it is empty.");
        Row(text, "type", "operators");
        Row(text, "---", "---");
        foreach (Fact fact in FactCatalog.All.DistinctBy(f => f.Type))
        {
            Row(text, FactTypes.Describe(fact), string.Join(' ', OperatorTable.AllowedFor(fact).Select(o => $"`{o}`")));
        }
    }

    private static void WriteWindows(StringBuilder text)
    {
        Heading(text, "Windows and parameters", "A window ends with the act, which is counted.");
        Row(text, "window", "counts");
        Row(text, "---", "---");
        Row(text, "`{ kind: calendar, days: n }`", "whole local days, the day of the act the last of them");
        Row(text, "`{ kind: consecutive, days: n }`", "days in a row, the first one counted; `first_day: not_counted` adds one day before");
        Row(text, "`{ kind: rolling, hours: n }`", "later than n hours before the act; exactly n hours before is outside");
        Row(text, "`{ kind: whole_case }`", "everything on record up to the act");
        text.Append("\n`zone: debtor.zones` judges by the debtor's clock instead of the clock of the person contacted.\n");
        text.Append(CultureInfo.InvariantCulture, $"\nTypes of parameters: {Words(Enum.GetValues<ParameterType>().Select(EnumWords<ParameterType>.Of))}. ");
        text.Append(CultureInfo.InvariantCulture, $"`stricter`: {Words(Enum.GetValues<Stricter>().Select(EnumWords<Stricter>.Of))}.\n");
    }

    private static void WriteVerdicts(StringBuilder text)
    {
        Heading(text, "Verdicts", "From the strongest; the first six are findings.");
        Row(text, "word", "means");
        Row(text, "---", "---");
        foreach (Verdict verdict in Enum.GetValues<Verdict>())
        {
            Row(text, $"`{FindingText.WordOf(verdict)}`", $"{Vocabulary.Word(verdict, Language.En)} · {Vocabulary.Word(verdict, Language.Zh)}");
        }
    }

    private static void WriteWords(StringBuilder text)
    {
        Heading(text, "Words", "Of rules and of instruments, then of the facts that are a word of a list.");
        Row(text, "where", "words");
        Row(text, "---", "---");
        Row(text, "`status`", Words(EnumWords<RuleStatus>.All));
        Row(text, "`severity`", Words(EnumWords<Severity>.All));
        Row(text, "`effect`", Words(EnumWords<Effect>.All));
        Row(text, "`shown_by`", Words(EnumWords<ShownBy>.All));
        Row(text, "`force` of an instrument", Words(EnumWords<LegalForce>.All));
        Row(text, "`numbering` of an instrument", Words(EnumWords<Numbering>.All));
        foreach (Fact fact in FactCatalog.All.Where(f => !f.Words.IsEmpty && f.ItemType != typeof(EventKind)).DistinctBy(f => (f.Path, f.ItemType)))
        {
            Row(text, $"`{fact.Path}`", Words(fact.Words));
        }
    }

    private static string Words(IEnumerable<string> words) => string.Join(' ', words.Select(w => $"`{w}`"));

    private static void Heading(StringBuilder text, string title, string about) => text.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n{about}\n\n");

    private static void Row(StringBuilder text, params ReadOnlySpan<string> cells) => text.Append("| ").AppendJoin(" | ", cells!).Append(" |\n");
}
