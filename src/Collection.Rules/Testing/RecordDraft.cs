using System.Globalization;
using System.Text.Json.Nodes;
using Collection.Rules.Diagnostics;
using Collection.Rules.Events.Json;
using Collection.Rules.Yaml;

namespace Collection.Rules.Testing;

/// <summary>A record under construction, which knows from which place of which file each of its fields comes.</summary>
internal sealed class RecordDraft
{
    private readonly JsonObject content;
    private readonly List<YamlEntry> sources;
    private readonly HashSet<string> removed;
    private readonly SourcePosition? origin;

    private RecordDraft(JsonObject content, List<YamlEntry> sources, HashSet<string> removed, SourcePosition? origin)
    {
        this.content = content;
        this.sources = sources;
        this.removed = removed;
        this.origin = origin;
    }

    /// <summary>The record that a mapping stands for; empty without one.</summary>
    public static RecordDraft Of(YamlMapping? mapping)
    {
        var draft = new RecordDraft([], [], new HashSet<string>(StringComparer.Ordinal), mapping?.Start);
        foreach (YamlEntry entry in mapping?.Entries ?? [])
        {
            draft.Set(entry);
        }

        return draft;
    }

    public RecordDraft Copy() => new((JsonObject)content.DeepClone(), [.. sources], new HashSet<string>(removed, StringComparer.Ordinal), origin);

    /// <summary>Sets the field of which the key is the path.</summary>
    public void Set(YamlEntry field)
    {
        FieldPath.Set(content, field.Key.Value, YamlJson.Of(field.Value));
        sources.Add(field);
        removed.Remove(field.Key.Value);
    }

    public void Set(string path, string value) => FieldPath.Set(content, path, value);

    /// <summary>Whether there was such a field to remove.</summary>
    public bool Remove(string path) => FieldPath.Remove(content, path) && removed.Add(path);

    /// <summary>The kind of record, where it is set.</summary>
    public string? Type => content["type"] is JsonValue type && type.TryGetValue(out string? word) ? word : null;

    public string ToJson() => content.ToJsonString();

    /// <summary>The texts under a path, each with its own; those of every item where it leads through a list.</summary>
    public IEnumerable<(string Field, string Text)> TextsAt(string path) => TextsIn(content, string.Empty, path.Split('.'));

    /// <summary>Where the field of a problem was written, or the record in which nobody wrote it; null where the test took it out.</summary>
    public SourcePosition? PlaceOf(InputProblem problem) =>
        removed.Contains(problem.Field) ? null : PlaceOf(problem.Field, problem.IsOfName) ?? origin;

    /// <summary>Where a field was written; null where nobody wrote it.</summary>
    /// <param name="field">Its path, such as about[1].</param>
    /// <param name="isOfName">Whether its name is meant, not its value.</param>
    public SourcePosition? PlaceOf(string field, bool isOfName = false)
    {
        string[] path = field.Replace("[", ".[", StringComparison.Ordinal).Split('.');
        // What was set last is what stands in the record.
        foreach (YamlEntry source in Enumerable.Reverse(sources))
        {
            string[] own = source.Key.Value.Split('.');
            if (path.AsSpan().StartsWith(own))
            {
                return Descend(source, path.AsSpan(own.Length), isOfName);
            }
        }

        return null;
    }

    private static IEnumerable<(string Field, string Text)> TextsIn(JsonNode? node, string field, ReadOnlyMemory<string> path) => node switch
    {
        JsonArray list => list.SelectMany((item, i) => TextsIn(item, string.Create(CultureInfo.InvariantCulture, $"{field}[{i}]"), path)),
        JsonObject record when !path.IsEmpty => TextsIn(record[path.Span[0]], field.Length == 0 ? path.Span[0] : $"{field}.{path.Span[0]}", path[1..]),
        JsonValue value when path.IsEmpty && value.TryGetValue(out string? text) => [(field, text)],
        _ => [],
    };

    private static SourcePosition Descend(YamlEntry at, ReadOnlySpan<string> path, bool isOfName)
    {
        while (!path.IsEmpty)
        {
            if (at.Value is YamlSequence list && ItemOf(list, path[0]) is { } item)
            {
                at = at with { Value = item };
                path = path[1..];
            }
            else if (at.Value is YamlMapping mapping && FieldOf(mapping, path) is { } field)
            {
                path = path[field.Key.Value.Split('.').Length..];
                at = field;
            }
            else
            {
                break;
            }
        }

        return isOfName ? at.Key.Start : at.Value.Start;
    }

    private static YamlNode? ItemOf(YamlSequence list, string index) =>
        int.TryParse(index.AsSpan().Trim("[]"), NumberStyles.None, CultureInfo.InvariantCulture, out int i) && i < list.Items.Length ? list.Items[i] : null;

    private static YamlEntry? FieldOf(YamlMapping mapping, ReadOnlySpan<string> path)
    {
        foreach (YamlEntry entry in mapping.Entries)
        {
            if (path.StartsWith(entry.Key.Value.Split('.')))
            {
                return entry;
            }
        }

        return null;
    }
}
