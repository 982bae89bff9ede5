using System.Collections.Immutable;
using Collection.Rules.Diagnostics;

namespace Collection.Rules.Yaml;

/// <summary>Reads the keys of one mapping and reports those nobody asked for.</summary>
/// <remarks>
/// A typed getter returns null for an absent or unusable value; an unusable one has been reported.
/// <see cref="Close"/> ends the reading.
/// </remarks>
internal sealed class MappingReader
{
    private readonly string what;
    private readonly DiagnosticBag bag;
    private readonly List<string> asked = [];
    private readonly List<string> missing = [];

    private MappingReader(YamlMapping mapping, string what, DiagnosticBag bag)
    {
        Mapping = mapping;
        this.what = what;
        this.bag = bag;
    }

    public YamlMapping Mapping { get; }

    public SourcePosition Start => Mapping.Start;

    /// <summary>A reader over the node, or null after reporting that it is no mapping.</summary>
    /// <param name="node">The node; null and absent ones are passed over in silence.</param>
    /// <param name="what">How messages call it, such as "the instrument".</param>
    /// <param name="bag">Where mistakes go.</param>
    /// <param name="form">What to write instead of something else, such as "{ from: 2026-01-01 }".</param>
    public static MappingReader? Open(YamlNode? node, string what, DiagnosticBag bag, string? form = null)
    {
        switch (node)
        {
            case null or YamlScalar { IsNull: true }:
                return null;
            case YamlMapping mapping:
                return new MappingReader(mapping, what, bag);
            default:
                string hint = node is YamlScalar { IsQuoted: false } scalar && LacksSpaceAfterColon(scalar.Value) ? "; put a space after the ':'"
                    : form is not null ? $"; write {form}"
                    : string.Empty;
                bag.Error(DiagnosticCode.WrongShape, node.Start, $"{what} must be a mapping of keys and values, not {node.Kind}{hint}");
                return null;
        }
    }

    /// <summary>Whether the key stands in the file, with or without a usable value.</summary>
    public bool Has(string key) => Mapping.TryGet(key, out _);

    /// <summary>The value, or null when the key or its value is absent.</summary>
    public YamlNode? Optional(string key)
    {
        if (!asked.Contains(key))
        {
            asked.Add(key);
        }

        if (!Mapping.TryGet(key, out YamlNode? value) || value is not YamlScalar { IsNull: true })
        {
            return value;
        }

        // Reported when the text was read.
        bag.PassOver();
        return null;
    }

    /// <summary>The value, or null where the key is missing, which is reported in the end.</summary>
    public YamlNode? Required(string key)
    {
        YamlNode? value = Optional(key);
        if (value is null && !Has(key))
        {
            missing.Add(key);
            bag.PassOver();
        }

        return value;
    }

    public string? Text(string key, bool required = false) =>
        Get(key, required) is { } node ? ScalarReader.Text(node, Quoted.Of(key), bag) : null;

    public LocalizedText? Localized(string key, bool required = false) =>
        Get(key, required) is { } node ? ScalarReader.Localized(node, Quoted.Of(key), bag) : null;

    public DateOnly? Date(string key, bool required = false) =>
        Get(key, required) is { } node ? ScalarReader.Date(node, Quoted.Of(key), bag) : null;

    public int? Integer(string key, bool required = false) =>
        Get(key, required) is { } node ? ScalarReader.Integer(node, Quoted.Of(key), bag) : null;

    public bool? Boolean(string key, bool required = false) =>
        Get(key, required) is { } node ? ScalarReader.Boolean(node, Quoted.Of(key), bag) : null;

    public TEnum? Word<TEnum>(string key, bool required = false)
        where TEnum : struct, Enum =>
        Get(key, required) is { } node ? ScalarReader.Word<TEnum>(node, Quoted.Of(key), bag) : null;

    /// <summary>A reader over the mapping under a key.</summary>
    public MappingReader? Nested(string key, bool required = false, string? form = null) =>
        Open(Get(key, required), Quoted.Of(key), bag, form);

    /// <summary>A reader over the mapping under a key whose keys are names; an empty one is reported.</summary>
    public MappingReader? Table(string key, bool required = false, string? form = null)
    {
        switch (Get(key, required))
        {
            case null:
                return null;
            case YamlMapping { Entries.IsEmpty: true } empty:
                ReportEmpty(key, empty.Start, required, bag);
                return null;
            case YamlMapping mapping:
                return new MappingReader(mapping, Quoted.Of(key), bag);
            case var other:
                string hint = form is not null ? $"write {form}"
                    : other is YamlSequence ? "write the name and a ':' in place of each '-', and indent the rest under it"
                    : "write each name and a ':' on a line of its own, and indent the rest under it";
                bag.Error(DiagnosticCode.WrongShape, other.Start, $"{Quoted.Of(key)} takes names with what belongs to each, not {other.Kind}; {hint}");
                return null;
        }
    }

    /// <summary>The items of a list; a single node counts as a list of one; empty when absent. An empty list is reported.</summary>
    public ImmutableArray<YamlNode> Items(string key, bool required = false)
    {
        switch (Get(key, required))
        {
            case null:
                return [];
            case YamlSequence { Items.IsEmpty: true } empty:
                ReportEmpty(key, empty.Start, required, bag);
                return [];
            case YamlSequence list:
                return list.Items;
            case { } single:
                return [single];
        }
    }

    /// <summary>The text under a key, with its place.</summary>
    public YamlScalar? Scalar(string key, bool required = false) =>
        Get(key, required) is { } node && ScalarReader.Text(node, Quoted.Of(key), bag) is not null ? (YamlScalar)node : null;

    /// <summary>The items of a list that must all be texts, or a single text; empty when absent.</summary>
    public ImmutableArray<YamlScalar> Scalars(string key, bool required = false)
    {
        ImmutableArray<YamlScalar>.Builder scalars = ImmutableArray.CreateBuilder<YamlScalar>();
        foreach (YamlNode item in Items(key, required))
        {
            if (item is not YamlScalar scalar)
            {
                bag.Error(DiagnosticCode.WrongShape, item.Start, $"{Quoted.Of(key)} takes one text or a list of texts, not {item.Kind}; write {key}: [ one, another ]");
            }
            else if (ScalarReader.Text(scalar, Quoted.Of(key), bag) is not null)
            {
                scalars.Add(scalar);
            }
        }

        return scalars.ToImmutable();
    }

    /// <summary>Where the value of a key starts; where the mapping starts when the key is absent.</summary>
    public SourcePosition PositionOf(string key) =>
        Mapping.TryGet(key, out YamlNode? value) ? value.Start : Start;

    /// <summary>Reports every key that was never asked for, and every one that is missing and not merely misspelt; whether there is none of the first.</summary>
    public bool Close()
    {
        bool isClean = true;
        foreach (YamlEntry entry in Mapping.Entries.Where(e => !asked.Contains(e.Key.Value)))
        {
            isClean = false;
            string? nearest = NearestName.Find(entry.Key.Value, missing) ?? NearestName.Find(entry.Key.Value, asked);
            if (nearest is null && entry.Value is YamlScalar { IsNull: true })
            {
                // Reported as what lacks a value when the text was read.
                bag.PassOver();
                continue;
            }

            missing.Remove(nearest ?? string.Empty);
            string hint = nearest is not null ? $"did you mean '{nearest}'?" : $"allowed: {Quoted.List(asked)}";
            bag.Error(DiagnosticCode.UnknownKey, entry.Key.Start, $"{Quoted.Of(entry.Key.Value)} is not a key of {what}; {hint}");
        }

        ReportMissing();
        return isClean;
    }

    /// <summary>Reports the keys that were found missing up to now.</summary>
    public void ReportMissing()
    {
        foreach (string key in missing)
        {
            bag.Error(DiagnosticCode.MissingKey, Start, $"the key '{key}' is missing in {what}");
        }

        missing.Clear();
    }

    /// <summary>Reports a list or a table that holds nothing, read by whatever reader.</summary>
    public static void ReportEmpty(string key, SourcePosition at, bool required, DiagnosticBag bag) =>
        bag.Error(DiagnosticCode.NullValue, at, $"{Quoted.Of(key)} is empty; write at least one{(required ? string.Empty : ", or leave the key out")}");

    private YamlNode? Get(string key, bool required) => required ? Required(key) : Optional(key);

    private static bool LacksSpaceAfterColon(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && colon + 1 < text.Length && text[..colon].All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-');
    }
}
