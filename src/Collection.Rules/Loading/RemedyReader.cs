using System.Collections.Immutable;
using System.Globalization;
using Collection.Rules.Conditions;
using Collection.Rules.Diagnostics;
using Collection.Rules.Events;
using Collection.Rules.Law;
using Collection.Rules.Remedies;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>Reads the files of channels and evidence.</summary>
internal sealed class RemedyReader
{
    private readonly ConditionScope scope;
    private readonly ImmutableArray<Rule> rules;
    private readonly OrderedDictionary<string, (BoundRemedy Channel, SourcePosition Position)> remedies = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, BoundEvidenceNeed> evidence = new(StringComparer.Ordinal);
    private readonly List<(YamlScalar Id, string Of)> earlierChannels = [];

    private RemedyReader(BindingScope names, ImmutableArray<Rule> rules)
    {
        this.rules = rules;
        scope = new ConditionScope { Names = names, Kinds = [.. Enum.GetValues<EventKind>()], AllowsDerivedTests = false };
    }

    /// <summary>Reads all files together, since a channel may name one of another file.</summary>
    /// <param name="files">The files, of kind remedies.</param>
    /// <param name="names">The law must be there already.</param>
    /// <param name="rules">The rules and topics that may be named.</param>
    public static BoundRemedies Read(IEnumerable<MappingReader> files, BindingScope names, ImmutableArray<Rule> rules)
    {
        var reader = new RemedyReader(names, rules);
        foreach (MappingReader file in files)
        {
            reader.ReadAll(file, "evidence", reader.ReadEvidence);
            reader.ReadAll(file, "channels", reader.ReadRemedy);
            file.Optional("note");
            if (file.Close() && !file.Has("evidence") && !file.Has("channels"))
            {
                names.Diagnostics.Error(DiagnosticCode.MissingKey, file.Start, "a file of remedies holds 'channels', 'evidence' or both");
            }
        }

        reader.CheckOrder();
        return new BoundRemedies([.. reader.remedies.Values.Select(r => r.Channel)], [.. reader.evidence.Values]);
    }

    private void ReadAll(MappingReader file, string key, Action<YamlScalar, MappingReader> read)
    {
        if (file.Table(key) is not { } list)
        {
            return;
        }

        foreach (YamlEntry entry in list.Mapping.Entries)
        {
            if (MappingReader.Open(entry.Value, $"'{entry.Key.Value}'", scope.Diagnostics) is { } reader)
            {
                read(entry.Key, reader);
                reader.Close();
            }
        }
    }

    private void ReadEvidence(YamlScalar id, MappingReader reader)
    {
        LocalizedText? title = BilingualText.Read(reader, "title", scope.Diagnostics, required: true);
        LocalizedText? keep = BilingualText.Read(reader, "keep", scope.Diagnostics, required: true);
        Condition? when = ReadCondition(reader, "when");
        ImmutableArray<string> breaches = ReadBreaches(reader);
        ImmutableArray<EvidenceKind> kinds =
            [.. reader.Items("kinds").Select(k => ScalarReader.Word<EvidenceKind>(k, "'kinds'", scope.Diagnostics)).OfType<EvidenceKind>()];
        if (title is null || keep is null)
        {
            return;
        }

        var need = new EvidenceNeed { Id = id.Value, Title = title, Keep = keep, Kinds = kinds };
        if (!evidence.TryAdd(id.Value, new BoundEvidenceNeed { Need = need, Breaches = breaches, When = when }))
        {
            scope.Diagnostics.Error(DiagnosticCode.DuplicateId, id.Start, $"evidence {Quoted.Of(id.Value)} is already defined");
        }
    }

    private void ReadRemedy(YamlScalar id, MappingReader reader)
    {
        LocalizedText? title = BilingualText.Read(reader, "title", scope.Diagnostics, required: true);
        LocalizedText? competence = BilingualText.Read(reader, "competence", scope.Diagnostics, required: true);
        DateOnly? day = reader.Date("checked", required: true);
        foreach (YamlScalar earlier in reader.Scalars("after"))
        {
            earlierChannels.Add((earlier, id.Value));
        }

        var remedy = new Remedy
        {
            Id = id.Value,
            Title = title ?? new LocalizedText(),
            Competence = competence ?? new LocalizedText(),
            Contact = BilingualText.Read(reader, "contact", scope.Diagnostics),
            Needs = BilingualText.ReadList(reader, "needs", scope.Diagnostics, required: true),
            Term = BilingualText.Read(reader, "term", scope.Diagnostics),
            Warnings = BilingualText.ReadList(reader, "warnings", scope.Diagnostics),
            After = [.. reader.Scalars("after").Select(a => a.Value)],
            Citations = ReadCitations(reader, day),
            Until = reader.Date("until"),
            Checked = day ?? default,
            IsUnderReview = reader.Word<ReviewStatus>("status") == ReviewStatus.Review,
        };
        var channel = new BoundRemedy
        {
            Remedy = remedy,
            Breaches = ReadBreaches(reader),
            TakesDepartures = reader.Boolean("departures") ?? true,
            Weakest = reader.Word<LegalForce>("weakest") ?? LegalForce.House,
            IsCompetent = ReadCondition(reader, "competent"),
        };
        if (!remedies.TryAdd(id.Value, (channel, id.Start)))
        {
            scope.Diagnostics.Error(DiagnosticCode.DuplicateId, id.Start, $"channel {Quoted.Of(id.Value)} is already defined at {remedies[id.Value].Position}");
        }
    }

    private Condition? ReadCondition(MappingReader reader, string key) =>
        reader.Optional(key) is { } node ? ConditionReader.Read(node, scope) : null;

    private ImmutableArray<string> ReadBreaches(MappingReader reader)
    {
        var known = ImmutableArray.CreateBuilder<string>();
        IEnumerable<string> names = rules.Select(r => r.Topic).Where(t => t.Length > 0).Distinct(StringComparer.Ordinal).Concat(rules.Select(r => r.Id));
        foreach (YamlScalar name in reader.Scalars("breaches"))
        {
            if (names.Contains(name.Value, StringComparer.Ordinal))
            {
                known.Add(name.Value);
            }
            else
            {
                scope.Diagnostics.ErrorUnless(scope.Names.Written.HasRule(name.Value), DiagnosticCode.UnknownRule, name.Start, $"{Quoted.Of(name.Value)} is neither a topic nor a rule{NearestName.Suggest(name.Value, names)}");
            }
        }

        return known.ToImmutable();
    }

    private ImmutableArray<LocalizedText> ReadCitations(MappingReader reader, DateOnly? day)
    {
        var citations = ImmutableArray.CreateBuilder<LocalizedText>();
        foreach (YamlScalar key in reader.Scalars("cite"))
        {
            if (CitationReader.Resolve(key, scope.Names) is not { } provision)
            {
                continue;
            }

            citations.Add(provision.Citation);
            if (day is { } known && provision.VersionOn(known) is null)
            {
                scope.Diagnostics.Error(
                    DiagnosticCode.NotInForce,
                    key.Start,
                    string.Create(CultureInfo.InvariantCulture, $"{provision.Citation.En} is not in force on {known:yyyy-MM-dd}, when this channel was checked"));
            }
        }

        return citations.ToImmutable();
    }

    private void CheckOrder()
    {
        foreach ((YamlScalar earlier, string of) in earlierChannels)
        {
            if (!remedies.ContainsKey(earlier.Value) || string.Equals(earlier.Value, of, StringComparison.Ordinal))
            {
                scope.Diagnostics.Error(DiagnosticCode.BadValue, earlier.Start, $"{Quoted.Of(earlier.Value)} is not another channel{NearestName.Suggest(earlier.Value, remedies.Keys)}");
            }
        }
    }
}
