using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Collection.Rules.Conditions;
using Collection.Rules.Diagnostics;
using Collection.Rules.Events;
using Collection.Rules.Findings;
using Collection.Rules.Law;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>Reads a rule file and binds its names.</summary>
internal static partial class RuleReader
{
    /// <summary>The rule, or null where it has mistakes, which are reported.</summary>
    /// <param name="file">The file.</param>
    /// <param name="scope">What its names stand for.</param>
    /// <param name="partedTests">The tests where they are not in the tree of the file.</param>
    public static Rule? Read(MappingReader file, BindingScope scope, Lazy<YamlSequence?>? partedTests = null)
    {
        DiagnosticBag diagnostics = scope.Diagnostics;
        int mistakes = diagnostics.Count;
        (string Id, LocalizedText Title, RuleStatus Status, Severity Severity)? head = ReadHead(file, diagnostics);
        Effect? effect = file.Word<Effect>("effect", required: true);
        ImmutableArray<Provision> basis = ReadBasis(file, effect, scope);
        ImmutableArray<EventKind> kinds = KindReader.Read(file.Items("event", required: true), diagnostics);
        ConditionScope facts = FactsOf(kinds, scope);
        Condition? applies = file.Optional("applies") is { } node ? ConditionReader.Read(node, facts) : null;
        ElementTable? table = ReadElements(file, facts);
        IReadOnlyList<Element> elements = table?.BindAll() ?? [];
        Condition? when = ReadWhen(file, table, elements);
        ImmutableArray<ExceptionClause> exceptions = ExceptionReader.Read(file, table?.Scope ?? ElementTable.ScopeOfUnreadable(facts));
        ImmutableArray<RuleOverride> overrides = ReadOverrides(file, scope);
        MessageTemplate? message = MessageReader.Read(file, facts.Kinds, scope);
        YamlSequence? tests = ReadTests(file, diagnostics);
        ImmutableArray<UntestedPart> untested = UntestedReader.Read(file, diagnostics);
        scope.Allowances.AddRange(AllowanceReader.Read(file, isOfPack: false, diagnostics));
        file.Optional("note");
        file.Close();
        bool isWhole = diagnostics.Count == mistakes || !diagnostics.HasErrors;
        return !isWhole || head is not { } named || effect is null || when is null || message is null ? null : new Rule
        {
            Id = named.Id,
            Title = named.Title,
            Status = named.Status,
            Severity = named.Severity,
            Effect = effect.Value,
            Basis = basis,
            EventKinds = kinds,
            Position = file.PositionOf("id"),
            Applies = applies,
            Elements = [.. elements],
            When = when,
            Exceptions = exceptions,
            Overrides = overrides,
            Message = message,
            TestSource = partedTests ?? new Lazy<YamlSequence?>(tests),
            Untested = untested,
        };
    }

    [GeneratedRegex("^[a-z0-9-]+(\\.[a-z0-9-]+)+\\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IdShape();

    // Where the events are misspelt, a fact of any event may be the one meant.
    private static ConditionScope FactsOf(ImmutableArray<EventKind> kinds, BindingScope scope) =>
        new() { Names = scope, Kinds = kinds.IsEmpty ? [.. Enum.GetValues<EventKind>()] : kinds };

    private static (string Id, LocalizedText Title, RuleStatus Status, Severity Severity)? ReadHead(MappingReader file, DiagnosticBag diagnostics)
    {
        string? id = ReadId(file, diagnostics);
        LocalizedText? title = file.Localized("title", required: true);
        RuleStatus? status = file.Word<RuleStatus>("status", required: true);
        Severity? severity = file.Word<Severity>("severity", required: true);
        return id is null || title is null || status is not { } known || severity is not { } weight ? null : (id, title, known, weight);
    }

    private static string Hyphened(string id) => id.ToLowerInvariant().Replace('_', '-').Replace(' ', '-');

    private static string? ReadId(MappingReader file, DiagnosticBag diagnostics)
    {
        string? id = file.Text("id", required: true);
        if (id is not null && !IdShape().IsMatch(id))
        {
            diagnostics.Error(
                DiagnosticCode.BadId,
                file.PositionOf("id"),
                $"'{LiteralReader.Cut(id)}' is not an id: lower-case words with hyphens, joined by dots, such as {(IdShape().IsMatch(Hyphened(id)) ? Hyphened(id) : "cn.third-party.disclosure")}");
        }

        return id;
    }

    private static ImmutableArray<Provision> ReadBasis(MappingReader file, Effect? effect, BindingScope scope)
    {
        ImmutableArray<YamlScalar> keys = file.Scalars("basis", required: true);
        ImmutableArray<Provision> basis = [.. keys.Select(key => CitationReader.Resolve(key, scope)).OfType<Provision>()];
        bool isSoft = basis.Length > 0 && basis.Length == keys.Length && basis.All(p => !scope.Law.ForceOf(p).BindsAsLaw());
        if (isSoft && effect is Effect.Violation or Effect.Presumption)
        {
            scope.Diagnostics.Error(
                DiagnosticCode.EffectTooStrong,
                file.PositionOf("effect"),
                "none of the provisions cited binds as law, so the effect can only be departure");
        }

        return basis;
    }

    private static ElementTable? ReadElements(MappingReader file, ConditionScope facts) =>
        file.Table("elements", required: true) is { } elements ? new ElementTable(elements.Mapping, facts) : null;

    private static Condition? ReadWhen(MappingReader file, ElementTable? table, IReadOnlyList<Element> elements)
    {
        YamlNode? when = file.Optional("when");
        if (table is null)
        {
            return null;
        }

        if (when is null)
        {
            return new AllOf
            {
                Parts = [.. elements.Select(e => new ElementReference { Name = e.Name, Target = e.Test, Position = e.Position })],
                Position = file.Start,
            };
        }

        Condition? condition = ConditionReader.Read(when, table.Scope);
        if (condition is not null)
        {
            // Where a name is misspelt, the element meant would seem unused.
            table.ReportUnused();
        }

        return condition;
    }

    private static ImmutableArray<RuleOverride> ReadOverrides(MappingReader file, BindingScope scope)
    {
        var overrides = ImmutableArray.CreateBuilder<RuleOverride>();
        foreach (YamlNode item in file.Items("overrides"))
        {
            if (MappingReader.Open(item, "an override", scope.Diagnostics, "{ rule: …, cite: … }") is not { } reader)
            {
                continue;
            }

            string? rule = reader.Text("rule", required: true);
            Provision? cite = CitationReader.Read(reader, "cite", scope, required: true);
            reader.Close();
            if (rule is not null && cite is not null)
            {
                overrides.Add(new RuleOverride { RuleId = rule, Cite = cite, Position = reader.PositionOf("rule") });
            }
        }

        return overrides.ToImmutable();
    }

    private static YamlSequence? ReadTests(MappingReader file, DiagnosticBag diagnostics)
    {
        YamlNode? tests = file.Optional("tests");
        if (tests is not null and not YamlSequence)
        {
            diagnostics.Error(DiagnosticCode.WrongShape, tests.Start, $"'tests' takes a list of tests, but here is {tests.Kind}; begin each test with '- name: …'");
        }
        else if (tests is YamlSequence { Items.IsEmpty: true })
        {
            MappingReader.ReportEmpty("tests", tests.Start, required: false, diagnostics);
        }

        return tests as YamlSequence;
    }
}
