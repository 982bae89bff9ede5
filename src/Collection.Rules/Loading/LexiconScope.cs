using System.Collections.Immutable;
using System.Text;
using Collection.Rules.Diagnostics;
using Collection.Rules.Lexicons;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>The word lists and guards that the lexicon files of one load share by name.</summary>
internal sealed class LexiconScope(DiagnosticBag bag)
{
    private const int WidestGuard = 60;

    // Each list in the form of a choice in a pattern.
    private readonly Dictionary<string, string> lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SignalGuard> guards = new(StringComparer.Ordinal);
    private readonly HashSet<string> brokenGuards = new(StringComparer.Ordinal);

    /// <summary>Reads the lists and guards that one file declares.</summary>
    public void Declare(MappingReader file)
    {
        if (file.Table("lists") is { } declared)
        {
            foreach (YamlEntry entry in declared.Mapping.Entries)
            {
                AddOnce(lists, entry.Key, "list", $"(?:{string.Join('|', LexiconWords.Read(declared.Items(entry.Key.Value), bag))})");
            }
        }

        foreach (YamlEntry entry in file.Table("guards")?.Mapping.Entries ?? [])
        {
            if (ReadGuard(entry.Value) is { } guard)
            {
                AddOnce(guards, entry.Key, "guard", guard);
            }
            else
            {
                brokenGuards.Add(entry.Key.Value);
            }
        }
    }

    /// <summary>The guards of a signal: names, or guards written in place.</summary>
    public ImmutableArray<SignalGuard> Resolve(ImmutableArray<YamlNode> nodes)
    {
        ImmutableArray<SignalGuard>.Builder resolved = ImmutableArray.CreateBuilder<SignalGuard>(nodes.Length);
        foreach (YamlNode node in nodes)
        {
            SignalGuard? guard = node is YamlScalar name ? Find(guards, name.Value, name.Start, "guard") : ReadGuard(node);
            if (guard is not null)
            {
                resolved.Add(guard);
            }
        }

        return resolved.ToImmutable();
    }

    /// <summary>A pattern with the names of lists, written as &lt;name&gt;, replaced by their words; null after a report.</summary>
    public string? Expand(YamlScalar pattern)
    {
        var expanded = new StringBuilder(pattern.Value.Length);
        int read = 0;
        while (read < pattern.Value.Length)
        {
            int open = pattern.Value.IndexOf('<', read);
            int close = open < 0 ? -1 : pattern.Value.IndexOf('>', open);
            if (close < 0)
            {
                break;
            }

            if (Find(lists, pattern.Value[(open + 1)..close], pattern.Start, "list") is not { } choice)
            {
                return null;
            }

            expanded.Append(pattern.Value, read, open - read).Append(choice);
            read = close + 1;
        }

        return expanded.Append(pattern.Value, read, pattern.Value.Length - read).ToString();
    }

    private SignalGuard? ReadGuard(YamlNode node)
    {
        if (MappingReader.Open(node, "the guard", bag, "{ words: [ … ], within: 6 }") is not { } reader)
        {
            return null;
        }

        ImmutableArray<string> words = LexiconWords.Read(reader.Items("words", required: true), bag);
        int? within = reader.Integer("within", required: true);
        if (within is < 1 or > WidestGuard)
        {
            bag.Error(DiagnosticCode.BadValue, reader.PositionOf("within"), $"'within' is a number of characters from 1 to {WidestGuard}");
        }

        var guard = new SignalGuard
        {
            Words = words,
            Except = LexiconWords.Read(reader.Items("except"), bag),
            Within = within ?? 1,
            Side = reader.Word<GuardSide>("side") ?? GuardSide.Both,
            AcrossClauses = reader.Boolean("across_clauses") ?? false,
            Effect = reader.Word<GuardEffect>("effect") ?? GuardEffect.Suppress,
        };
        reader.Close();
        return words.IsEmpty ? null : guard;
    }

    private void AddOnce<TValue>(Dictionary<string, TValue> declared, YamlScalar name, string what, TValue value)
        where TValue : class
    {
        if (!declared.TryAdd(name.Value, value))
        {
            bag.Error(DiagnosticCode.DuplicateId, name.Start, $"the {what} {Quoted.Of(name.Value)} is declared twice");
        }
    }

    private TValue? Find<TValue>(Dictionary<string, TValue> declared, string name, SourcePosition position, string what)
        where TValue : class
    {
        if (declared.TryGetValue(name, out TValue? value))
        {
            return value;
        }

        string hint = NearestName.Find(name, declared.Keys) is { } nearest
            ? $"did you mean '{nearest}'?"
            : declared.Count == 0 ? "none is declared"
            : $"declared: {Quoted.List(declared.Keys.Order(StringComparer.Ordinal))}";
        bag.ErrorUnless(brokenGuards.Contains(name), DiagnosticCode.UnknownWord, position, $"there is no {what} {Quoted.Of(name)}; {hint}");
        return null;
    }
}
