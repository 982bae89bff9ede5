using Collection.Rules.Events;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Tests.Events.Json;

public sealed class ProblemFinderTests
{
    private const string Fees = "interest, penalty_interest, compound_interest, late_fee, instalment_fee, prepayment_fee, "
        + "service_fee, management_fee, consulting_fee, guarantee_fee, insurance_premium, membership_fee, legal_fee, collection_fee, other";

    [Theory]
    [InlineData("\"outcme\":\"busy\"", "outcme: unknown member; did you mean 'outcome'?")]
    [InlineData("\"Outcome\":\"busy\"", "Outcome: unknown member; did you mean 'outcome'?")]
    [InlineData("\"actor\":{\"firm\":\"x\"}", "actor.firm: unknown member; valid: id, agency, capacity, claimed_identity, private_account, agency_listed, agency_announced")]
    [InlineData("\"said\":{\"threat\":[]}", "said.threat: unknown member; did you mean 'threats'?")]
    [InlineData("\"transcript\":[{\"who\":\"x\"}]", "transcript[0].who: unknown member; valid: speaker, text")]
    [InlineData("\"recipient\":{\"rol\":\"x\"}", "recipient.rol: unknown member; did you mean 'role'?")]
    [InlineData("\"outcome\":\"anwsered\"", "outcome: unknown word 'anwsered'; valid: answered, no_answer, rejected, blocked, busy, voicemail, not_connected")]
    [InlineData("\"outcome\":\"Answered\"", "outcome: unknown word 'Answered'; valid: answered, no_answer, rejected, blocked, busy, voicemail, not_connected")]
    [InlineData("\"outcome\":0", "outcome: expected one of answered, no_answer, busy, rejected, blocked, not_connected, voicemail, found a number")]
    [InlineData("\"outcome\":\"0\"", "outcome: unknown word '0'; valid: busy, blocked, answered, rejected, no_answer, voicemail, not_connected")]
    [InlineData("\"said\":{\"threats\":[\"veiled\",\"exposur\"]}", "said.threats[1]: unknown word 'exposur'; valid: exposure, property, veiled, violence, workplace, harm_to_family, false_criminal_charge")]
    [InlineData("\"said\":{\"threats\":[null]}", "said.threats[0]: must not be null")]
    [InlineData("\"said\":{\"threats\":\"veiled\"}", "said.threats: expected a list, found text")]
    [InlineData("\"said\":{\"demanded_fees\":[1]}", "said.demanded_fees[0]: expected one of " + Fees + ", found a number")]
    [InlineData("\"said\":[]", "said: expected an object, found a list")]
    [InlineData("\"effective\":\"yes\"", "effective: expected true or false, found text")]
    [InlineData("\"text\":12", "text: expected text, found a number")]
    [InlineData("\"text\":true", "text: expected text, found true or false")]
    [InlineData("\"transcript\":[null]", "transcript[0]: must not be null")]
    [InlineData("\"recipient\":3", "recipient: expected an id or an object, found a number")]
    [InlineData("\"recipient\":\"\"", "recipient: an id has 1 to 200 characters and no control characters")]
    [InlineData("\"duration_seconds\":-1", "duration_seconds: not a whole number from 0 to 2147483647: -1")]
    [InlineData("\"duration_seconds\":1.5", "duration_seconds: not a whole number from 0 to 2147483647: 1.5")]
    [InlineData("\"duration_seconds\":\"130\"", "duration_seconds: expected a whole number, found text")]
    [InlineData("\"said\":{\"amount\":\"20,000 CNY\"}", "said.amount: not an amount such as 20000.00 CNY: '20,000 CNY'")]
    [InlineData("\"said\":{\"amount\":\"二万元\"}", "said.amount: not an amount such as 20000.00 CNY")]
    [InlineData("\"said\":{\"amount\":20000}", "said.amount: expected text, found a number")]
    [InlineData("\"evidence\":[{\"sha256\":\"abc\"}]", "evidence[0].sha256: not a SHA-256: 64 hexadecimal digits")]
    [InlineData("\"silent\":true,\"silent\":true", "silent: member is given more than once")]
    [InlineData("\"type\":\"phone_call\"", "type: member is given more than once")]
    [InlineData("\"kind\":\"phone_call\"", "kind: unknown member; valid: id, case, at, direction, recipient, from_number, to_number, outcome, effective, duration_seconds, automated, recorded, recording_kept_years, silent, actor, purpose, contact_source, text, transcript, said, disturbed_life, evidence")]
    [InlineData("\"text\":\"\\ud800\"", "text: the text holds half a surrogate pair")]
    [InlineData("\"outcome\":\"\\ud800\"", "outcome: the text holds half a surrogate pair")]
    [InlineData("\"\\ud800\":1", "\uFFFD: unknown member; valid: id, case, at, direction, recipient, from_number, to_number, outcome, effective, duration_seconds, automated, recorded, recording_kept_years, silent, actor, purpose, contact_source, text, transcript, said, disturbed_life, evidence")]
    [InlineData("\"$id\":\"1\"", "$id: unknown member; did you mean 'id'?")]
    public void A_mistake_in_a_call_is_named_with_its_path(string members, string expected)
    {
        Problems(Call(members)).Should().Equal($"json(1): {expected}");
    }

    [Theory]
    [InlineData("\"debtor\":{\"zones\":[\"Asia/Beijing\"]}", "debtor.zones[0]: unknown time zone 'Asia/Beijing'; use an IANA id such as Asia/Shanghai")]
    [InlineData("\"debtor\":{\"zones\":[\"China Standard Time\"]}", "debtor.zones[0]: not a time zone; use an IANA id such as Asia/Shanghai")]
    [InlineData("\"debtor\":{\"zones\":[\"../Asia/Shanghai\"]}", "debtor.zones[0]: not a time zone; use an IANA id such as Asia/Shanghai")]
    [InlineData("\"debtor\":{\"zones\":[\"Asia/Shanghai\",null]}", "debtor.zones[1]: expected text, found null")]
    [InlineData("\"debtor\":{\"zones\":\"Asia/Shanghai\"}", "debtor.zones: expected a list, found text")]
    [InlineData("\"parties\":[null]", "parties[0]: must not be null")]
    [InlineData("\"parties\":[{\"liable_until\":\"2026-02-30\"}]", "parties[0].liable_until: not a day such as 2026-03-01: '2026-02-30'")]
    [InlineData("\"loan\":{\"contracted_on\":\"2025-01-10T00:00:00+08:00\"}", "loan.contracted_on: not a day such as 2026-03-01: '2025-01-10T00:00:00+08:00'")]
    [InlineData("\"loan\":{\"contracted_on\":\"spring\"}", "loan.contracted_on: not a day such as 2026-03-01")]
    [InlineData("\"loan\":{\"annual_rate_percent\":\"23.9\"}", "loan.annual_rate_percent: expected a number, found text")]
    [InlineData("\"loan\":{\"annual_rate_percent\":-1}", "loan.annual_rate_percent: not a number from 0 to 1000000: -1")]
    [InlineData("\"loan\":{\"annual_rate_percent\":1000000.01}", "loan.annual_rate_percent: not a number from 0 to 1000000: 1000000.01")]
    [InlineData("\"loan\":{\"annual_rate_percent\":1e99}", "loan.annual_rate_percent: not a number from 0 to 1000000: 1e99")]
    [InlineData("\"lender\":{\"kind\":\"shop\"}", "lender.kind: unknown word 'shop'; valid: bank, trust, microloan, unlicensed, auto_finance, asset_assignee, private_lender, consumer_finance, guarantee_company, loan_facilitator, online_lending_intermediary")]
    [InlineData("\"case\":\"C-1\"", "case: unknown member; valid: id, lender, loan, debtor, parties, records")]
    public void A_mistake_in_a_case_is_named_with_its_path(string members, string expected)
    {
        Problems($$"""{"type":"case","id":"C-1",{{members}}}""").Should().Equal($"json(1): {expected}");
    }

    [Theory]
    [InlineData("{\"from\":\"22:00\"}", "window.to: required member is missing")]
    [InlineData("{\"from\":\"22:00\",\"to\":\"24:00\"}", "window.to: midnight is written 00:00")]
    [InlineData("{\"from\":\"10 pm\",\"to\":\"08:00\"}", "window.from: not a time of the day such as 22:00")]
    [InlineData("{\"from\":\"8:00\",\"to\":\"22:00\"}", "window.from: not a time of the day such as 22:00: '8:00'")]
    [InlineData("{\"from\":\"08:00\",\"to\":\"22:00\",\"ends\":\"open\"}", "window.ends: unknown word 'open'; valid: excluded, included")]
    [InlineData("{\"from\":\"08:00\",\"to\":\"22:00\",\"until\":\"22:00\"}", "window.until: unknown member; valid: from, to, ends")]
    [InlineData("{\"from\":null,\"to\":\"22:00\"}", "window.from: must not be null")]
    [InlineData("\"08:00-22:00\"", "window: expected an object, found text")]
    public void A_mistake_in_hours_is_named_with_its_path(string window, string expected)
    {
        Problems($$"""{"type":"hours_agreed","id":"E1","case":"C-1","at":"2026-05-14T22:40:00+08:00","window":{{window}}}""")
            .Should().Equal($"json(1): {expected}");
    }

    [Theory]
    [InlineData("\"2026-05-14T22:40:00\"", "at: an instant needs an offset such as +08:00: '2026-05-14T22:40:00'")]
    [InlineData("\"2026-05-14\"", "at: not an instant such as 2026-05-14T22:40:00+08:00: '2026-05-14'")]
    [InlineData("\"2026-05-14 22:40:00+08:00\"", "at: not an instant such as 2026-05-14T22:40:00+08:00: '2026-05-14 22:40:00+08:00'")]
    [InlineData("\"2026-02-29T22:40:00+08:00\"", "at: not an instant such as 2026-05-14T22:40:00+08:00: '2026-02-29T22:40:00+08:00'")]
    [InlineData("\"昨天晚上\"", "at: not an instant such as 2026-05-14T22:40:00+08:00")]
    [InlineData("1778769600000", "at: expected text, found a number")]
    [InlineData("null", "at: must not be null")]
    public void An_instant_must_be_whole_and_carry_an_offset(string at, string expected)
    {
        Problems($$"""{"type":"email","id":"E1","case":"C-1","at":{{at}}}""").Should().Equal($"json(1): {expected}");
    }

    [Fact]
    public void Every_missing_member_is_named()
    {
        Problems("""{"type":"email"}""").Should().Equal(
            "json(1): id: required member is missing",
            "json(1): case: required member is missing",
            "json(1): at: required member is missing");
    }

    [Fact]
    public void A_record_without_a_type_is_told_all_types()
    {
        Problems("""{"id":"E1"}""").Should().ContainSingle().Which.Should()
            .StartWith("json(1): type: required member is missing; valid: case, phone_call, text_message, ")
            .And.EndWith(", debtor_unreachable, complaint_filed");
    }

    [Fact]
    public void An_unknown_type_is_told_the_nearest_first()
    {
        Problems("""{"id":"E1","type":"phonecall"}""").Should().ContainSingle().Which.Should()
            .StartWith("json(1): type: unknown word 'phonecall'; valid: phone_call, ");
    }

    [Theory]
    [InlineData("7", "a number")]
    [InlineData("null", "null")]
    [InlineData("[]", "a list")]
    public void What_is_no_object_is_no_record(string json, string found)
    {
        Problems(json).Should().Equal($"json(1): expected a record, which is an object, found {found}");
    }

    [Fact]
    public void Several_mistakes_of_one_record_are_all_reported()
    {
        string json = """
            {"type":"phone_call","id":"E7","at":"2026-05-14T22:40:00","outcome":"dead","durations":1,
             "said":{"amount":"5 yuan","threats":["veiled","x"],"insult":1},"said":{},"recipient":{"role":"dog"}}
            """;

        Problems(json).Should().Equal(
            "json(1): at: an instant needs an offset such as +08:00: '2026-05-14T22:40:00'",
            "json(1): outcome: unknown word 'dead'; valid: busy, answered, rejected, blocked, voicemail, no_answer, not_connected",
            "json(1): durations: unknown member; valid: id, case, at, direction, recipient, from_number, to_number, outcome, effective, duration_seconds, automated, recorded, recording_kept_years, silent, actor, purpose, contact_source, text, transcript, said, disturbed_life, evidence",
            "json(1): said.amount: not an amount such as 20000.00 CNY",
            "json(1): said.threats[1]: unknown word 'x'; valid: veiled, exposure, violence, property, workplace, harm_to_family, false_criminal_charge",
            "json(1): said.insult: expected true or false, found a number",
            "json(1): said: member is given more than once",
            "json(1): recipient.role: unknown word 'dog'; valid: debtor, heir, spouse, child, agent, parent, sibling, friend, lawyer, public, colleague, employer, guardian, stranger, relative, neighbour, guarantor, classmate, debt_joiner, co_borrower, number_holder, emergency_contact",
            "json(1): case: required member is missing");
    }

    [Fact]
    public void A_problem_carries_the_id_of_its_record()
    {
        RecordLine line = RecordParser.Parse("""{"type":"email","id":"E9","x":1}"""u8.ToArray(), "mail.ndjson", 12);

        line.Problems.Should().OnlyContain(p => p.RecordId == "E9" && p.Line == 12 && p.Source == "mail.ndjson");
    }

    [Fact]
    public void No_message_repeats_what_a_person_said_or_is_called()
    {
        const string Secret = "张三欠钱";
        string json = $$"""
            {"type":"phone_call","id":"{{Secret}}\u0000","case":["{{Secret}}"],"at":"{{Secret}}","text":{"{{Secret}}":"{{Secret}}"},
             "transcript":[{"text":["{{Secret}}"]}],"from_number":["{{Secret}}"],"duration_seconds":"{{Secret}}",
             "said":{"amount":"{{Secret}}"},"evidence":[{"sha256":"{{Secret}}"}],"recipient":"{{Secret}}\u0000"}
            """;

        string[] problems = Problems(json);

        problems.Should().HaveCount(10);
        problems.Should().NotContain(p => p.Contains(Secret, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("not-reached", " 'not-reached'")]
    [InlineData("6258123", " '6258123'")]
    [InlineData("62581234", "")]
    [InlineData("202605141", "")]
    [InlineData("张三", "")]
    [InlineData("no answer", "")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", " 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…'")]
    public void An_unknown_word_is_repeated_only_where_it_has_the_form_of_one(string word, string shown) =>
        Problems(Call($"\"outcome\":\"{word}\""))
            .Should().ContainSingle().Which.Should().StartWith($"json(1): outcome: unknown word{shown}; valid: ");

    [Fact]
    public void Unknown_members_are_cut_and_cannot_command_a_terminal() =>
        Problems(Call($"\"\\u001b[31m\u202e{new string('字', 100)}\":1"))
            .Should().ContainSingle().Which.Should()
            .StartWith($"json(1): \\u{{001B}}[31m\\u{{202E}}{new string('字', 34)}…: unknown member; valid: ");

    [Fact]
    public void A_record_of_nothing_but_mistakes_stops_after_a_thousand()
    {
        string members = string.Join(',', Enumerable.Range(0, 5000).Select(i => $"\"x{i}\":1"));

        string[] problems = Problems(Call(members));

        problems.Should().HaveCount(1000);
        problems[^1].Should().Be("json(1): more problems follow that are not listed");
    }

    [Theory]
    [MemberData(nameof(RecordExamples.All), MemberType = typeof(RecordExamples))]
    public void A_valid_record_has_no_problem_to_find(string json)
    {
        using System.Text.Json.JsonDocument document = System.Text.Json.JsonDocument.Parse(json);

        new ProblemFinder("x", 1).Find(document.RootElement)
            .Should().ContainSingle().Which.Message.Should().Be("the record cannot be read", "that is what is left when nothing is found");
    }

    private static string[] Problems(string json)
    {
        Action read = () => CollectionJson.Read(json);
        return [.. read.Should().Throw<InputException>().Which.Problems.Select(p => p.ToString())];
    }

    private static string Call(string members) =>
        $$"""{"type":"phone_call","id":"E1","case":"C-1","at":"2026-05-14T22:40:00+08:00",{{members}}}""";
}
