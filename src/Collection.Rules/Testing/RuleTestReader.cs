using System.Collections.Immutable;
using Collection.Rules.Diagnostics;
using Collection.Rules.Events;
using Collection.Rules.Facts;
using Collection.Rules.Findings;
using Collection.Rules.Loading;
using Collection.Rules.Testing.Gates;
using Collection.Rules.Yaml;

namespace Collection.Rules.Testing;

/// <summary>Reads the tests beside a rule.</summary>
internal sealed class RuleTestReader
{
    private static readonly ImmutableArray<string> OfVerdicts = ["expect", "vary", "cases", "because", "missing", "by"];

    private readonly Rule rule;
    private readonly RuleSet rules;
    private readonly Predicate<string> isBroken;
    private readonly DiagnosticBag diagnostics;
    private readonly ImmutableArray<RuleTestCase>.Builder cases = ImmutableArray.CreateBuilder<RuleTestCase>();

    private RuleTestReader(Rule rule, RuleSet rules, Predicate<string> isBroken, DiagnosticBag diagnostics)
    {
        this.rule = rule;
        this.rules = rules;
        this.isBroken = isBroken;
        this.diagnostics = diagnostics;
    }

    /// <param name="rule">The rule.</param>
    /// <param name="rules">Its set, with the fixtures.</param>
    /// <param name="isBroken">Whether a fixture that is not there was written and has a mistake of its own.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public static ImmutableArray<RuleTestCase> Read(Rule rule, RuleSet rules, Predicate<string> isBroken, DiagnosticBag diagnostics)
    {
        var reader = new RuleTestReader(rule, rules, isBroken, diagnostics);
        foreach (YamlNode test in rule.Tests?.Items ?? [])
        {
            reader.ReadTest(test);
        }

        return reader.cases.ToImmutable();
    }

    private void ReadTest(YamlNode node)
    {
        if (MappingReader.Open(node, "a test", diagnostics) is not { } test)
        {
            return;
        }

        int mistakes = diagnostics.Count;
        LocalizedText? title = test.Localized("name", required: true);
        YamlNode? given = test.Required("given");
        Verdict? expected = test.Word<Verdict>("expect");
        ImmutableArray<string> because = ReadNames(test, "because", rule.Elements.Select(e => e.Name));
        var missing = new MissingName(rule, rules, diagnostics);
        ImmutableArray<string> missingFacts = missing.ReadAll(test, "missing");
        string? by = ReadNames(test, "by", rule.Exceptions.Select(e => e.Name)).FirstOrDefault();
        YamlScalar? vary = test.Scalar("vary");
        MappingReader? variants = test.Table("cases", form: "{ outbound: violation, inbound: no_violation }");
        GateExpectation? gate = GateExpectationReader.Read(test, rule, missing, diagnostics);
        test.Close();
        CheckExcuse(test, expected, variants);
        if (title is null || given is null)
        {
            return;
        }

        var template = new RuleTestCase
        {
            Rule = rule,
            Title = title,
            Position = test.Start,
            Records = [],
            ActId = TestRecords.ActId,
            Expected = expected,
            Gate = gate,
            Because = because,
            Missing = missingFacts,
            By = by,
        };
        int before = cases.Count;
        if (!AddCases(template, test, given, vary, variants) && diagnostics.Count == mistakes)
        {
            diagnostics.Error(DiagnosticCode.BadTest, test.Start, "a test needs exactly one of 'expect', 'vary' with 'cases', or 'gate'");
        }

        // What a past record may lack is known by the records only.
        missing.Check(cases.Count > before ? cases[before].Records : []);
    }

    /// <summary>Whether a test says in one way what it expects, and so is one or several.</summary>
    private bool AddCases(RuleTestCase template, MappingReader source, YamlNode given, YamlScalar? vary, MappingReader? variants)
    {
        if (template.Gate is not null)
        {
            AddPlanned(template, source, given);
            return true;
        }

        if (vary is null && variants is null && template.Expected is not null)
        {
            Add(template, given, variation: null);
            return true;
        }

        if (vary is not null && variants is not null && template.Expected is null)
        {
            AddVariants(template, given, vary, variants.Mapping);
            return true;
        }

        return false;
    }

    /// <summary>Reports an exception named where nothing is excused.</summary>
    private void CheckExcuse(MappingReader test, Verdict? expected, MappingReader? variants)
    {
        string excused = FindingText.WordOf(Verdict.Excused);
        bool isExcused = expected is null or Verdict.Excused
            && (variants?.Mapping.Entries ?? []).All(v => v.Value is YamlScalar word && string.Equals(word.Value, excused, StringComparison.Ordinal));
        if (test.Has("by") && !test.Has("gate") && !isExcused)
        {
            diagnostics.Error(DiagnosticCode.BadTest, test.PositionOf("by"), $"'by' names the exception that excuses, so it belongs to 'expect: {excused}' alone");
        }
    }

    /// <summary>Adds a test of the gate, which is asked about a contact that has not been made.</summary>
    private void AddPlanned(RuleTestCase test, MappingReader source, YamlNode given)
    {
        if (OfVerdicts.FirstOrDefault(source.Has) is { } key)
        {
            diagnostics.Error(DiagnosticCode.BadTest, source.PositionOf(key), $"'{key}' belongs to a verdict and 'gate' to a plan; make two tests of them");
            return;
        }

        int before = cases.Count;
        Add(test, given, variation: null);
        if (cases.Count > before && cases[^1].Records.First(r => string.Equals(r.Id, test.ActId, StringComparison.Ordinal)) is not Contact)
        {
            diagnostics.Error(DiagnosticCode.BadTest, source.PositionOf("gate"), "the gate is asked about a contact, and this act is none");
            cases.RemoveAt(before);
        }
    }

    private void AddVariants(RuleTestCase template, YamlNode given, YamlScalar vary, YamlMapping table)
    {
        foreach (YamlEntry entry in table.Entries)
        {
            if (ScalarReader.Word<Verdict>(entry.Value, "the verdict", diagnostics) is { } expected)
            {
                RuleTestCase variant = template with
                {
                    Title = Varied(template.Title, entry.Key.Value),
                    Position = entry.Key.Start,
                    Expected = expected,
                };
                Add(variant, given, new YamlEntry(vary, entry.Key));
            }
        }
    }

    private void Add(RuleTestCase test, YamlNode given, YamlEntry? variation)
    {
        ImmutableArray<CollectionRecord>? records = new TestRecords(rules, rule, isBroken, diagnostics).Read(given, variation);
        if (records is not null)
        {
            RuleTestCase whole = test with { Records = records.Value };
            CheckKind(whole);
            cases.Add(whole);
        }
    }

    /// <summary>Reports an act that the rule does not judge, where the test expects it to say something.</summary>
    private void CheckKind(RuleTestCase test)
    {
        EventKind kind = test.Records.OfType<CollectionEvent>().First(e => string.Equals(e.Id, test.ActId, StringComparison.Ordinal)).Kind;
        if (test.Expected is not (null or Verdict.NotApplicable) && !rule.EventKinds.Contains(kind))
        {
            diagnostics.Error(
                DiagnosticCode.ImpossibleVerdict,
                test.Position,
                $"the act of this test is a {EventTypes.WordOf(kind)}, which the rule does not judge: only '{FindingText.WordOf(Verdict.NotApplicable)}' can be the answer");
        }
    }

    private static LocalizedText Varied(LocalizedText title, string value) =>
        new() { Zh = title.Zh is { } zh ? $"{zh} [{value}]" : null, En = title.En is { } en ? $"{en} [{value}]" : null };

    private ImmutableArray<string> ReadNames(MappingReader test, string key, IEnumerable<string> valid)
    {
        ImmutableArray<string> known = [.. valid];
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (YamlScalar name in test.Scalars(key))
        {
            if (!known.Contains(name.Value, StringComparer.Ordinal))
            {
                diagnostics.Error(DiagnosticCode.UnknownElement, name.Start, $"the rule has no '{LiteralReader.Cut(name.Value)}'{HintOf(name.Value, known)}");
            }

            names.Add(name.Value);
        }

        return names.ToImmutable();
    }

    private static string HintOf(string name, ImmutableArray<string> known) =>
        name.Contains(", ", StringComparison.Ordinal) ? $"; several stand in brackets: [ {name} ]" : NearestName.Suggest(name, known);
}
