using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Collection.Rules.Compilation;
using Collection.Rules.Diagnostics;
using Collection.Rules.Loading;
using Collection.Rules.Testing;
using CsCheck;

namespace Collection.Rules.Tests.Loading;

/// <summary>Rule files with random damage: every one is refused with a place or loads whole, and none crashes the loader.</summary>
public sealed partial class RuleSetLoaderFuzzTests
{
    private static readonly ImmutableArray<(string Name, string Text)> Files =
    [
        .. Directory.EnumerateFiles(Repository.TestPathOf("Conformance", "us-regf"), "*.yaml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => (Path.GetFileName(path), File.ReadAllText(path))),
    ];

    private static readonly string[] Replacements =
        ["~", "null", "", "[]", "{}", "[ ]", "x", "0", "-1", "99999999999", "true", "\"\"", "21:00", "2026-02-30", "\"2026-06-02T10:00:00-04:00\"",
         "{ known: true }", "{ param: us.calls-7in7 }", "{ fact: recipient }", "{ sum: [ 1, 2 ] }", "{ within: [ 2026-01-01, 2026-02-01 ] }",
         "[ a, [ b ] ]", "contact", "consent_given", "debtor.id", "us.rounding", "{ a: { b: c } }", "|\n  x"];

    [Fact]
    public void A_damaged_file_is_refused_with_a_place_or_loads_whole() =>
        Gen.Select(Gen.Int[0, Files.Length - 1], Gen.Int[0, 4], Gen.Int, Gen.Int[0, Replacements.Length - 1])
            .Sample(
                damage => Check(damage.Item1, Damage(Files[damage.Item1].Text, damage.Item2, damage.Item3, Replacements[damage.Item4])),
                iter: 150);

    private static void Check(int index, string damaged)
    {
        (string, string)[] files = [.. Files.Select((file, i) => i == index ? (file.Name, damaged) : file)];
        RuleSetLoad load = GivenFiles(files);
        bool hasErrors = load.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);
        (load.RuleSet is null).Should().Be(hasErrors);
        foreach (Diagnostic diagnostic in load.Diagnostics)
        {
            string[] lines = files.Single(f => string.Equals(f.Item1, diagnostic.Position.Path, StringComparison.Ordinal)).Item2.Split('\n');
            diagnostic.Position.Line.Should().BeInRange(1, lines.Length);
            diagnostic.Position.Column.Should().BeInRange(1, lines[diagnostic.Position.Line - 1].Length + 1);
        }

        if (load.RuleSet is { } rules)
        {
            RunTests(rules, Files[index].Name);
        }
    }

    private static void RunTests(RuleSet rules, string damagedFile)
    {
        var runner = new RuleTestRunner(CompiledRuleSet.Compile(rules, zone: null, only: []));
        bool isFixtures = string.Equals(damagedFile, "fixtures.yaml", StringComparison.Ordinal);
        foreach (Rule rule in rules.Rules.Where(r => isFixtures || string.Equals(r.Position.Path, damagedFile, StringComparison.Ordinal)))
        {
            foreach (RuleTestCase test in runner.Read(rule, new DiagnosticBag()))
            {
                runner.Run(test);
            }
        }
    }

    private static RuleSetLoad GivenFiles((string Name, string Text)[] files) =>
        RuleSetLoader.Load(
            files.Select(f => new SourceFile(f.Name, System.Text.Encoding.UTF8.GetBytes(f.Text))),
            new DiagnosticBag());

    private static string Damage(string text, int kind, int where, string replacement)
    {
        MatchCollection values = Values().Matches(text);
        Match value = values[(where & int.MaxValue) % values.Count];
        int at = (where & int.MaxValue) % text.Length;
        return kind switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, replacement),
            2 => text[..at],
            _ => string.Concat(text.AsSpan(0, value.Index), replacement, text.AsSpan(value.Index + value.Length)),
        };
    }

    // What stands after a key, or between the marks of a list.
    [GeneratedRegex("""(?<=: |\[ |, )(\{[^{}]*\}|\[[^\[\]]*\]|"[^"]*"|[^\s,{}\[\]]+)|[a-z_.-]+(?=:)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Values();
}
