using System.Collections.Immutable;
using System.Globalization;

namespace Collection.Rules.Tests.Lexicons;

/// <summary>Messages without any fault, put together from parts by a seeded generator.</summary>
internal static class OrdinaryMessages
{
    private static readonly string[] Names = ["张先生", "李女士", "王伟", "陈静", "刘老板", "赵师傅", "周先生", "吴小姐", "东先生", "曹先生", "尊敬的客户", "尊敬的持卡人"];
    private static readonly string[] Speakers = ["我是某某银行的客服", "这里是某某消费金融贷后服务中心", "我是某某小贷公司的工作人员,工号1032", "我是受某某银行委托的催收员", "我是物业管家", "这边是信用卡中心", "我是某律师事务所的律师,受贷款人委托与您联系"];
    private static readonly string[] Facts = ["您的信用卡账单已逾期{0}天", "您名下的贷款本期应还{1}元,目前尚未到账", "您在我司的借款将于{2}日到期", "您去年的物业费{1}元尚未缴纳", "截至今日您的账户逾期本金为{1}元,利息{3}元", "我们尚未收到您{2}号应还的{1}元", "您尾号{4}的卡本期最低还款额为{1}元"];
    private static readonly string[] Requests = ["请您尽快安排还款", "请您在方便的时候回电", "请您于{2}日前将款项存入还款账户", "麻烦您登录手机银行核对后还款", "请问您计划什么时候处理?", "请您及时还款,以免影响您的征信", "请您按合同约定履行还款义务", "如有困难,请与我们协商还款方案"];
    private static readonly string[] Offers = ["我们可以为您申请延期或者分期", "如您已还款,请忽略本条信息", "如对金额有异议,可拨打客服热线核实", "您可以提交收入和医疗证明申请减免部分罚息", "分12期的话每期约{3}元", "如果您暂时遇到困难,可以跟我们说说情况", "如仍未还款,我方将依法向人民法院提起诉讼", "逾期信息会按规定报送征信系统", "如需投诉或者反映问题,请拨打监管热线", "依据合同,逾期期间按日计收万分之五的罚息", "我们不会联系您的家人和朋友,请放心", "如有人冒充本公司对您威胁、辱骂,请立即报警"];
    private static readonly string[] Closings = ["感谢您的理解与支持。", "祝您生活愉快!", "谢谢您的配合。", "本次通话将被录音。", "打扰您了,再见。", "祝您和家人身体健康。", "回T退订"];

    private static readonly string[] Who = ["妈", "爸", "老婆", "老公", "亲爱的", "小李", "张姐", "王哥", "老同学", "宝贝", "师傅", "老板", "小曹", "儿子", "表弟"];
    private static readonly string[] When = ["今天晚上", "明天早上", "这周末", "下班以后", "下午三点", "过年的时候", "等会儿", "下个月", "周五", "今日"];
    private static readonly string[] Doings = ["一起去吃火锅吧", "我去接孩子放学", "你陪你妈妈去医院复查一下", "公司要开会,可能晚点到", "帮我把快递拿一下,放你家门口就行", "我去公安局补办身份证", "我们去法院领一下判决书", "咱们去看那部警察抓小偷的电影", "你马上把合同发我一下", "去你家打牌", "把照片发到家族群里让大家看看", "我把房租转给你", "去银行办理贷款", "我要去派出所开个证明", "和律师见个面谈合同", "给你弟弟带点水果", "上次借你的五百块我还给你", "记得去缴电费", "把旧家具搬走", "带狗去打疫苗"];
    private static readonly string[] Remarks = ["笑死我了", "我快累死了", "这天热死人", "打车太堵了", "昨天打游戏又输了,被虐惨了", "你真是个小笨蛋", "路上注意安全", "出门小心点,下雪了", "别忘了带伞", "今天双十一又要剁手了", "拼多多帮我砍一刀", "孩子发烧了不能上学", "这个价格可以再砍一点吗", "他打球把腿摔断了,在住院", "那个骗子公司被曝光了", "鸡蛋里挑骨头", "需要你命名一下文件", "垃圾你倒了没", "新闻说那边抓了好几个人", "刀快了,切菜小心手", "今年的花圈摊位费涨了", "老王家那小兔崽子又考第一", "手机没电了", "这电影里的坏人真是狼心狗肺"];
    private static readonly string[] Ends = ["好的", "哈哈哈", "收到请回复", "爱你哦", "[狗头]", "😂😂", "么么哒", "辛苦啦", "回头聊", "行不行?", "👌", "谢谢!"];

    /// <summary>What collectors may send to a debtor.</summary>
    public static ImmutableArray<string> FromCollectors(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => string.Format(
            CultureInfo.InvariantCulture,
            $"{Pick(random, Names)},您好!{Pick(random, Speakers)}。{Pick(random, Facts)},{Pick(random, Requests)}。{Pick(random, Offers)}。{Pick(random, Closings)}",
            random.Next(1, 120),
            random.Next(100, 90000),
            random.Next(1, 29),
            random.Next(10, 900),
            random.Next(1000, 9999)))];
    }

    /// <summary>What people write to each other.</summary>
    public static ImmutableArray<string> BetweenPeople(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ =>
            $"{Pick(random, Who)},{Pick(random, When)}{Pick(random, Doings)},{Pick(random, Remarks)},{Pick(random, Ends)}")];
    }

    private static string Pick(Random random, string[] parts) => parts[random.Next(parts.Length)];
}
