using System.Collections.Immutable;
using Collection.Rules.Conditions;
using Collection.Rules.Diagnostics;
using Collection.Rules.Events;
using Collection.Rules.Facts;
using Collection.Rules.Law;
using Collection.Rules.Lexicons;
using Collection.Rules.Loading.Packs;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>Loads rule files in passes: text, law, values, signals, rules, relations between rules.</summary>
/// <remarks>Each pass goes through all files, so that one load reports the mistakes of all of them.</remarks>
internal sealed class RuleSetLoader
{
    private readonly BindingScope scope;
    private readonly List<SourceDocument> documents = [];
    private readonly List<SourceFile> unreadable = [];
    private readonly SourceDigest digest = new();
    private readonly Dictionary<Role, Liability> liabilityByRole = [];
    private readonly Dictionary<ProvisionVersion, Condition> bindings = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, YamlMapping> fixtures = new(StringComparer.Ordinal);
    private readonly List<Signal> signals = [];
    private ImmutableArray<BindsSyntax> versions = [];
    private ImmutableArray<SignalSyntax> signalSyntax = [];

    private RuleSetLoader(DiagnosticBag diagnostics)
    {
        scope = new BindingScope { Diagnostics = diagnostics, Written = new WrittenNames(documents, unreadable) };
    }

    /// <summary>Loads files for use: all of them, or none where there is an error.</summary>
    /// <remarks>The tests of files that come with the package are read when they are asked for.</remarks>
    public static RuleSetLoad Load(IEnumerable<SourceFile> files, DiagnosticBag diagnostics)
    {
        RuleSet rules = Read(files, diagnostics, partsTests: true).Sound;
        return new RuleSetLoad
        {
            RuleSet = diagnostics.HasErrors ? null : rules,
            Diagnostics = diagnostics.ToImmutable(),
        };
    }

    /// <summary>Reads files and binds what is sound in them.</summary>
    public static LoadedFiles Read(IEnumerable<SourceFile> files, DiagnosticBag diagnostics) =>
        Read(files, diagnostics, partsTests: false);

    private static LoadedFiles Read(IEnumerable<SourceFile> files, DiagnosticBag diagnostics, bool partsTests)
    {
        var loader = new RuleSetLoader(diagnostics);
        ImmutableArray<SourceFile> sources = [.. files];
        foreach (SourceFile source in sources)
        {
            loader.digest.Add(source);
        }

        ParsedFile[] parsed = ParsedFile.ParseAll(sources, partsTests);
        foreach ((SourceFile source, ParsedFile file) in sources.Zip(parsed))
        {
            if (SourceDocument.Open(file, diagnostics) is { } document)
            {
                loader.documents.Add(document);
            }
            else
            {
                loader.unreadable.Add(source);
            }
        }

        RuleSet sound = loader.Bind(sources);
        return new LoadedFiles
        {
            Documents = [.. loader.documents],
            Sound = sound,
            Versions = loader.versions,
            Signals = loader.signalSyntax,
            Written = loader.scope.Written,
            Allowances = [.. loader.scope.Allowances],
        };
    }

    private RuleSet Bind(ImmutableArray<SourceFile> sources)
    {
        ImmutableArray<Pack> packs = [.. Of(DocumentKind.Pack).Select(f => PackReader.Read(f, liabilityByRole, scope)).OfType<Pack>()];
        BindLaw();
        foreach (MappingReader file in Of(DocumentKind.Parameters))
        {
            ParameterReader.Read(file, scope);
            file.Optional("note");
            file.Close();
        }

        BindSignals();
        foreach (MappingReader file in Of(DocumentKind.Fixtures))
        {
            FixtureReader.Read(file, fixtures, scope.Diagnostics);
        }

        ImmutableArray<Rule> rules = BindRules();
        PackBoundaries.Check(packs, rules, scope);
        rules = Tighten(rules);
        BoundRemedies remedies = RemedyReader.Read(Of(DocumentKind.Remedies), scope, rules);
        return new RuleSet
        {
            Packs = packs,
            Loose = LooseFiles.Of(sources, packs),
            Digest = digest.ToString(),
            Rules = rules,
            Law = scope.Law,
            Parameters = [.. scope.Parameters.Values.OrderBy(p => p.Index)],
            Signals = new SignalMatcher([.. signals]),
            Counts = [.. scope.Counts],
            LiabilityByRole = liabilityByRole.ToImmutableDictionary(),
            Bindings = bindings,
            BoundRemedies = remedies,
            Fixtures = fixtures.ToImmutableDictionary(StringComparer.Ordinal),
        };
    }

    private void BindLaw()
    {
        ImmutableArray<InstrumentSyntax> instruments = LawReader.Read(Of(DocumentKind.Instrument), Of(DocumentKind.Provisions), scope);
        scope.Law = LawRegister.Create(instruments.Select(i => i.Instrument));
        var facts = new ConditionScope
        {
            Names = scope,
            Kinds = [.. Enum.GetValues<EventKind>()],
            AllowsDerivedTests = false,
        };
        versions = [.. instruments.SelectMany(i => i.Versions)];
        foreach (BindsSyntax version in versions)
        {
            if (BindsReader.Read(version.Binds, facts) is { } condition)
            {
                bindings[version.Version] = condition;
            }
        }
    }

    private void BindSignals()
    {
        var facts = new ConditionScope
        {
            Names = scope,
            Kinds = EventTypes.Group("contact"),
            AllowsDerivedTests = false,
        };
        ImmutableArray<YamlNode> files = [.. Of(DocumentKind.Lexicon).Select(f => f.Mapping)];
        signalSyntax = LexiconReader.Read(files, scope.Written, scope.Diagnostics);
        foreach (SignalSyntax syntax in signalSyntax)
        {
            Condition? said = syntax.Said is null ? null : ConditionReader.Read(syntax.Said, facts);
            scope.Signals[syntax.Signal.Id] = new BoundSignal { Id = syntax.Signal.Id, Index = signals.Count, Says = syntax.Signal.Says, Said = said };
            signals.Add(syntax.Signal);
        }
    }

    private ImmutableArray<Rule> BindRules()
    {
        var rules = new Dictionary<string, Rule>(StringComparer.Ordinal);
        foreach (SourceDocument document in documents.Where(d => d.Kind == DocumentKind.Rule))
        {
            if (RuleReader.Read(document.File, scope, document.PartedTests) is not { } rule)
            {
                continue;
            }

            if (rules.TryGetValue(rule.Id, out Rule? earlier))
            {
                scope.Diagnostics.Error(DiagnosticCode.DuplicateId, rule.Position, $"rule '{rule.Id}' is already defined at {earlier.Position}");
            }
            else
            {
                rules[rule.Id] = rule;
            }
        }

        RuleRelations.Check(rules, scope);
        return [.. rules.Values.OrderBy(r => r.Id, StringComparer.Ordinal)];
    }

    /// <summary>The rules with those that packs repeat with stricter figures.</summary>
    private ImmutableArray<Rule> Tighten(ImmutableArray<Rule> rules)
    {
        if (scope.Tightenings.Count == 0)
        {
            return rules;
        }

        ImmutableArray<HouseRule> added = new HouseRules(rules, documents, bindings, scope).Create();
        foreach (ProvisionBinding binding in added.SelectMany(h => h.Bindings).Where(b => b.Binds is not null))
        {
            bindings[binding.Version] = binding.Binds!;
        }

        scope.Law = LawRegister.Create([.. scope.Law.Instruments, .. HouseLaw.InstrumentsOf(added)]);
        return [.. rules.Concat(added.Select(h => h.Rule)).OrderBy(r => r.Id, StringComparer.Ordinal)];
    }

    private IEnumerable<MappingReader> Of(DocumentKind kind) =>
        documents.Where(d => d.Kind == kind).Select(d => d.File);
}
