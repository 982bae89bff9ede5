using System.Text;
using Collection.Rules.Cli.Schema;
using Collection.Rules.Diagnostics;
using Collection.Rules.Events;
using Collection.Rules.Loading;

namespace Collection.Rules.Tests.Cli.Schema;

public sealed class SchemaFilesTests
{
    private const string Modeline = "# yaml-language-server: $schema=";

    private static readonly string Rules = Repository.PathOf("rules");

    private const string GoodRule = """
        format: 1
        kind: rule
        id: cn.visits.example
        title: { zh: 上门, en: Visit }
        status: active
        severity: low
        effect: departure
        basis: [ "gbt-45251-2025/5.3" ]
        event: visit
        elements:
          reached-out:
            says: { zh: 主动上门。, en: The collector came. }
            test: { direction: outbound }
          late:
            says: { zh: 夜间。, en: It was late. }
            test: { local_time: { inside: { from: "22:00", to: "08:00" } } }
          often:
            says: { zh: 过多。, en: Too often. }
            test: { count: { of: visit, where: { direction: outbound }, same: [ recipient ], window: { kind: calendar, days: 1 }, more_than: 2 } }
        unless:
          agreed:
            cite: "gbt-45251-2025/5.3"
            says: { zh: 有约定。, en: It was agreed. }
            test: { exists: { of: hours_agreed, where: { by: { fact: recipient } } } }
        message: { zh: 上门。, en: A visit. }
        tests:
          - { name: one, given: { use: visit, set: { direction: inbound } }, expect: no_violation }
        """;

    public static TheoryData<string> Files() =>
        [.. Directory.EnumerateFiles(Rules, "*.yaml", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Rules, path)).Order(StringComparer.Ordinal)];

    /// <summary>Fifteen slips of an author: what stands in the good rule, what the author wrote, where the editor marks it.</summary>
    public static TheoryData<string, string, string> Slips() => new()
    {
        { "test: { direction: outbound }", "test: { direktion: outbound }", "/elements/reached-out/test/direktion" },
        { "test: { direction: outbound }", "test: { direction: outward }", "/elements/reached-out/test/direction" },
        { "test: { direction: outbound }", "test: { direction: { more_than: outbound } }", "/elements/reached-out/test/direction/more_than" },
        { "test: { direction: outbound }", "test: { direction: { one_of: [ outbound, inwards ] } }", "/elements/reached-out/test/direction/one_of/1" },
        { "severity: low", "severity: grave", "/severity" },
        { "severity: low", "sevrity: low", "/sevrity" },
        { "basis: [ \"gbt-45251-2025/5.3\" ]\n", "", "" },
        { "    cite: \"gbt-45251-2025/5.3\"\n", "", "/unless/agreed" },
        { "expect: no_violation", "expect: lawful", "/tests/0/expect" },
        { "set: { direction: inbound }", "set: { direction: inwards }", "/tests/0/given/set/direction" },
        { "set: { direction: inbound }", "set: { direktion: inbound }", "/tests/0/given/set/direktion" },
        { "window: { kind: calendar, days: 1 }", "window: { days: 1 }", "/elements/often/test/count/window" },
        { ", more_than: 2", "", "/elements/often/test/count" },
        { "from: \"22:00\"", "from: \"24:30\"", "/elements/late/test/local_time/inside/from" },
        { "event: visit", "event: visits", "/event" },
    };

    [Theory]
    [InlineData("1.4.0", "CN", true)]
    [InlineData("10.20.30-rc.1", "CN-44", true)]
    [InlineData("01.2.3", "CN", false)]
    [InlineData("1.2.03", "CN", false)]
    [InlineData("1.2", "CN", false)]
    [InlineData("1.2.3", "CN-4400", false)]
    public void What_an_editor_takes_in_pack_yaml_the_loader_takes_too(string version, string jurisdiction, bool isGood)
    {
        string pack = $"format: 1\nkind: pack\nid: house\nversion: \"{version}\"\ntitle: {{ zh: 内部规则, en: House rules }}\njurisdiction: \"{jurisdiction}\"\n";

        GivenSchema.MistakesIn(DocumentKind.Pack, pack).Should().HaveCount(isGood ? 0 : 1);
        RuleSetLoader.Load([new SourceFile("pack.yaml", Encoding.UTF8.GetBytes(pack))], new DiagnosticBag()).Diagnostics.Should().HaveCount(isGood ? 0 : 1);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_rule_file_is_valid_by_the_schema_it_names(string file)
    {
        string path = Path.Combine(Rules, file);
        string text = File.ReadAllText(path);
        string first = text[..text.IndexOf('\n', StringComparison.Ordinal)];

        first.Should().StartWith(Modeline);
        string schema = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, first[Modeline.Length..]));
        DocumentKind kind = Enum.GetValues<DocumentKind>().Single(k => text.Contains($"\nkind: {EnumWords<DocumentKind>.Of(k)}\n", StringComparison.Ordinal));
        schema.Should().Be(Path.Combine(Rules, "schema", SchemaFiles.NameOf(kind)));
        GivenSchema.MistakesIn(kind, text).Should().BeEmpty();
    }

    [Fact]
    public void The_rule_that_the_slips_are_made_in_is_valid() =>
        GivenSchema.MistakesIn(DocumentKind.Rule, GoodRule).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_is_marked_where_it_stands(string good, string slip, string place)
    {
        GoodRule.Should().Contain(good);

        GivenSchema.MistakesIn(DocumentKind.Rule, GoodRule.Replace(good, slip, StringComparison.Ordinal)).Should().Contain(place);
    }

    [Fact]
    public void The_schemas_checked_in_are_those_of_this_version()
    {
        foreach ((string name, byte[] content) in SchemaFiles.All())
        {
            File.ReadAllText(Path.Combine(Rules, "schema", name)).Should().Be(Encoding.UTF8.GetString(content), "'collection-rules schema --out rules/schema' renews {0}", name);
        }
    }
}
