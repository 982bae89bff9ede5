using System.Collections.Immutable;
using Collection.Rules.Diagnostics;
using Collection.Rules.Events;
using Collection.Rules.Loading;
using Collection.Rules.Loading.Packs;
using Collection.Rules.Yaml;

namespace Collection.Rules.Checking.Packs;

/// <summary>Finds texts that lack a language which their pack asks for.</summary>
/// <remarks>A report in that language would otherwise fall into another.</remarks>
internal sealed class LanguageCheck(Pack pack, DiagnosticBag diagnostics)
{
    private const string Any = "*";

    /// <summary>Where texts for readers stand in each kind of file; loading asks for both languages in all others.</summary>
    private static readonly ImmutableArray<(DocumentKind Kind, ImmutableArray<string> Path)> Places =
    [
        (DocumentKind.Pack, ["title"]),
        (DocumentKind.Instrument, ["issuer"]),
        (DocumentKind.Parameters, ["parameters", Any, "title"]),
        (DocumentKind.Lexicon, ["signals", Any, "says"]),
        (DocumentKind.Rule, ["title"]),
        (DocumentKind.Rule, ["message"]),
        (DocumentKind.Rule, ["elements", Any, "says"]),
        (DocumentKind.Rule, ["unless", Any, "says"]),
    ];

    public static void Check(LoadedFiles files, DiagnosticBag diagnostics)
    {
        foreach (SourceDocument document in files.Documents)
        {
            if (PackOwners.Of(document.Path, files.Sound.Packs) is { Languages.IsEmpty: false } pack)
            {
                var check = new LanguageCheck(pack, diagnostics);
                foreach ((_, ImmutableArray<string> path) in Places.Where(p => p.Kind == document.Kind))
                {
                    check.CheckUnder(document.File.Mapping, path, depth: 0);
                }
            }
        }
    }

    private void CheckUnder(YamlNode node, ImmutableArray<string> path, int depth)
    {
        if (node is not YamlMapping mapping)
        {
            return;
        }

        foreach (YamlEntry entry in mapping.Entries.Where(e => path[depth] is Any || string.Equals(e.Key.Value, path[depth], StringComparison.Ordinal)))
        {
            if (depth == path.Length - 1)
            {
                CheckText(entry);
            }
            else
            {
                CheckUnder(entry.Value, path, depth + 1);
            }
        }
    }

    private void CheckText(YamlEntry text)
    {
        // What is no text at all was reported when it was read.
        if (text.Value is YamlSequence or YamlScalar { IsNull: true })
        {
            return;
        }

        foreach (Language language in pack.Languages)
        {
            string word = EnumWords<Language>.Of(language);
            bool stands = text.Value is YamlMapping languages ? languages.TryGet(word, out _) : language == Language.En;
            if (!stands)
            {
                diagnostics.Error(DiagnosticCode.MissingLanguage, text.Value.Start, $"'{text.Key.Value}' lacks '{word}', in which every text of the pack '{pack.Id}' stands: write {{ zh: …, en: … }}");
            }
        }
    }
}
