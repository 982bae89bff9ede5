namespace Collection.Rules.Tests.Events.Json;

/// <summary>One full example of every type, every member in the order in which it is written.</summary>
internal static class RecordExamples
{
    private const string Head = """
        "id":"E1","case":"C-1","at":"2026-05-14T22:40:00+08:00"
        """;

    private const string ContactStart = """
        "direction":"outbound","recipient":"P1"
        """;

    private const string ContactEnd = """
        "actor":{"id":"A9","agency":"AG1","capacity":"outsourced","claimed_identity":"police","private_account":true,"agency_listed":false,"agency_announced":true},"purpose":"demand","contact_source":"address_book","text":"您的朋友有笔待还款","transcript":[{"speaker":"actor","text":"“转告他”\uD83D\uDE00"},{"speaker":"recipient","text":"谁？"}],"said":{"discloses_debt":true,"demands_payment":true,"amount":"23000.00 CNY","demanded_fees":["late_fee","legal_fee"],"urges_borrowing":true,"insult":false,"obscene":false,"threats":["violence","veiled"],"consequences":["arrest"],"false_facts":["fake_court_paper"]},"disturbed_life":true,"evidence":[{"kind":"recording","sha256":"0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0","locator":"row 12"}]
        """;

    private const string MessageMembers = """
        "sender":"10690000","group":12,"group_outsiders":9,"image":"altered","letterhead":"court","judgment_final":false
        """;

    private const string ConsentMembers = """
        "by":"D1","to":"L1","scope":"contact_others","about":["P1","P2"],"form":"separate","window":{"from":"08:00","to":"20:30","ends":"included"}
        """;

    public static TheoryData<string> All =>
    [
        """{"type":"case","id":"C-1","lender":{"id":"L1","kind":"consumer_finance","licensed":true,"region":"CN-SH","memberships":["cba","nifa"]},"loan":{"product":"online_consumer_credit","purpose":"consumption","contracted_on":"2025-01-10","principal":"20000.00 CNY","annual_rate_percent":23.90,"reference_rate_percent":3.1,"overdue_since":"2026-03-01","status":"valid","disclosed_fees":["interest","late_fee"],"rollovers":2},"debtor":{"id":"D1","zones":["Asia/Shanghai","Asia/Urumqi"],"status":"reachable"},"parties":[{"id":"P1","role":"parent","liability":"none"},{"id":"P2","role":"guarantor","liability":"joint","liable_until":"2026-12-31","zones":["America/New_York"]}],"records":{"contact":"complete","consent":"partial","stop":"partial","balance":"complete","recording":"complete"}}""",
        Event("phone_call", $$"""{{ContactStart}},"from_number":"02161234567","to_number":"13800000000","outcome":"answered","effective":true,"duration_seconds":130,"automated":false,"recorded":true,"recording_kept_years":2,"silent":false,{{ContactEnd}}"""),
        Event("text_message", $$"""{{ContactStart}},"from_number":"10690000","to_number":"13800000000",{{MessageMembers}},{{ContactEnd}}"""),
        Event("instant_message", $"{ContactStart},{MessageMembers},{ContactEnd}"),
        Event("email", $"{ContactStart},{MessageMembers},{ContactEnd}"),
        Event("letter", $$"""{{ContactStart}},"states":["balance","lender_seal"],{{MessageMembers}},{{ContactEnd}}"""),
        Event("visit", $$"""{{ContactStart}},"place":"home","staff":3,"identified":false,"entered":true,"entry_consent":false,"asked_to_leave":true,"stayed":true,"blocked_exit":true,"posted_notice":true,"bystanders":3,"loudspeaker":true,"followed":false,"filmed":true,"soft_violence":["paint","mourning"],"force":"property","detained_minutes":40,"recorded":false,"recording_kept_years":5,{{ContactEnd}}"""),
        Event("public_post", $$"""{{ContactStart}},"medium":"short_video","audience":5000,"identifies":["full_name","photo"],"judgment_final":false,{{ContactEnd}}"""),
        Event("consent_given", ConsentMembers),
        Event("consent_withdrawn", ConsentMembers),
        Event("stop_requested", """ "by":"P1","for":["P1","P2"],"to":"AG1","received_at":"2026-05-15T09:00:00+08:00","channel":"app","reason":"no_duty" """),
        Event("wrong_number_told", """ "by":"P1","number":"13800000000","received_at":"2026-05-15T09:00:00.25+08:00" """),
        Event("hours_agreed", """ "by":"D1","window":{"from":"22:00","to":"08:00:30"} """),
        Event("plan_agreed", """ "by":"D1","instalments":[{"due_on":"2026-06-01","amount":"500 CNY"},{"due_on":"2026-07-01","amount":"500.50 CNY"}] """),
        Event("plan_breached", """ "by":"D1","broken_on":"2026-06-02" """),
        Event("balance_posted", """ "balance":"-12.30 CNY","as_of":"2026-05-01","basis":"judgment" """),
        Event("debt_disputed", """ "by":"D1","ground":"not_borrower" """),
        Event("debt_settled", """ "by":"P2","ground":"paid_by_other" """),
        Event("debt_waived", """ "by":"L1","ground":"forgiveness" """),
        Event("outsourcing_notified", """ "to":"AG1","lawful_basis":"contract","fields":["name","phone","debt"] """),
        Event("data_shared", """ "to":"AG1","to_kind":"agency","lawful_basis":"none","fields":["contacts","call_log","id_number"],"accurate":true,"announced":false """),
        Event("contacts_collected", """ "fields":["contacts","call_log","photos"],"forced":true """),
        Event("debtor_unreachable", """ "attempts":3,"days":3 """),
        Event("complaint_filed", """ "channel":"financial_regulator","number":"2026-77","answered_on":"2026-06-20" """),
    ];

    private static string Event(string type, string members) => $$"""{"type":"{{type}}",{{Head}},{{members.Trim()}}}""";
}
