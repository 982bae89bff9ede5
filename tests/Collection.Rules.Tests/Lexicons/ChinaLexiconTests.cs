using System.Collections.Frozen;
using System.Collections.Immutable;
using Collection.Rules.Lexicons;
using Collection.Rules.Tests.RuleCases;

namespace Collection.Rules.Tests.Lexicons;

public sealed class ChinaLexiconTests
{
    private const int Messages = 2000;

    private static readonly SignalMatcher Matcher = ChinaPack.Rules.Signals;

    // What a lawful message says too: a hit of these shows nothing.
    private static readonly FrozenSet<string> Neutral =
        FrozenSet.Create(StringComparer.Ordinal, "demand", "disclosure", "consequence.lawful", "relay");

    private static readonly FrozenSet<string> Grave = FrozenSet.Create(
        StringComparer.Ordinal,
        "insult", "obscenity", "threat.violence", "threat.family", "threat.property", "threat.exposure", "harassment.announced");

    // What the words themselves prove, without a look at who is addressed and what is owed.
    private static readonly FrozenSet<string> DecidedByWords = FrozenSet.Create(
        StringComparer.Ordinal,
        "insult", "obscenity", "threat.violence", "threat.family", "threat.property", "threat.exposure", "threat.workplace",
        "threat.false_charge", "consequence.false");

    private static readonly string[] ReportedTiers = ["A", "B", "G1"];

    private static readonly FrozenDictionary<string, string[]> Elements = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["threat"] = ["threat.", "consequence.false", "harassment.announced", "visit.announced"],
        ["insult"] = ["insult", "obscenity"],
        ["false-statement"] = ["threat.false_charge", "consequence.false", "impersonation.", "threat.exposure", "insult"],
        ["exaggerated-debt"] = ["pressure"],
        ["usurious-interest"] = ["charges"],
        ["home-visit-intimidation"] = ["visit.announced"],
        ["third-party-disclosure"] = ["third_party.pressure", "disclosure"],
        ["third-party-contact"] = ["trace", "third_party.pressure", "threat.workplace", "threat.exposure"],
        ["contact-after-stop"] = ["harassment.announced"],
        ["public-disclosure"] = ["threat.exposure", "disclosure"],
        ["wrong-person"] = ["third_party.pressure"],
        ["ambiguous"] = ["threat.veiled", "consequence.lawful", "demand", "pressure", "insult"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    [Fact]
    public void It_has_the_signals_that_rules_rely_on() =>
        Matcher.Signals.Select(s => s.Id).Should().Contain(
        [
            "insult", "obscenity", "threat.violence", "threat.family", "threat.exposure", "threat.workplace", "threat.false_charge",
            "threat.property", "threat.veiled", "impersonation.authority", "impersonation.lawyer", "consequence.false",
            "consequence.lawful", "demand", "disclosure", "relay", "third_party.pressure",
        ]);

    [Fact]
    public void Every_signal_speaks_both_languages() =>
        Matcher.Signals.Should().OnlyContain(s => !string.IsNullOrEmpty(s.Says.Zh) && !string.IsNullOrEmpty(s.Says.En));

    [Fact]
    public void No_word_is_listed_twice_in_a_signal() =>
        Matcher.Signals.SelectMany(s => s.Entries.SelectMany(e => e.Words).GroupBy(w => w, StringComparer.Ordinal)
            .Where(g => g.Count() > 1).Select(g => $"{s.Id}: {g.Key}")).Should().BeEmpty();

    [Fact]
    public void What_may_lawfully_be_announced_is_never_decisive() =>
        Matcher.Signals.Where(s => Neutral.Contains(s.Id) || s.Id is "third_party.pressure" or "impersonation.lawyer")
            .SelectMany(s => s.Entries).Should().OnlyContain(e => e.Weight == SignalWeight.Indicative);

    [Fact]
    public void At_least_four_in_five_reported_phrases_give_a_signal_beyond_the_neutral_ones()
    {
        var phrases = PhraseFile.Reported().Where(p => p.Category != "lawful" && ReportedTiers.Contains(p.Tier)).ToList();
        var missed = phrases.Where(p => !Matcher.Match(p.Phrase).Any(h => !Neutral.Contains(Id(h)))).ToList();

        phrases.Should().HaveCountGreaterThan(25);
        ((phrases.Count - missed.Count) / (double)phrases.Count).Should().BeGreaterThanOrEqualTo(0.8, string.Join('\n', missed.Select(m => m.Phrase)));
    }

    [Fact]
    public void At_least_four_in_five_reported_phrases_give_a_signal_of_their_own_element()
    {
        var phrases = PhraseFile.Reported().Where(p => Elements.ContainsKey(p.Category) && ReportedTiers.Contains(p.Tier)).ToList();
        var missed = phrases.Where(p => !Matcher.Match(p.Phrase).Any(h => Elements[p.Category].Any(e => Id(h).StartsWith(e, StringComparison.Ordinal)))).ToList();

        ((phrases.Count - missed.Count) / (double)phrases.Count).Should().BeGreaterThanOrEqualTo(0.8, string.Join('\n', missed.Select(m => m.Phrase)));
    }

    [Fact]
    public void More_than_nineteen_in_twenty_written_phrases_give_a_signal_of_their_own_element()
    {
        ImmutableArray<(string Signal, string Phrase)> phrases = PhraseFile.Unlawful();
        string[] missed = [.. phrases.Where(p => !Matcher.Match(p.Phrase).Any(h => Shows(p.Signal, Id(h)))).Select(p => p.Phrase)];

        phrases.Should().HaveCountGreaterThan(800);
        missed.Length.Should().BeLessThan(phrases.Length / 20, string.Join('\n', missed));
    }

    [Fact]
    public void More_than_half_of_the_written_insults_threats_and_invented_consequences_are_decisive()
    {
        string[] phrases = [.. PhraseFile.Unlawful().Where(p => DecidedByWords.Contains(p.Signal)).Select(p => p.Phrase)];
        string[] open = [.. phrases.Where(p => !Decisive(p).Any())];

        phrases.Should().HaveCountGreaterThan(400);
        open.Length.Should().BeLessThan(phrases.Length / 2, string.Join('\n', open));
    }

    [Fact]
    public void No_lawful_phrase_gives_a_decisive_signal() =>
        PhraseFile.Reported().Where(p => p.Category == "lawful").SelectMany(p => Decisive(p.Phrase)).Should().BeEmpty();

    [Fact]
    public void No_lawful_or_private_phrase_with_the_words_of_unlawful_ones_gives_a_decisive_signal() =>
        PhraseFile.Lawful().SelectMany(p => Decisive(p.Phrase)).Should().BeEmpty();

    [Fact]
    public void Messages_of_correct_collectors_give_no_decisive_signal_and_hardly_a_grave_one()
    {
        ImmutableArray<string> messages = OrdinaryMessages.FromCollectors(Messages, 1);

        messages.Distinct().Should().HaveCountGreaterThan(Messages * 9 / 10);
        messages.SelectMany(Decisive).Should().BeEmpty();
        messages.Count(m => Matcher.Match(m).Any(h => Grave.Contains(Id(h)))).Should().BeLessThan(Messages / 100);
    }

    [Fact]
    public void Messages_between_people_give_no_decisive_signal()
    {
        ImmutableArray<string> messages = OrdinaryMessages.BetweenPeople(Messages, 2);

        messages.Distinct().Should().HaveCountGreaterThan(Messages * 9 / 10);
        messages.SelectMany(Decisive).Should().BeEmpty();
    }

    [Theory]
    [InlineData("threat.violence", "再不还钱我打断你的腿")]
    [InlineData("threat.violence", "打 断 你 的 狗 腿")]
    [InlineData("threat.violence", "打.断.你.的.腿")]
    [InlineData("threat.violence", "打斷你的腿")]
    [InlineData("threat.violence", "打duan你的tui")]
    [InlineData("threat.violence", "dǎ duàn你的腿")]
    [InlineData("threat.violence", "弄​死​你")]
    [InlineData("threat.violence", "弄😡死😡你")]
    [InlineData("threat.violence", "弄s你")]
    [InlineData("threat.violence", "拿🔪砍死你")]
    [InlineData("threat.violence", "找几个兄弟废了你")]
    [InlineData("threat.family", "殺你全家")]
    [InlineData("threat.family", "让你全家不得安宁")]
    [InlineData("threat.exposure", "让全村人都知道你欠钱不还")]
    [InlineData("threat.exposure", "我爆你通*讯*录")]
    [InlineData("threat.exposure", "把你的身份证照片贴到你们小区")]
    [InlineData("threat.workplace", "明天就去你公司拉横幅")]
    [InlineData("threat.property", "给你家门口泼油漆")]
    [InlineData("threat.false_charge", "欠钱不还就是诈骗")]
    [InlineData("consequence.false", "不还钱就等着坐牢")]
    [InlineData("consequence.false", "你孩子以后别想考公")]
    [InlineData("impersonation.authority", "这里是市公安局经侦支队,你的贷款逾期了")]
    [InlineData("obscenity", "ｃｎｍ")]
    [InlineData("obscenity", "C N M 还钱")]
    [InlineData("obscenity", "艹尼玛")]
    [InlineData("obscenity", "cao ni ma")]
    [InlineData("obscenity", "傻 逼")]
    [InlineData("insult", "你就是个畜生")]
    [InlineData("insult", "你這個賤人")]
    [InlineData("harassment.announced", "打爆你电话")]
    [InlineData("threat.violence", "把你两条胳膊都卸下来")]
    [InlineData("threat.violence", "今晚就叫几个人把你办了")]
    [InlineData("threat.family", "那就拿你爹妈开刀")]
    [InlineData("threat.property", "叫人往你家门上泼漆")]
    [InlineData("threat.exposure", "把你的照片p成通缉令")]
    [InlineData("threat.workplace", "叫几个兄弟去你厂里拉横幅")]
    [InlineData("threat.false_charge", "你这已经构成贷款诈骗,公安等着你")]
    [InlineData("consequence.false", "派人去抓你")]
    [InlineData("insult", "连条狗都比你讲信用")]
    [InlineData("insult", "狗东西,还钱")]
    [InlineData("obscenity", "你娘个逼")]
    [InlineData("threat.violence", "腿给你打折")]
    [InlineData("threat.family", "讓你家破人亡")]
    [InlineData("threat.exposure", "给你通讯录里每个人都发一遍")]
    [InlineData("threat.exposure", "給你所有親戚朋友挨個打電話")]
    [InlineData("threat.workplace", "看你公司还要不要你")]
    [InlineData("threat.property", "去你家搬东西抵债")]
    [InlineData("threat.false_charge", "逾期三个月就构成信用卡诈骗罪")]
    [InlineData("consequence.false", "逮捕令已经下来了")]
    [InlineData("consequence.false", "划扣您亲属账户")]
    [InlineData("impersonation.authority", "公检法联合办案组通知您")]
    [InlineData("insult", "贱人,拿了钱就跑")]
    public void What_has_no_lawful_reading_is_decisive_in_every_disguise(string signal, string text) =>
        Decisive(text).Should().Contain(d => d.StartsWith(signal + " ", StringComparison.Ordinal));

    [Theory]
    [InlineData("我们不会打断您的腿,也不会骚扰您的家人")]
    [InlineData("严禁以打断腿、弄死你等言语威胁债务人")]
    [InlineData("如有人说要弄死你、杀你全家,请立即报警")]
    [InlineData("请勿相信自称公安局、要求立即还款的来电")]
    [InlineData("对之前员工骂您傻逼的不当言论,我们深表歉意")]
    [InlineData("您反映有人说不还钱就坐牢,该说法没有依据")]
    [InlineData("我们是法院委托的调解组织,就您的贷款逾期组织调解")]
    [InlineData("今日你妈妈来电咨询,请你本人联系")]
    [InlineData("麻烦转告他妈的主治医生")]
    [InlineData("他不还就找你,你是担保人")]
    [InlineData("拒不履行判决的,法院可以依法拘留")]
    [InlineData("您说昨天有人打电话威胁要去您单位闹,请提供号码")]
    [InlineData("这狗东西又拆家,沙发都咬烂了")]
    [InlineData("警察不会因为欠款抓您,请放心")]
    [InlineData("欠钱不还不是犯罪,是民事纠纷")]
    [InlineData("你再迟到我打死你哈哈哈")]
    [InlineData("我们不会逐一通知您的亲友")]
    [InlineData("你的行为涉嫌诈骗,我们将向公安机关报案")]
    [InlineData("可能影响您的子女就读高收费私立学校")]
    [InlineData("去你公司找你们老板谈合作")]
    public void Denial_prohibition_quotation_and_chance_are_not_decisive(string text) =>
        Decisive(text).Should().BeEmpty();

    [Theory]
    [InlineData("您的验证码是204817,5分钟内有效,请勿泄露给他人")]
    [InlineData("近期有不法分子冒充我行催收人员实施诈骗,请您提高警惕")]
    [InlineData("谨防诈骗:我行工作人员不会索要您的密码和验证码")]
    [InlineData("如发现威胁、辱骂、骚扰您等不当行为,请拨打客服电话")]
    [InlineData("您反映被骚扰的情况我们已经登记")]
    [InlineData("若您因疾病、失业等原因暂时无力还款,可以申请延期")]
    [InlineData("借你的钱拖了三个月,做人要守约")]
    [InlineData("孩子上学不受影响,请放心")]
    [InlineData("如有异常请立即报警")]
    public void A_warning_a_report_and_an_everyday_word_give_no_signal_to_look_at(string text) =>
        Matcher.Match(text).Select(Id).Where(id => !Neutral.Contains(id)).Should().BeEmpty();

    [Theory]
    [InlineData("金某还钱")]
    [InlineData("张三借我五万元三年不还,请大家评评理")]
    [InlineData("他欠我们的钱一直不还")]
    public void Speaking_of_a_debt_to_others_is_no_threat_to_do_so(string text) =>
        Matcher.Match(text).Select(Id).Should().Contain("disclosure").And.NotContain("threat.exposure");

    private static IEnumerable<string> Decisive(string text) =>
        Matcher.Match(text).Where(h => h.Weight == SignalWeight.Decisive)
            .Select(h => $"{Id(h)} '{text.Substring(h.Start, h.Length)}' in {text}");

    // Passing a message on and asking for the debtor are contacts with others too; abuse is often obscene as well.
    private static bool Shows(string family, string signal) =>
        signal.StartsWith(family, StringComparison.Ordinal)
        || (family == "third_party.pressure" && signal is "trace" or "relay")
        || (family is "insult" or "obscenity" && signal is "insult" or "obscenity");

    private static string Id(SignalHit hit) => Matcher.Signals[hit.SignalIndex].Id;
}
