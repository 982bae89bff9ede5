using Collection.Rules.Law;

namespace Collection.Rules.Tests.Law;

/// <summary>Instruments for the tests of the register.</summary>
internal static class GivenLaw
{
    public static Instrument CivilCode(params string[] places) =>
        Instrument("civil-code", Numbering.Article, "中华人民共和国民法典", "民法典", "Civil Code", places) with { LastArticle = 1260 };

    public static Instrument Standard(params string[] places) =>
        Instrument("gbt-45251", Numbering.Clause, "互联网金融 个人网络消费信贷 贷后催收风控指引", "GB/T 45251-2025", "GB/T 45251-2025", places) with { Number = "GB/T 45251-2025" };

    public static Instrument Notice(params string[] places) =>
        Instrument("cash-loan-notice", Numbering.Section, "关于规范整顿“现金贷”业务的通知", "现金贷通知", "Cash-Loan Notice", places);

    public static Instrument Instrument(string id, Numbering numbering, string title, string zh, string en, params string[] places)
    {
        var instrument = new Instrument
        {
            Id = id,
            Title = new LocalizedText { Zh = title, En = en },
            Short = new LocalizedText { Zh = zh, En = en },
            Issuer = new LocalizedText { Zh = "甲", En = "A" },
            Force = LegalForce.Law,
            Numbering = numbering,
            InForce = new EffectivePeriod(new DateOnly(2021, 1, 1)),
            Provisions = [],
        };
        return instrument with { Provisions = [.. places.Select(place => Provision(instrument, place))] };
    }

    public static Provision Provision(Instrument instrument, string place, params EffectivePeriod[] periods)
    {
        Pinpoint pinpoint = Pinpoint.Parse(place, instrument.Numbering);
        return new Provision
        {
            InstrumentId = instrument.Id,
            Pinpoint = pinpoint,
            Citation = instrument.Cite(pinpoint),
            Versions = [.. periods.Select(period => new ProvisionVersion
            {
                Period = period,
                Gist = new LocalizedText { Zh = "要旨", En = "gist" },
                Checked = new DateOnly(2026, 11, 23),
            })],
        };
    }
}
