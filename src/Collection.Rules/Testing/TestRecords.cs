using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Collection.Rules.Diagnostics;
using Collection.Rules.Events;
using Collection.Rules.Events.Json;
using Collection.Rules.Loading;
using Collection.Rules.Yaml;

namespace Collection.Rules.Testing;

/// <summary>Builds the records of a test from a fixture and what the test changes in it.</summary>
internal sealed class TestRecords(RuleSet rules, Rule rule, DiagnosticBag diagnostics)
{
    public const string ActId = "act";
    private const string CaseId = "case";

    private readonly List<CollectionRecord> records = [];
    private int earlierCount;

    /// <summary>The case, the act and the earlier records; null where there is a mistake.</summary>
    /// <param name="given">The test's 'given'.</param>
    /// <param name="variation">The fact varied and its value, or null.</param>
    public ImmutableArray<CollectionRecord>? Read(YamlNode given, YamlEntry? variation)
    {
        int mistakes = diagnostics.Count;
        if (MappingReader.Open(given, "'given'", diagnostics) is not { } reader || FindFixture(reader) is not { } fixture)
        {
            return null;
        }

        JsonObject file = ToObject(fixture, "case");
        JsonObject act = ToObject(fixture, "event");
        ApplyChanges(reader, file, act, variation);
        ImmutableArray<YamlNode> earlier =
            [.. fixture.TryGet("earlier", out YamlNode? list) && list is YamlSequence always ? always.Items : [], .. reader.Items("earlier")];
        reader.Close();
        file["type"] = "case";
        file["id"] = CaseId;
        act["id"] = ActId;
        act["case"] = CaseId;
        Add(file, given.Start);
        Add(act, given.Start);
        foreach (YamlNode node in earlier)
        {
            AddEarlier(node, act);
        }

        return diagnostics.Count == mistakes ? [.. records] : null;
    }

    private YamlMapping? FindFixture(MappingReader given)
    {
        if (given.Required("use") is not YamlScalar name)
        {
            return null;
        }

        if (rules.Fixtures.TryGetValue(name.Value, out YamlMapping? fixture))
        {
            return fixture;
        }

        diagnostics.Error(
            DiagnosticCode.UnknownFixture,
            name.Start,
            $"there is no fixture '{LiteralReader.Cut(name.Value)}'{NearestName.Suggest(name.Value, rules.Fixtures.Keys)}");
        return null;
    }

    private void ApplyChanges(MappingReader given, JsonObject file, JsonObject act, YamlEntry? variation)
    {
        foreach (YamlNode path in given.Items("drop"))
        {
            if (path is YamlScalar scalar && FieldPath.Check(scalar, rule.EventKinds, diagnostics))
            {
                FieldPath.Remove(FieldPath.IsOfCase(scalar.Value) ? file : act, scalar.Value);
            }
        }

        Set(given.Optional("set"), file, act);
        if (given.Optional("records") is YamlMapping streams)
        {
            foreach (YamlEntry entry in streams.Entries)
            {
                FieldPath.Set(file, "records." + entry.Key.Value, YamlJson.Of(entry.Value));
            }
        }

        if (variation is { } varied && FieldPath.Check(varied.Key, rule.EventKinds, diagnostics))
        {
            FieldPath.Set(FieldPath.IsOfCase(varied.Key.Value) ? file : act, varied.Key.Value, YamlJson.Of(varied.Value));
        }
    }

    private void Set(YamlNode? changes, JsonObject file, JsonObject act)
    {
        if (changes is not YamlMapping mapping)
        {
            return;
        }

        foreach (YamlEntry entry in mapping.Entries)
        {
            if (FieldPath.Check(entry.Key, rule.EventKinds, diagnostics))
            {
                FieldPath.Set(FieldPath.IsOfCase(entry.Key.Value) ? file : act, entry.Key.Value, YamlJson.Of(entry.Value));
            }
        }
    }

    /// <summary>An instant, or a mapping: the act at another time with changes, or a record of another type.</summary>
    private void AddEarlier(YamlNode node, JsonObject act)
    {
        if (node is YamlScalar instant)
        {
            AddCopy(act, instant.Value, instant.Start, changes: null);
            return;
        }

        if (node is not YamlMapping mapping || !mapping.TryGet("at", out YamlNode? at))
        {
            diagnostics.Error(DiagnosticCode.BadTest, node.Start, "an earlier record is an instant, or a mapping with 'at'");
            return;
        }

        mapping.TryGet("type", out YamlNode? type);
        bool isOtherType = type is YamlScalar word && !(act["type"] is JsonValue own && own.TryGetValue(out string? name) && string.Equals(word.Value, name, StringComparison.Ordinal));
        JsonObject template = isOtherType ? new JsonObject { ["case"] = CaseId } : act;
        foreach ((string time, SourcePosition position) in TimesOf(at, mapping))
        {
            AddCopy(template, time, position, mapping);
        }
    }

    /// <summary>One instant, several, or the first of a series given by 'times' and 'every' (seconds).</summary>
    private IEnumerable<(string At, SourcePosition Position)> TimesOf(YamlNode at, YamlMapping mapping)
    {
        ImmutableArray<(string At, SourcePosition Position)> times =
            [.. (at is YamlSequence list ? list.Items : [at]).OfType<YamlScalar>().Select(s => (s.Value, s.Start))];
        if (!mapping.TryGet("times", out YamlNode? count) || !mapping.TryGet("every", out YamlNode? every))
        {
            return times;
        }

        int? copies = ScalarReader.Integer(count, "'times'", diagnostics);
        int? seconds = ScalarReader.Integer(every, "'every'", diagnostics);
        return copies is { } n && seconds is { } step && times.Length == 1 && InstantText.TryParse(times[0].At, out DateTimeOffset first)
            ? [.. Enumerable.Range(0, n).Select(i => (Write(first.AddSeconds((double)i * step)), at.Start))]
            : times;
    }

    private static string Write(DateTimeOffset instant) => instant.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    private void AddCopy(JsonObject template, string at, SourcePosition position, YamlMapping? changes)
    {
        var record = (JsonObject)template.DeepClone();
        record["id"] = string.Create(CultureInfo.InvariantCulture, $"earlier-{++earlierCount}");
        foreach (YamlEntry entry in changes?.Entries ?? [])
        {
            switch (entry.Key.Value)
            {
                case "at" or "times" or "every":
                    break;
                case "drop":
                    (entry.Value is YamlSequence list ? list.Items : [entry.Value]).OfType<YamlScalar>().ToList().ForEach(p => FieldPath.Remove(record, p.Value));
                    break;
                default:
                    FieldPath.Set(record, entry.Key.Value, YamlJson.Of(entry.Value));
                    break;
            }
        }

        record["at"] = at;
        Add(record, position);
    }

    private void Add(JsonObject record, SourcePosition position)
    {
        try
        {
            CollectionRecord read = CollectionJson.Read(record.ToJsonString());
            if (MistakeIn(read) is { } mistake)
            {
                diagnostics.Error(DiagnosticCode.BadTest, position, mistake);
                return;
            }

            records.Add(read);
        }
        catch (InputException e)
        {
            foreach (InputProblem problem in e.Problems)
            {
                string field = problem.Field.Length == 0 ? string.Empty : problem.Field + ": ";
                diagnostics.Error(DiagnosticCode.BadTest, position, field + problem.Message);
            }
        }
    }

    /// <summary>What makes a record that is well-formed by itself unfit for this test, or null.</summary>
    private string? MistakeIn(CollectionRecord record) => record switch
    {
        CollectionCase when records.Count > 0 => "a case is no event: 'type' names a kind of event",
        CollectionEvent { CaseId: not CaseId } => "a test is about one case: leave 'case' out",
        _ when records.Exists(r => string.Equals(r.Id, record.Id, StringComparison.Ordinal)) => $"the id '{LiteralReader.Cut(record.Id)}' is used twice",
        _ => null,
    };

    private static JsonObject ToObject(YamlMapping fixture, string key) =>
        fixture.TryGet(key, out YamlNode? node) && YamlJson.Of(node) is JsonObject value ? value : [];
}
