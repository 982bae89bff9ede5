using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Collection.Rules.Decisions;
using Collection.Rules.Events;
using Collection.Rules.Events.Json;
using Collection.Rules.Findings;
using Collection.Rules.Gating;
using Collection.Rules.Tests.Conditions;
using Collection.Rules.Tests.Loading;

namespace Collection.Rules.Tests.Decisions;

public sealed class DecisionRecordTests
{
    private static readonly RuleEvaluator Evaluator = EvaluatorOf("{ direction: outbound }");

    private static readonly CollectionRecord[] Records =
    [
        Given.Case,
        Given.Act with { Id = "13800138000-1", Recipient = new Recipient { Id = "P1" } },
        Given.Call("E2", "2026-06-02T16:00:00+08:00"),
    ];

    [Fact]
    public void A_record_says_what_the_decision_rests_on()
    {
        JsonElement header = Lines(Write(Records))[0];

        header.GetProperty("type").GetString().Should().Be("decision_record");
        header.GetProperty("schema_version").GetString().Should().Be("1.1");
        header.GetProperty("packs")[0].GetProperty("id").GetString().Should().Be("us-regf");
        header.GetProperty("packs_digest").GetString().Should().Be(Evaluator.Rules.Digest).And.HaveLength(64);
        header.GetProperty("law_as_of").GetString().Should().Be("day_of_act");
        header.GetProperty("engine").GetProperty("name").GetString().Should().Be("Collection.Rules");
        header.GetProperty("inputs_digest").GetString().Should().HaveLength(64);
        header.GetProperty("rules").EnumerateArray().Select(r => r.GetString()).Should().Equal("us.given.rule");
        header.TryGetProperty("zone_database", out _).Should().BeTrue();
    }

    [Fact]
    public void A_replay_of_the_same_records_in_another_order_is_the_same()
    {
        ReplayReport replay = Replay(Write(Records), Evaluator, [.. Records.Reverse()]);

        replay.IsSame.Should().BeTrue();
        replay.Circumstances.Should().BeEmpty();
    }

    [Theory]
    [InlineData(PersonalFields.None)]
    [InlineData(PersonalFields.Names)]
    [InlineData(PersonalFields.All)]
    public void A_replay_by_other_rules_shows_what_they_change(PersonalFields masked)
    {
        string record = Write(Records, masked);

        ReplayReport replay = Replay(record, EvaluatorOf("{ all: [ { direction: outbound }, { recipient.is_debtor: true } ] }"), Records);

        replay.IsSame.Should().BeFalse();
        replay.Circumstances.Select(c => c.Split(": was ")[0]).Should().Equal("loose_rules", "packs_digest");
        replay.Differences.Should().HaveCount(2);
        replay.Differences.Should().ContainSingle(d => d.Was == Verdict.Violation && d.Is == null, "one act is lawful now");
        replay.Differences.Should().ContainSingle(d => d.Was == Verdict.Violation && d.Is == Verdict.Violation)
            .Which.Members.Should().Equal(["evidence"], "the other is unlawful on more evidence");
    }

    [Fact]
    public void Findings_on_other_records_are_not_compared()
    {
        ReplayReport replay = Replay(Write(Records), Evaluator, [.. Records, Given.Call("E3", "2026-06-02T17:00:00+08:00")]);

        replay.HasSameInputs.Should().BeFalse();
        replay.IsSame.Should().BeFalse();
        replay.Differences.Should().BeEmpty();
        replay.Circumstances.Should().Contain(c => c.StartsWith("inputs_digest: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(PersonalFields.None, true, true, true)]
    [InlineData(PersonalFields.Names, false, false, true)]
    [InlineData(PersonalFields.Numbers, true, false, true)]
    [InlineData(PersonalFields.Texts, true, true, false)]
    [InlineData(PersonalFields.All, false, false, false)]
    public void What_is_masked_is_not_in_the_record(PersonalFields masked, bool hasName, bool hasNumber, bool hasText)
    {
        RuleEvaluator reader = RuleEvaluator.Create(RuleSet.Load(Cli.TestPack.Folder));
        CollectionRecord[] records =
        [
            Given.Case with { Parties = [new Party { Id = "ZHANG", Role = Role.Parent }] },
            new TextMessage { Id = "13800138000-1", CaseId = Given.CaseId, At = Given.Act.At, Direction = Direction.Outbound, Recipient = new Recipient { Id = "ZHANG" }, Purpose = ContactPurpose.Demand, Text = "打断你的腿" },
        ];

        string record = Write(records, masked, reader);

        record.Contains("ZHANG", StringComparison.Ordinal).Should().Be(hasName);
        record.Contains("13800138000", StringComparison.Ordinal).Should().Be(hasNumber);
        record.Contains("打断你的腿", StringComparison.Ordinal).Should().Be(hasText);
        Replay(record, reader, records).IsSame.Should().BeTrue("tokens are compared");
    }

    [Fact]
    public void A_record_cut_short_anywhere_is_recognised()
    {
        string whole = Write(Records);
        string[] lines = whole.TrimEnd('\n').Split('\n');

        for (int count = 0; count < lines.Length; count++)
        {
            string cut = string.Concat(lines.Take(count).Select(line => line + "\n"));
            Action replay = () => Replay(cut, Evaluator, Records);
            replay.Should().Throw<InputException>("{0} lines are not all", count);
        }
    }

    [Theory]
    [InlineData("\"verdict\":\"violation\"", "\"verdict\":\"departure\"", "changed after it was written")]
    [InlineData("\"schema_version\":\"1.1\"", "\"schema_version\":\"9.0\"", "schema version '9.0'")]
    [InlineData("\"verdict\":\"violation\"", "\"verdict\":7", "not a line of a decision record")]
    public void A_record_that_was_changed_is_recognised(string old, string now, string message)
    {
        Action replay = () => Replay(Write(Records).Replace(old, now, StringComparison.Ordinal), Evaluator, Records);

        replay.Should().Throw<InputException>().WithMessage($"*{message}*");
    }

    [Fact]
    public void The_answer_of_a_gate_is_recorded_and_replayed()
    {
        RuleEvaluator night = EvaluatorOf("{ local_time: { inside: { from: \"22:00\", to: \"08:00\" } } }");
        PhoneCall planned = Given.Call("plan", "2026-06-02T23:00:00+08:00");
        using var output = new MemoryStream();

        GateDecision decision = DecisionRecord.WriteGate(output, night, Records, planned, gate: null, PersonalFields.All);
        ReplayReport same = ReplayGate(output, night, planned);
        ReplayReport other = ReplayGate(output, Evaluator, planned);

        decision.Outcome.Should().Be(GateOutcome.Block);
        same.IsSame.Should().BeTrue();
        other.IsSame.Should().BeFalse();
        other.Answer.Should().Contain("\"next_lawful\":\"2026-06-03T08:00:00+08:00\"", "the old answer is told");
        Lines(Encoding.UTF8.GetString(output.ToArray()))[0].GetProperty("gate").GetProperty("outcome").GetString().Should().Be("block");
        Action asAudit = () => Replay(Encoding.UTF8.GetString(output.ToArray()), night, Records);
        asAudit.Should().Throw<InputException>().WithMessage("*'gate', not 'audit'*");
    }

    [Fact]
    public void Where_to_turn_and_what_to_keep_is_recorded_and_compared()
    {
        string record = Write(Records, evaluator: WithRemedies("hotline", "call-list"));

        JsonElement finding = Lines(record)[1];
        TruthsOf(finding, "remedies").Should().Equal("hotline: proven");
        TruthsOf(finding, "evidence_needs").Should().Equal("call-list: disproven");
        Replay(record, WithRemedies("hotline", "call-list"), Records).IsSame.Should().BeTrue();
        Replay(record, WithRemedies("ombudsman", "call-list"), Records).Differences.Should().HaveCount(2)
            .And.OnlyContain(d => d.Members.SequenceEqual(new[] { "remedies" }));
        Replay(record, WithRemedies("hotline", "recording"), Records).Differences.Should().HaveCount(2)
            .And.OnlyContain(d => d.Members.SequenceEqual(new[] { "evidence_needs" }));
    }

    [Fact]
    public void A_record_of_the_version_without_remedies_is_still_replayed()
    {
        RuleEvaluator evaluator = WithRemedies("hotline", "call-list");
        ReplayReport replay = Replay(AsVersionOne(Write(Records, evaluator: evaluator)), evaluator, Records);

        replay.Differences.Should().BeEmpty("what was not recorded is not compared");
        replay.Circumstances.Should().Equal("schema_version: was \"1.0\", is \"1.1\"");
    }

    /// <summary>A record as the first version wrote it.</summary>
    private static string AsVersionOne(string record)
    {
        string[] lines =
        [
            .. record.TrimEnd('\n').Split('\n').SkipLast(1).Select(line =>
            {
                JsonObject members = JsonNode.Parse(line)!.AsObject();
                members.Remove("remedies");
                members.Remove("evidence_needs");
                return members.ToJsonString(DecisionJsonContext.Readable.Options).Replace("\"schema_version\":\"1.1\"", "\"schema_version\":\"1.0\"", StringComparison.Ordinal) + "\n";
            }),
        ];
        string digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines))));
        return $$"""{{string.Concat(lines)}}{"type":"end","findings":{{lines.Length - 1}},"digest":"{{digest}}"}""" + "\n";
    }

    private static IEnumerable<string> TruthsOf(JsonElement finding, string member) =>
        finding.GetProperty(member).EnumerateArray().Select(t => $"{t.GetProperty("name").GetString()}: {t.GetProperty("truth").GetString()}");

    private static RuleEvaluator WithRemedies(string channel, string evidence) => RuleEvaluator.Create(GivenPack.Good(
        $$"""
        format: 1
        kind: remedies
        evidence:
          {{evidence}}:
            title: { zh: 记录, en: the list of calls }
            keep: { zh: 保存原件。, en: Keep the original. }
            kinds: [ recording ]
        channels:
          {{channel}}:
            title: { zh: 热线, en: the hotline }
            competence: { zh: 全部。, en: all of them }
            needs: [ { zh: 事实, en: facts } ]
            checked: 2026-01-02
        """,
        GivenCondition.RuleOf("{ direction: outbound }")));

    private static ReplayReport ReplayGate(MemoryStream record, RuleEvaluator evaluator, PhoneCall planned)
    {
        record.Position = 0;
        return DecisionRecord.ReplayGate(record, evaluator, Records, planned);
    }

    private static RuleEvaluator EvaluatorOf(string condition) => RuleEvaluator.Create(GivenPack.Good(GivenCondition.RuleOf(condition)));

    private static string Write(CollectionRecord[] records, PersonalFields masked = PersonalFields.None, RuleEvaluator? evaluator = null)
    {
        using var output = new MemoryStream();
        DecisionRecord.Write(output, evaluator ?? Evaluator, records, masked, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static ReplayReport Replay(string record, RuleEvaluator evaluator, CollectionRecord[] records)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(record));
        return DecisionRecord.Replay(input, evaluator, records, TestContext.Current.CancellationToken);
    }

    private static JsonElement[] Lines(string record) => [.. record.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement)];
}
