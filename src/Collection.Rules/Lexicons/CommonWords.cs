namespace Collection.Rules.Lexicons;

/// <summary>Words so common in messages about debts that they are a poor place to start a search.</summary>
/// <remarks>They only guide where patterns are tried; leaving one out costs time, never a match.</remarks>
internal static class CommonWords
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "还款", "逾期", "借款", "贷款", "欠款", "账单", "信用卡", "银行", "银行卡", "账户", "客户", "客服", "电话", "手机", "微信",
        "联系", "通知", "告知", "提醒", "处理", "影响", "影响您", "影响您的", "影响你", "您的", "你的", "我们", "我是", "您是", "你是",
        "本人", "先生", "女士", "知道", "看看", "公司", "单位", "朋友", "家人", "孩子", "儿子", "女儿", "老公", "老婆", "爸爸", "妈妈",
        "父母", "今天", "明天", "马上", "现在", "不能", "无法", "上班", "学校", "老师", "安全", "信息", "照片", "资料", "认识", "清楚",
    };

    /// <summary>How rarely texts of two characters or more are met: 1 where a common word is among them, else 2.</summary>
    public static int RarityOf(List<string> texts)
    {
        foreach (string text in texts)
        {
            if (Words.Contains(text))
            {
                return 1;
            }
        }

        return 2;
    }
}
