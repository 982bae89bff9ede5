using Collection.Rules.Conditions;
using Collection.Rules.Diagnostics;
using Collection.Rules.Loading;
using Collection.Rules.Tests.RuleCases;
using Collection.Rules.Yaml;

namespace Collection.Rules.Tests.Loading;

public sealed class TestSectionTests
{
    [Fact]
    public void The_pack_of_the_package_is_the_same_rule_for_rule_when_its_tests_are_read_later()
    {
        RuleSet whole = RuleSetLoader.Read(SourceFiles.Embedded("cn"), new DiagnosticBag()).Sound;

        ChinaPack.Rules.Rules.Should().HaveCountGreaterThan(50);
        ChinaPack.Rules.Digest.Should().Be(whole.Digest);
        ChinaPack.Rules.Rules.Select(Outline).Should().Equal(whole.Rules.Select(Outline));
        ChinaPack.Rules.Rules.SelectMany(TestsOf).Should().Equal(whole.Rules.SelectMany(TestsOf)).And.HaveCountGreaterThan(5000);
    }

    [Fact]
    public void What_follows_the_tests_keeps_its_place()
    {
        var file = new SourceFile("rule.yaml", "id: a\n# tests:\ntests:\n- one\n# aside\n- two: [3]\nuntested:\n- four\n"u8.ToArray());
        (ReadOnlyMemory<byte> remainder, Lazy<YamlSequence?>? tests) = TestSection.Split(file);
        var rest = (YamlMapping)YamlReader.Read("rule.yaml", remainder, new DiagnosticBag())!;

        rest.Entries.Select(e => $"{e.Key.Value} {e.Key.Start.Line}").Should().Equal("id 1", "untested 7");
        Nodes(tests!.Value!).Should().Equal("a list (4,1)", "one (4,3)", "a mapping (6,3)", "two (6,3)", "a list (6,8)", "3 (6,9)");
    }

    [Fact]
    public void A_file_without_tests_is_left_as_it_is()
    {
        var file = new SourceFile("rule.yaml", "id: a\nuntested: [tests]\n"u8.ToArray());
        (ReadOnlyMemory<byte> remainder, Lazy<YamlSequence?>? tests) = TestSection.Split(file);

        remainder.ToArray().Should().Equal(file.Content.ToArray());
        tests.Should().BeNull();
    }

    [Fact]
    public void Tests_of_files_that_do_not_come_with_the_package_are_read_at_once()
    {
        var diagnostics = new DiagnosticBag();
        SourceFile[] own = [new SourceFile("own.yaml", "format: 1\nkind: rule\ntests: [\n"u8.ToArray())];

        RuleSetLoader.Load([.. SourceFiles.Embedded("cn"), .. own], diagnostics).RuleSet.Should().BeNull();
        diagnostics.ToImmutable().Should().Contain(d => d.Code == DiagnosticCode.InvalidYaml && d.Position.Path == "own.yaml");
    }

    private static string Outline(Rule rule) =>
        $"{rule.Id} {rule.Title.En} {rule.Position} {string.Join(' ', rule.Conditions.SelectMany(ConditionParts.In).Select(c => c.Position))} {string.Join(' ', rule.Untested.Select(u => u.What))}";

    private static IEnumerable<string> TestsOf(Rule rule) => rule.Tests is null ? [] : Nodes(rule.Tests);

    private static IEnumerable<string> Nodes(YamlNode node)
    {
        string name = node is YamlScalar scalar ? scalar.Value : node.Kind;
        IEnumerable<YamlNode> parts = node switch
        {
            YamlMapping mapping => mapping.Entries.SelectMany(e => new[] { e.Key, e.Value }),
            YamlSequence sequence => sequence.Items,
            _ => [],
        };
        return parts.SelectMany(Nodes).Prepend($"{name} ({node.Start.Line},{node.Start.Column})");
    }
}
