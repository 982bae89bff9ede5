using Collection.Rules.Events;
using Collection.Rules.Events.Json;
using Collection.Rules.Findings;

namespace Collection.Rules.Tests.Timelines;

public sealed class OnRecordTests : IDisposable
{
    private const string Rule = """
        format: 1
        kind: rule
        id: house.more-than-two
        title: { zh: 超过两次, en: More than two }
        status: active
        severity: low
        effect: departure
        basis: [ "house-policy/1" ]
        event: phone_call
        elements:
          many:
            says: { zh: 超过两次。, en: More than two. }
            test:
              count:
                of: phone_call
                where: { direction: outbound }
                same: [ recipient ]
                window: { kind: calendar, days: 1 }
                on_record: ON_RECORD
                more_than: 2
        message: { zh: "{count}次", en: "{count} calls" }
        """;

    private const string Policy = """
        format: 1
        kind: instrument
        id: house-policy
        title: { zh: 内部规定, en: House policy }
        short: { zh: 内部规定, en: House policy }
        issuer: { zh: 本公司, en: The firm }
        force: house
        numbering: article
        in_force: { from: 2020-01-01 }
        binds: anyone
        provisions:
          "1":
            gist: { zh: 每日不超过两次。, en: At most two a day. }
            checked: 2026-11-23
        """;

    private const string AfterStop = """
        format: 1
        kind: rule
        id: house.after-stop
        title: { zh: 要求停止之后, en: After a request to stop }
        status: active
        severity: low
        effect: departure
        basis: [ "house-policy/1" ]
        event: phone_call
        elements:
          stopped:
            says: { zh: 曾要求停止。, en: A request to stop is there. }
            test: { exists: { of: stop_requested, where: { by: { fact: recipient } }, on_record: ON_RECORD } }
        message: { zh: 停止之后, en: After the request }
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("on-record");

    [Theory]
    [InlineData(false, 2, Verdict.Undetermined)]
    [InlineData(true, 2, Verdict.NoViolation)]
    [InlineData(false, 3, Verdict.Departure)]
    [InlineData(true, 3, Verdict.Departure)]
    public void Partial_records_leave_open_what_is_not_asked_on_record(bool isOnRecordOnly, int calls, Verdict expected) =>
        Judge(Rule, "house.more-than-two", isOnRecordOnly, calls, Direction.Outbound).Should().Be(expected);

    [Fact]
    public void An_unknown_fact_of_a_recorded_call_stays_open_all_the_same() =>
        Judge(Rule, "house.more-than-two", isOnRecordOnly: true, calls: 3, lastDirection: null).Should().Be(Verdict.Undetermined);

    [Theory]
    [InlineData(false, Verdict.Undetermined)]
    [InlineData(true, Verdict.NoViolation)]
    public void Partial_records_leave_open_whether_a_record_exists_unless_asked_on_record(bool isOnRecordOnly, Verdict expected) =>
        Judge(AfterStop, "house.after-stop", isOnRecordOnly, calls: 1, Direction.Outbound).Should().Be(expected);

    public void Dispose() => folder.Delete(recursive: true);

    private Verdict Judge(string rule, string ruleId, bool isOnRecordOnly, int calls, Direction? lastDirection)
    {
        File.WriteAllText(Path.Combine(folder.FullName, "policy.yaml"), Policy);
        File.WriteAllText(Path.Combine(folder.FullName, "rule.yaml"), rule.Replace("ON_RECORD", isOnRecordOnly ? "true" : "false", StringComparison.Ordinal));
        var records = new List<CollectionRecord>
        {
            CollectionJson.Read("""{"type":"case","id":"C1","debtor":{"id":"D1","zones":["Asia/Shanghai"]},"records":{"contact":"partial","stop":"partial"}}"""),
        };
        for (int i = 1; i <= calls; i++)
        {
            records.Add(new PhoneCall
            {
                Id = $"E{i}",
                CaseId = "C1",
                At = new DateTimeOffset(2026, 5, 14, 8 + i, 0, 0, TimeSpan.FromHours(8)),
                Direction = i == calls ? lastDirection : Direction.Outbound,
                Recipient = new Recipient { Id = "D1" },
            });
        }

        RuleEvaluator evaluator = RuleEvaluator.Create(RuleSet.Load(folder.FullName));
        return evaluator.Explain(records, $"E{calls}", ruleId).Verdict;
    }
}
