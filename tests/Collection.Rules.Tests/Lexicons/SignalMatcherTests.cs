using System.Collections.Immutable;
using Collection.Rules.Lexicons;
using CsCheck;

namespace Collection.Rules.Tests.Lexicons;

public sealed class SignalMatcherTests
{
    private static readonly SignalGuard Negated = new() { Words = ["不会", "不得"], Except = ["不得不"], Within = 4, Side = GuardSide.Before };
    private static readonly SignalGuard Quoted = new() { Words = ["报警"], Within = 12, AcrossClauses = true, Effect = GuardEffect.Lower };

    [Theory]
    [InlineData("我打断你的腿", "打断你的腿")]
    [InlineData("我打 断.你*的腿!", "打 断.你*的腿")]
    [InlineData("打斷妳嘅腿,打斷你的腿", "打斷你的腿")]
    [InlineData("打duan你的tui", "打duan你的tui")]
    [InlineData("打​断你的腿", "打​断你的腿")]
    public void A_hit_quotes_the_original_exactly(string text, string quote)
    {
        SignalHit hit = Violence().Match(text).Should().ContainSingle().Subject;

        text.Substring(hit.Start, hit.Length).Should().Be(quote);
    }

    [Fact]
    public void Every_hit_lies_within_the_text() =>
        Gen.Char["打断你的腿 .*,。不会得报警🔪\u200Bduantui"].Array[0, 40].Select(c => new string(c)).Sample(text =>
            Violence(Negated, Quoted).Match(text).All(h => h.Start >= 0 && h.Length > 0 && h.Start + h.Length <= text.Length));

    [Theory]
    [InlineData("我不会打断你的腿", null)]
    [InlineData("绝不得打断你的腿", null)]
    [InlineData("我不得不打断你的腿", "Decisive")]
    [InlineData("不会的,打断你的腿", "Decisive")]
    [InlineData("不会还钱是吧就打断你的腿", "Decisive")]
    [InlineData("打断你的腿,不会", "Decisive")]
    public void A_negation_before_the_words_in_the_same_clause_suppresses_them(string text, string? expected) =>
        WeightIn(Violence(Negated), text)?.ToString().Should().Be(expected);

    [Theory]
    [InlineData("有人说打断你的腿,请报警", "Indicative")]
    [InlineData("报警:他说打断你的腿", "Indicative")]
    [InlineData("打断你的腿,然后我们再慢慢谈还款的事情,报警", "Decisive")]
    public void A_quotation_lowers_a_decisive_hit(string text, string expected) =>
        WeightIn(Violence(Quoted), text)?.ToString().Should().Be(expected);

    [Fact]
    public void A_guard_of_one_side_does_not_look_at_the_other()
    {
        SignalGuard after = Negated with { Side = GuardSide.After };

        WeightIn(Violence(after), "不会打断你的腿").Should().Be(SignalWeight.Decisive);
        WeightIn(Violence(after), "打断你的腿不会").Should().BeNull();
    }

    [Theory]
    [InlineData("你个sb", true)]
    [InlineData("SB!", true)]
    [InlineData("接口是usb的", false)]
    [InlineData("sbc", false)]
    [InlineData("sb2", false)]
    public void A_Latin_word_must_stand_alone(string text, bool expected)
    {
        SignalMatcher matcher = Matcher(Words("insult", SignalWeight.Indicative, "sb"));

        matcher.Match(text).Any().Should().Be(expected);
    }

    [Fact]
    public void A_hit_within_a_hit_of_the_same_signal_is_left_out_unless_it_proves_more()
    {
        SignalMatcher matcher = Matcher(
            Words("a", SignalWeight.Indicative, "断你的腿", "你的", "腿"),
            Words("b", SignalWeight.Decisive, "你的"));
        const string text = "打断你的腿";

        matcher.Match(text).Select(h => (h.SignalIndex, text.Substring(h.Start, h.Length)))
            .Should().Equal((0, "断你的腿"), (1, "你的"));
    }

    [Fact]
    public void A_decisive_word_stays_beside_a_longer_indicative_one()
    {
        SignalMatcher matcher = Matcher(new Signal
        {
            Id = "a",
            Says = new LocalizedText(),
            Entries =
            [
                new LexiconEntry { Words = ["断你的腿"], Weight = SignalWeight.Indicative },
                new LexiconEntry { Words = ["你的"], Weight = SignalWeight.Decisive },
            ],
        });

        matcher.Match("断你的腿").Select(h => h.Weight).Should().BeEquivalentTo([SignalWeight.Indicative, SignalWeight.Decisive]);
    }

    [Fact]
    public void A_pattern_is_found_each_time_it_occurs()
    {
        SignalMatcher matcher = Matcher(Patterns("(?:打|敲)断.{0,3}腿"));
        const string text = "敲断狗腿,打断他的腿。断腿";

        matcher.Match(text).Select(h => text.Substring(h.Start, h.Length)).Should().Equal("敲断狗腿", "打断他的腿");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(38)]
    [InlineData(39)]
    public void A_long_pattern_is_found_however_far_from_its_trigger_it_begins(int between)
    {
        SignalMatcher matcher = Matcher(Patterns("[甲乙].{0,38}报警.{0,18}[丙丁]"));
        string words = $"甲{new string('一', between)}报警{new string('一', 18)}丁";

        string text = new string('二', 50) + words + new string('二', 50);
        matcher.Match(text).Select(h => text.Substring(h.Start, h.Length)).Should().Equal(between < 39 ? [words] : []);
    }

    [Fact]
    public void In_room_used_again_a_text_costs_no_allocation()
    {
        SignalMatcher matcher = Violence(Negated, Quoted);
        const string text = "您好,您的账单已经寄出,请查收。祝您生活愉快!";
        var search = new SignalSearch();
        matcher.Match(text, search).Should().BeEmpty();

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            matcher.Match(text, search);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    [Fact]
    public void One_matcher_serves_many_threads()
    {
        SignalMatcher matcher = Matcher(Patterns("(?:打|敲)断.{0,3}腿"), Words("b", SignalWeight.Decisive, "弄死你"));
        string[] texts = [.. Enumerable.Range(0, 200).Select(i => new string('好', i) + "敲断狗腿,弄死你")];
        ImmutableArray<SignalHit>[] expected = [.. texts.Select(matcher.Match)];
        var actual = new ImmutableArray<SignalHit>[texts.Length];

        Parallel.For(0, texts.Length, i => actual[i] = matcher.Match(texts[i]));

        actual.Select((hits, i) => hits.SequenceEqual(expected[i])).Should().AllBeEquivalentTo(true);
        expected.Should().OnlyContain(hits => hits.Length == 2);
    }

    [Fact]
    public void An_empty_text_has_no_signals() => Violence().Match(string.Empty).Should().BeEmpty();

    private static SignalWeight? WeightIn(SignalMatcher matcher, string text) =>
        matcher.Match(text) is [var hit, ..] ? hit.Weight : null;

    private static SignalMatcher Violence(params ImmutableArray<SignalGuard> guards) =>
        Matcher(Words("threat.violence", SignalWeight.Decisive, "打断你的腿") with { Guards = guards });

    private static SignalMatcher Matcher(params ImmutableArray<Signal> signals) => new(signals);

    private static Signal Words(string id, SignalWeight weight, params ImmutableArray<string> words) => new()
    {
        Id = id,
        Says = new LocalizedText { En = id },
        Entries = [new LexiconEntry { Words = words, Weight = weight }],
    };

    private static Signal Patterns(params IEnumerable<string> sources) => new()
    {
        Id = "pattern",
        Says = new LocalizedText(),
        Entries = [.. sources.Select(source => new LexiconEntry
        {
            Pattern = PatternSyntax.TryParse(source, out PatternSyntax? pattern, out string? error) ? pattern : throw new ArgumentException(error, nameof(sources)),
            Weight = SignalWeight.Decisive,
        })],
    };
}
