namespace Collection.Rules.Tests.Yaml;

public sealed class FullWidthPunctuationTests
{
    private const string Advice = "; if it belongs to the text, put the whole text in double quotes";
    private const string Colon = "'：' is a full-width colon; type ':' and a space" + Advice;
    private const string Comma = "'，' is a full-width comma; type ',' and a space" + Advice;
    private const string Space = "a full-width or fixed space stands here; type an ordinary space";

    [Theory]
    [InlineData("title：x\n", 1, 6, Colon)]
    [InlineData("a: 1\nkind：b\n", 2, 5, Colon)]
    [InlineData("a:\n  zh：x\n  en：y\n", 2, 5, Colon)]
    [InlineData("- zh：x\n", 1, 5, Colon)]
    [InlineData("{ zh：民, en: x }\n", 1, 5, Colon)]
    [InlineData("a: { zh: 民法典， en: Civil }\n", 1, 13, Comma)]
    [InlineData("a: [x，y]\n", 1, 6, Comma)]
    [InlineData("a: [\"x\"，\"y\"]\n", 1, 8, Comma)]
    [InlineData("a: [x、y]\n", 1, 6, "'、' is a full-width comma; type ',' and a space" + Advice)]
    [InlineData("a: ［x, y］\n", 1, 4, "'［' is a full-width bracket; type '['" + Advice)]
    [InlineData("a: [x, y］\n", 1, 9, "'］' is a full-width bracket; type ']'" + Advice)]
    [InlineData("a: ｛ x: 1 ｝\n", 1, 4, "'｛' is a full-width bracket; type '{'" + Advice)]
    [InlineData("a: “x”\n", 1, 4, "'“' is a full-width quotation mark; type '\"'" + Advice)]
    [InlineData("a: { zh: 「民法典」, en: x }\n", 1, 10, "'「' is a full-width quotation mark; type '\"'" + Advice)]
    [InlineData("a: \"x”\nb: 1\n", 1, 6, "'”' is a full-width quotation mark; type '\"'" + Advice)]
    [InlineData("\u3000a: 1\n", 1, 1, Space)]
    [InlineData("a: 1\n\u3000b: 1\n", 2, 1, Space)]
    [InlineData("a:\u30001\n", 1, 3, Space)]
    public void Chinese_signs_used_as_syntax_are_named_with_the_sign_to_type(string text, int line, int column, string message) =>
        YamlText.Mistakes(text).Should().Equal($"r.yaml({line},{column}): error CR0012: {message}");

    [Theory]
    [InlineData("a: { zh: 您好，请还款：谢谢, en: Hello }\n")]
    [InlineData("zh: app：读取通讯录\n")]
    [InlineData("zh: “自然人”享有隐私权\n")]
    [InlineData("words: [还钱，否则, 老赖：滚]\n")]
    [InlineData("zh: 【催收】您的账单［三］\n")]
    [InlineData("a: \"key：b，c\"\n")]
    [InlineData("# 注：说明，如下\na: 1\n")]
    public void Chinese_signs_inside_a_text_are_left_alone(string text) =>
        YamlText.Mistakes(text).Should().BeEmpty();
}
