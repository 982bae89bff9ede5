using System.Collections.Immutable;
using Collection.Rules.Diagnostics;
using Collection.Rules.Lexicons;
using Collection.Rules.Loading.Packs;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>Reads the lexicon files of a load into signals.</summary>
internal sealed class LexiconReader
{
    private const string Kind = "lexicon";
    private const string Extends = "extends";

    private readonly DiagnosticBag bag;
    private readonly LexiconScope scope;
    private readonly Dictionary<string, SignalSyntax> signals = new(StringComparer.Ordinal);
    private readonly List<(YamlScalar Id, ImmutableArray<LexiconEntry> Entries)> extensions = [];

    private LexiconReader(DiagnosticBag bag)
    {
        this.bag = bag;
        scope = new LexiconScope(bag);
    }

    /// <summary>Reads all lexicon files together, since they share lists and guards and may extend each other.</summary>
    /// <param name="roots">The files, of kind lexicon.</param>
    /// <param name="written">What the files of the load define.</param>
    /// <param name="bag">Where mistakes go.</param>
    /// <returns>The signals in the order of their ids.</returns>
    public static ImmutableArray<SignalSyntax> Read(ImmutableArray<YamlNode> roots, WrittenNames written, DiagnosticBag bag)
    {
        var reader = new LexiconReader(bag);
        List<MappingReader> files = [];
        foreach (YamlNode root in roots)
        {
            if (MappingReader.Open(root, "the lexicon", bag) is { } file && FileHeader.Check(file, Kind, bag))
            {
                files.Add(file);
                reader.scope.Declare(file);
            }
        }

        foreach (MappingReader file in files)
        {
            reader.RefuseExtension(file);
            reader.ReadSignals(file);
            if (file.Close() && !file.Has("signals") && !file.Has("lists") && !file.Has("guards"))
            {
                bag.Error(DiagnosticCode.MissingKey, file.Start, "a lexicon holds 'signals', 'lists' or 'guards'");
            }
        }

        reader.Extend(written);
        return [.. reader.signals.Values.OrderBy(s => s.Signal.Id, StringComparer.Ordinal)];
    }

    /// <summary>Says of an extension of a whole file where it belongs.</summary>
    private void RefuseExtension(MappingReader file)
    {
        if (file.Has(Extends) && file.Optional(Extends) is { } value)
        {
            bag.Error(DiagnosticCode.UnknownKey, value.Start, "'extends' belongs in each signal that is added to: signals: { insult: { extends: true, entries: [ … ] } }");
        }
    }

    private void ReadSignals(MappingReader file)
    {
        foreach (YamlEntry entry in file.Table("signals")?.Mapping.Entries ?? [])
        {
            if (!IsId(entry.Key.Value))
            {
                bag.Error(DiagnosticCode.BadId, entry.Key.Start, $"{Quoted.Of(entry.Key.Value)} is no id: lower case words, joined by '_' and '.'");
            }
            else if (MappingReader.Open(entry.Value, $"the signal {Quoted.Of(entry.Key.Value)}", bag) is { } signal)
            {
                ReadSignal(entry.Key, signal);
            }
        }
    }

    private void ReadSignal(YamlScalar id, MappingReader reader)
    {
        bool extends = reader.Boolean(Extends) ?? false;
        ImmutableArray<LexiconEntry> entries = ReadEntries(reader);
        if (extends)
        {
            extensions.Add((id, entries));
            reader.Close();
            return;
        }

        LocalizedText? says = reader.Localized("says", required: true);
        var syntax = new SignalSyntax
        {
            Signal = new Signal
            {
                Id = id.Value,
                Says = says ?? new LocalizedText(),
                Entries = entries,
                Guards = scope.Resolve(reader.Items("unless_near")),
            },
            Said = reader.Optional("said"),
            Position = id.Start,
        };
        reader.Close();
        if (!signals.TryAdd(id.Value, syntax))
        {
            bag.Error(DiagnosticCode.DuplicateId, id.Start, $"the signal {Quoted.Of(id.Value)} is declared already at {signals[id.Value].Position}; 'extends: true' adds to it");
        }
    }

    private ImmutableArray<LexiconEntry> ReadEntries(MappingReader reader)
    {
        ImmutableArray<LexiconEntry>.Builder entries = ImmutableArray.CreateBuilder<LexiconEntry>();
        foreach (YamlNode node in reader.Items("entries", required: true))
        {
            if (MappingReader.Open(node, "the entry", bag) is { } entry && ReadEntry(entry) is { } read)
            {
                entries.Add(read);
            }
        }

        return entries.ToImmutable();
    }

    private LexiconEntry? ReadEntry(MappingReader reader)
    {
        SignalWeight? weight = reader.Word<SignalWeight>("weight", required: true);
        ImmutableArray<string> words = LexiconWords.Read(reader.Items("words"), bag);
        PatternSyntax? pattern = reader.Scalar("pattern") is { } text ? ReadPattern(text) : null;
        bool isClean = reader.Close();
        if (reader.Has("words") == reader.Has("pattern"))
        {
            // What was misspelt has been reported as an unknown key.
            bag.ErrorUnless(!isClean && !reader.Has("words"), DiagnosticCode.WrongShape, reader.Start, "an entry has either 'words' or 'pattern'");
            return null;
        }

        return weight is { } known && (pattern is not null || !words.IsEmpty)
            ? new LexiconEntry { Words = words, Pattern = pattern, Weight = known }
            : null;
    }

    private PatternSyntax? ReadPattern(YamlScalar scalar)
    {
        if (scope.Expand(scalar) is not { } source)
        {
            return null;
        }

        foreach (char c in source)
        {
            if (CharacterFold.Simplify(c) != c)
            {
                bag.Error(DiagnosticCode.BadValue, scalar.Start, $"the pattern has '{c}', which is always read as '{CharacterFold.Simplify(c)}'; write that");
                return null;
            }
        }

        if (!PatternSyntax.TryParse(source, out PatternSyntax? pattern, out string? error))
        {
            bag.Error(DiagnosticCode.BadValue, scalar.Start, $"the pattern cannot be used: {error}");
        }

        return pattern;
    }

    private void Extend(WrittenNames written)
    {
        foreach ((YamlScalar id, ImmutableArray<LexiconEntry> entries) in extensions)
        {
            if (!signals.TryGetValue(id.Value, out SignalSyntax? extended))
            {
                string hint = UnloadedPacks.Hint(written, names => names.HasSignal(id.Value)) ?? NearestName.Suggest(id.Value, signals.Keys);
                bag.Error(DiagnosticCode.UnknownSignal, id.Start, $"there is no signal {Quoted.Of(id.Value)} to extend{hint}");
                continue;
            }

            signals[id.Value] = extended with
            {
                Signal = extended.Signal with { Entries = extended.Signal.Entries.AddRange(entries) },
            };
        }
    }

    private static bool IsId(string id)
    {
        bool startsWord = true;
        foreach (char c in id)
        {
            if (!char.IsAsciiLetterLower(c) && (startsWord || !(char.IsAsciiDigit(c) || c is '_' or '.')))
            {
                return false;
            }

            startsWord = c is '_' or '.';
        }

        return !startsWord;
    }
}
