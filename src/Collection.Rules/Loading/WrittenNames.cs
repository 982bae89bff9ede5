using System.Collections.Immutable;
using System.Text;
using Collection.Rules.Diagnostics;
using Collection.Rules.Law;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>The names that files define, whether or not their definitions can be used.</summary>
/// <remarks>Who refers to a name whose definition has a mistake is not told that there is no such name: the mistake is reported where it stands.</remarks>
internal sealed class WrittenNames(IReadOnlyList<SourceDocument> documents, IReadOnlyList<SourceFile> unreadable)
{
    private readonly Lazy<ImmutableArray<string>> unreadableTexts =
        new(() => [.. unreadable.Select(f => Encoding.UTF8.GetString(f.Content.Span))]);

    /// <summary>No names, where nothing was read from files.</summary>
    public static WrittenNames None { get; } = new([], []);

    public bool HasPack(string id) => Of(DocumentKind.Pack).Any(file => string.Equals(IdOf(file), id, StringComparison.Ordinal));

    public bool HasInstrument(string id) =>
        Of(DocumentKind.Instrument).Any(file => string.Equals(IdOf(file), id, StringComparison.Ordinal)) || StandsInUnreadable(id);

    /// <summary>Whether the files of an instrument have the provision, or one whose place cannot be made out, or none at all.</summary>
    public bool HasProvision(Instrument instrument, string place)
    {
        YamlScalar[] keys =
        [
            .. Of(DocumentKind.Instrument)
                .Where(file => string.Equals(IdOf(file), instrument.Id, StringComparison.Ordinal))
                .Concat(Of(DocumentKind.Provisions).Where(file => string.Equals(file.Mapping.TextOf("of"), instrument.Id, StringComparison.Ordinal)))
                .SelectMany(file => KeysUnder(file, "provisions")),
        ];
        return (keys.Length == 0 && HasInstrument(instrument.Id))
            || unreadableTexts.Value.Any(text => IsWordOf(text, instrument.Id) && IsWordOf(text, place))
            || keys.Any(key => PinpointReader.Read(key.Value, key.Start, instrument, new DiagnosticBag()) is not { } read
                || string.Equals(read.Text, place, StringComparison.Ordinal));
    }

    public bool HasParameter(string id) => HasKey(DocumentKind.Parameters, "parameters", id);

    public bool HasSignal(string id) => HasKey(DocumentKind.Lexicon, "signals", id);

    public bool HasFixture(string name) => HasKey(DocumentKind.Fixtures, "fixtures", name);

    public bool HasRule(string id) =>
        Of(DocumentKind.Rule).Any(file => string.Equals(IdOf(file), id, StringComparison.Ordinal)) || StandsInUnreadable(id);

    private bool HasKey(DocumentKind kind, string table, string name) =>
        Of(kind).SelectMany(file => KeysUnder(file, table)).Any(key => string.Equals(key.Value, name, StringComparison.Ordinal))
        || StandsInUnreadable(name);

    /// <summary>What a file of which there is no tree defines, only its text tells.</summary>
    private bool StandsInUnreadable(string name) =>
        unreadableTexts.Value.Any(text => IsWordOf(text, name));

    private static bool IsWordOf(string text, string name)
    {
        for (int at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if ((at == 0 || !IsOfName(text[at - 1])) && (at + name.Length == text.Length || !IsOfName(text[at + name.Length])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfName(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.';

    private IEnumerable<MappingReader> Of(DocumentKind kind) => documents.Where(d => d.Kind == kind).Select(d => d.File);

    /// <summary>The id of a file, or what it is called where it has no usable one.</summary>
    private static string IdOf(MappingReader file) =>
        file.Mapping.TextOf("id") is { } id && RuleFileId.IsValid(id) ? id : Path.GetFileNameWithoutExtension(file.Start.Path);

    private static IEnumerable<YamlScalar> KeysUnder(MappingReader file, string table) =>
        !file.Mapping.TryGet(table, out YamlNode? node) ? TextsIn(file.Mapping)
        : node is YamlMapping mapping ? mapping.Entries.Select(e => e.Key)
        : TextsIn(node);

    /// <summary>Every key and value of what is no table as it should be, or is called otherwise: any may be the name.</summary>
    private static IEnumerable<YamlScalar> TextsIn(YamlNode node) => node switch
    {
        YamlScalar text => [text],
        YamlSequence list => list.Items.SelectMany(TextsIn),
        YamlMapping mapping => mapping.Entries.SelectMany(e => TextsIn(e.Value).Prepend(e.Key)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
