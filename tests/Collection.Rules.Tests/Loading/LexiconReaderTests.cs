using System.Collections.Immutable;
using Collection.Rules.Diagnostics;
using Collection.Rules.Lexicons;
using Collection.Rules.Loading;
using Collection.Rules.Tests.Yaml;
using Collection.Rules.Yaml;

namespace Collection.Rules.Tests.Loading;

public sealed class LexiconReaderTests
{
    private const string Head = "format: 1\nkind: lexicon\n";

    private const string Shared = Head + """
        lists:
          limb: [腿, 胳膊]
        guards:
          negated: { words: [不会], except: [会不会], within: 6, side: before }
        """;

    private readonly DiagnosticBag bag = new();

    [Fact]
    public void Every_key_reaches_the_signal()
    {
        SignalSyntax syntax = Read(Shared, Head + """
            signals:
              threat.violence:
                says: { zh: 威胁, en: Threatens. }
                said: { said.threats: violence }
                unless_near: [negated, { words: [報警], within: 20, across_clauses: true, effect: lower }]
                entries:
                  - { words: [弄死你, ＳＢ], weight: decisive }
                  - { pattern: '打断你的?<limb>', weight: indicative }
            """).Should().ContainSingle().Subject;

        YamlText.Lines(bag).Should().BeEmpty();
        syntax.Position.ToString().Should().Be("r.yaml(4,3)");
        syntax.Said.Should().BeOfType<YamlMapping>();
        Signal signal = syntax.Signal;
        signal.Id.Should().Be("threat.violence");
        signal.Says.Should().Be(new LocalizedText { Zh = "威胁", En = "Threatens." });
        signal.Guards.Should().BeEquivalentTo(
        [
            new SignalGuard { Words = ["不会"], Except = ["会不会"], Within = 6, Side = GuardSide.Before },
            new SignalGuard { Words = ["报警"], Within = 20, AcrossClauses = true, Effect = GuardEffect.Lower },
        ]);
        signal.Entries[0].Should().BeEquivalentTo(new { Words = new[] { "弄死你", "sb" }, Pattern = (PatternSyntax?)null, Weight = SignalWeight.Decisive });
        signal.Entries[1].Weight.Should().Be(SignalWeight.Indicative);
        signal.Entries[1].Pattern!.Triggers.Should().BeEquivalentTo("打断你腿", "打断你的腿", "打断你胳膊", "打断你的胳膊");
    }

    [Fact]
    public void Signals_come_in_the_order_of_their_ids_whatever_the_order_of_the_files()
    {
        string[] ids = [.. Read(Head + Simple("relay"), Head + Simple("demand")).Select(s => s.Signal.Id)];

        ids.Should().Equal("demand", "relay");
        YamlText.Lines(bag).Should().BeEmpty();
    }

    [Fact]
    public void Another_file_may_add_entries_to_a_signal()
    {
        SignalSyntax syntax = Read(
            Head + "signals:\n  demand: { extends: true, entries: [{ words: [结账], weight: indicative }] }",
            Head + Simple("demand")).Should().ContainSingle().Subject;

        YamlText.Lines(bag).Should().BeEmpty();
        syntax.Signal.Entries.SelectMany(e => e.Words).Should().Equal("还钱", "结账");
    }

    [Theory]
    [InlineData("format: 2\nkind: lexicon", "r.yaml(1,9): error CR1008: format 2 is not known; this version reads format 1")]
    [InlineData("format: 1\nkind: rule", "r.yaml(2,7): error CR1004: 'kind' must be 'lexicon' here, not 'rule'")]
    [InlineData(Head + "signls: {}", "r.yaml(3,1): error CR1001: 'signls' is not a key of the lexicon; did you mean 'signals'?")]
    [InlineData(Head + "signals:\n  Demand: {}", "r.yaml(4,3): error CR1010: 'Demand' is no id: lower case words, joined by '_' and '.'")]
    [InlineData(Head + "signals:\n  a..b: {}", "r.yaml(4,3): error CR1010: 'a..b' is no id: lower case words, joined by '_' and '.'")]
    public void A_mistake_in_the_file_is_reported_at_its_place(string text, string expected)
    {
        Read(text);

        YamlText.Lines(bag).Should().Equal(expected);
    }

    [Theory]
    [InlineData("{ weight: decisive }", "r.yaml(6,7): error CR1003: an entry has either 'words' or 'pattern'")]
    [InlineData("{ words: [a], pattern: a, weight: decisive }", "r.yaml(6,7): error CR1003: an entry has either 'words' or 'pattern'")]
    [InlineData("{ words: [打], weight: strong }", "r.yaml(6,29): error CR1004: 'weight' cannot be 'strong'; allowed: indicative, decisive")]
    [InlineData("{ words: ['. '], weight: decisive }", "r.yaml(6,17): error CR1005: '. ' is no word of 1 to 40 letters or characters")]
    [InlineData("{ pattern: '打.*', weight: decisive }", "r.yaml(6,18): error CR1005: the pattern cannot be used: '*' is not part of the patterns of a lexicon (character 3)")]
    [InlineData("{ pattern: '打斷', weight: decisive }", "r.yaml(6,18): error CR1005: the pattern has '斷', which is always read as '断'; write that")]
    [InlineData("{ pattern: '打<limbs>', weight: decisive }", "r.yaml(6,18): error CR1004: there is no list 'limbs'; did you mean 'limb'?")]
    public void A_mistake_in_an_entry_is_reported_at_its_place(string entry, string expected)
    {
        Read(Head + $"signals:\n  a:\n    entries:\n    - {entry}\n    says: a", Shared);

        YamlText.Lines(bag).Should().ContainSingle().Which.Should().StartWith(expected);
    }

    [Theory]
    [InlineData("quoted", "r.yaml(5,23): error CR1004: there is no guard 'quoted'; declared: negated")]
    [InlineData("{ words: [不], within: 99 }", "r.yaml(5,45): error CR1005: 'within' is a number of characters from 1 to 60")]
    [InlineData("{ words: [不] }", "r.yaml(5,23): error CR1002: the key 'within' is missing in the guard")]
    public void A_mistake_in_a_guard_is_reported_at_its_place(string guard, string expected)
    {
        Read(Shared, Head + $"signals:\n  a:\n    unless_near:     [{guard}]\n    says: a\n    entries: [{{ words: [打], weight: decisive }}]");

        YamlText.Lines(bag).Should().Equal(expected);
    }

    [Fact]
    public void A_guard_with_a_mistake_is_not_also_one_that_is_not_there()
    {
        Read(Head + "guards:\n  denied: [ { words: [不], within: 2 } ]", Head + "signals:\n  a:\n    unless_near: [denied]\n    says: a\n    entries: [{ words: [打], weight: decisive }]");

        YamlText.Lines(bag).Should().Equal("r.yaml(4,11): error CR1003: the guard must be a mapping of keys and values, not a list; write { words: [ … ], within: 6 }");
    }

    [Fact]
    public void The_same_signal_twice_is_reported_with_the_first_place()
    {
        Read(Head + Simple("demand"), Head + Simple("demand"));

        YamlText.Lines(bag).Should().Equal("r.yaml(4,3): error CR1009: the signal 'demand' is declared already at r.yaml(4,3); 'extends: true' adds to it");
    }

    [Fact]
    public void An_extension_of_nothing_is_reported_with_the_nearest_signal()
    {
        Read(Head + Simple("demand"), Head + "signals:\n  demands: { extends: true, entries: [{ words: [结账], weight: indicative }] }");

        YamlText.Lines(bag).Should().Equal("r.yaml(4,3): error CR1107: there is no signal 'demands' to extend; did you mean 'demand'?");
    }

    [Fact]
    public void A_list_declared_twice_is_reported()
    {
        Read(Shared, Head + "lists: { limb: [手] }");

        YamlText.Lines(bag).Should().Equal("r.yaml(3,10): error CR1009: the list 'limb' is declared twice");
    }

    private static string Simple(string id) => $"signals:\n  {id}: {{ says: a, entries: [{{ words: [还钱], weight: indicative }}] }}";

    private ImmutableArray<SignalSyntax> Read(params string[] files) =>
        LexiconReader.Read([.. files.Select(f => YamlText.Read(f, bag)!)], WrittenNames.None, bag);
}
