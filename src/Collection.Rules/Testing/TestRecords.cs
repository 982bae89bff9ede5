using System.Collections.Immutable;
using System.Globalization;
using Collection.Rules.Diagnostics;
using Collection.Rules.Events;
using Collection.Rules.Events.Json;
using Collection.Rules.Loading;
using Collection.Rules.Yaml;

namespace Collection.Rules.Testing;

/// <summary>Builds the records of a test from a fixture and what the test changes in it.</summary>
/// <param name="rules">The rules with their fixtures.</param>
/// <param name="rule">The rule tested.</param>
/// <param name="isBroken">Whether a fixture that is not there was written and has a mistake of its own.</param>
/// <param name="diagnostics">Where mistakes go.</param>
internal sealed class TestRecords(RuleSet rules, Rule rule, Predicate<string> isBroken, DiagnosticBag diagnostics)
{
    public const string ActId = "act";
    private const string CaseId = "case";

    private readonly List<CollectionRecord> records = [];
    private readonly List<(RecordDraft Draft, SourcePosition Position)> events = [];
    private readonly List<YamlScalar> idleDrops = [];
    private int earlierCount;

    /// <summary>The case, the act and the earlier records; null where there is a mistake.</summary>
    /// <param name="given">The test's 'given'.</param>
    /// <param name="variation">The fact varied and its value, or null.</param>
    public ImmutableArray<CollectionRecord>? Read(YamlNode given, YamlEntry? variation)
    {
        if (MappingReader.Open(given, "'given'", diagnostics, "{ use: my-fixture }") is not { } reader)
        {
            return null;
        }

        if (FindFixture(reader) is not { } fixture)
        {
            reader.ReportMissing();
            return null;
        }

        int mistakes = diagnostics.Count;
        Build(fixture, reader, variation);
        // A field that is misspelt in the fixture is one that could not be dropped.
        if (diagnostics.Count == mistakes)
        {
            idleDrops.ForEach(path => diagnostics.Error(DiagnosticCode.BadTest, path.Start, $"'{LiteralReader.Cut(path.Value)}' is not set here, so there is nothing to drop"));
        }

        return diagnostics.Count == mistakes ? [.. records] : null;
    }

    private void Build(YamlMapping fixture, MappingReader reader, YamlEntry? variation)
    {
        RecordDraft file = RecordDraft.Of(PartOf(fixture, "case"));
        RecordDraft act = RecordDraft.Of(PartOf(fixture, "event"));
        var people = new PeopleOfTest(diagnostics);
        // Whom the test takes out of the case, the fixture has introduced.
        people.Introduce(file);
        ApplyChanges(reader, file, act, variation);
        ImmutableArray<YamlNode> earlier =
            [.. fixture.TryGet("earlier", out YamlNode? list) && list is YamlSequence always ? always.Items : [], .. reader.Items("earlier")];
        people.IntroduceUnlisted(reader.Scalars("unlisted"), file);
        reader.Close();
        file.Set("type", "case");
        file.Set("id", CaseId);
        act.Set("id", ActId);
        act.Set("case", CaseId);
        Add(file, reader.Start);
        Add(act, reader.Start);
        foreach (YamlNode node in earlier)
        {
            AddEarlier(node, act);
        }

        people.Introduce(file);
        events.ForEach(e => people.Introduce(e.Draft));
        events.ForEach(e => people.Check(e.Draft, e.Position));
    }

    private YamlMapping? FindFixture(MappingReader given)
    {
        if (given.Scalar("use", required: true) is not { } name)
        {
            return null;
        }

        if (rules.Fixtures.TryGetValue(name.Value, out YamlMapping? fixture))
        {
            return fixture;
        }

        diagnostics.ErrorUnless(
            isBroken(name.Value),
            DiagnosticCode.UnknownFixture,
            name.Start,
            $"there is no fixture '{LiteralReader.Cut(name.Value)}'{NearestName.Suggest(name.Value, rules.Fixtures.Keys)}");
        return null;
    }

    private void ApplyChanges(MappingReader given, RecordDraft file, RecordDraft act, YamlEntry? variation)
    {
        foreach (YamlScalar path in given.Scalars("drop"))
        {
            Drop(path, FieldPath.IsOfCase(path.Value) ? file : act);
        }

        foreach (YamlEntry entry in given.Table("set", form: "{ recipient: P1 }")?.Mapping.Entries ?? [])
        {
            Set(entry, file, act);
        }

        foreach (YamlEntry entry in given.Table("records", form: "{ contact: partial }")?.Mapping.Entries ?? [])
        {
            file.Set(new YamlEntry(new YamlScalar { Start = entry.Key.Start, Value = "records." + entry.Key.Value }, entry.Value));
        }

        if (variation is { } varied)
        {
            Set(varied, file, act);
        }
    }

    private void Drop(YamlScalar path, RecordDraft record)
    {
        if (FieldPath.Check(path, rule.EventKinds, diagnostics) && !record.Remove(path.Value))
        {
            idleDrops.Add(path);
        }
    }

    private void Set(YamlEntry field, RecordDraft file, RecordDraft act)
    {
        if (FieldPath.Check(field.Key, rule.EventKinds, diagnostics))
        {
            (FieldPath.IsOfCase(field.Key.Value) ? file : act).Set(field);
        }
    }

    /// <summary>An instant, or a mapping: the act at another time with changes, or a record of another type.</summary>
    private void AddEarlier(YamlNode node, RecordDraft act)
    {
        if (node is YamlScalar instant)
        {
            AddCopy(act, instant, changes: null);
            return;
        }

        if (node is not YamlMapping mapping || !mapping.TryGet("at", out YamlNode? at))
        {
            diagnostics.Error(DiagnosticCode.BadTest, node.Start, "an earlier record is an instant, or a mapping with 'at'");
            return;
        }

        mapping.TryGet("type", out YamlNode? type);
        bool isOtherType = type is YamlScalar word && !string.Equals(word.Value, act.Type, StringComparison.Ordinal);
        RecordDraft template = act;
        if (isOtherType)
        {
            template = RecordDraft.Of(mapping: null);
            template.Set("case", CaseId);
        }

        foreach (YamlScalar time in RecordTimes.Of(at, mapping, diagnostics))
        {
            AddCopy(template, time, mapping);
        }
    }

    private void AddCopy(RecordDraft template, YamlScalar at, YamlMapping? changes)
    {
        RecordDraft record = template.Copy();
        record.Set("id", string.Create(CultureInfo.InvariantCulture, $"earlier-{++earlierCount}"));
        foreach (YamlEntry entry in changes?.Entries ?? [])
        {
            switch (entry.Key.Value)
            {
                case "at" or "times" or "every":
                    break;
                case "drop":
                    (entry.Value is YamlSequence list ? list.Items : [entry.Value]).OfType<YamlScalar>().ToList().ForEach(p => Drop(p, record));
                    break;
                default:
                    record.Set(entry);
                    break;
            }
        }

        record.Set(new YamlEntry(new YamlScalar { Start = at.Start, Value = "at" }, at));
        Add(record, at.Start);
    }

    private void Add(RecordDraft draft, SourcePosition position)
    {
        try
        {
            CollectionRecord record = CollectionJson.Read(draft.ToJson());
            if (MistakeIn(record) is { } mistake)
            {
                diagnostics.Error(DiagnosticCode.BadTest, position, mistake);
                return;
            }

            records.Add(record);
            if (record is CollectionEvent)
            {
                events.Add((draft, position));
            }
        }
        catch (InputException e)
        {
            foreach (InputProblem problem in e.Problems)
            {
                string field = problem.Field.Length == 0 ? string.Empty : problem.Field + ": ";
                diagnostics.Error(DiagnosticCode.BadTest, draft.PlaceOf(problem) ?? position, field + problem.Message);
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

    private static YamlMapping? PartOf(YamlMapping fixture, string key) =>
        fixture.TryGet(key, out YamlNode? node) ? node as YamlMapping : null;
}
