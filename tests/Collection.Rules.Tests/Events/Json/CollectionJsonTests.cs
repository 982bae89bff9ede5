using System.Text;
using System.Text.Json;
using Collection.Rules.Events;
using Collection.Rules.Events.Json;
using CsCheck;

namespace Collection.Rules.Tests.Events.Json;

public sealed class CollectionJsonTests
{
    [Theory]
    [MemberData(nameof(RecordExamples.All), MemberType = typeof(RecordExamples))]
    public void A_full_record_of_every_type_is_written_as_it_was_read(string json)
    {
        CollectionJson.Write(CollectionJson.Read(json)).Should().Be(json);
    }

    [Fact]
    public void The_examples_hold_every_type_and_every_member()
    {
        CollectionRecord[] records = [.. RecordExamples.All.Select(row => CollectionJson.Read(row.Data))];

        records.OfType<CollectionEvent>().Select(e => e.Kind).Should().Equal(Enum.GetValues<EventKind>());
        records.SelectMany(UnknownMembers).Should().BeEmpty();

        static IEnumerable<string> UnknownMembers(CollectionRecord record) => record.GetType().GetProperties()
            .Where(property => property.GetValue(record) is null)
            .Select(property => $"{record}: {property.Name}");
    }

    [Fact]
    public void Every_value_of_a_case_lands_in_its_property()
    {
        CollectionCase record = (CollectionCase)CollectionJson.Read(RecordExamples.All.First().Data);

        record.Lender.Should().BeEquivalentTo(new Lender
        {
            Id = "L1",
            Kind = LenderKind.ConsumerFinance,
            Licensed = true,
            Region = "CN-SH",
            Memberships = [Membership.Cba, Membership.Nifa],
        });
        record.Loan!.Principal.Should().Be(new Money(20000m, "CNY"));
        record.Loan.ContractedOn.Should().Be(new DateOnly(2025, 1, 10));
        record.Loan.AnnualRatePercent.Should().Be(23.9m);
        record.Parties!.Value[1].LiableUntil.Should().Be(new DateOnly(2026, 12, 31));
        record.Records!.Consent.Should().Be(Completeness.Partial);
    }

    [Fact]
    public void The_type_may_stand_anywhere()
    {
        CollectionRecord record = CollectionJson.Read(
            """{"outcome":"busy","at":"2026-05-14T22:40:00Z","case":"C-1","id":"E1","type":"phone_call"}""");

        record.Should().BeOfType<PhoneCall>().Which.Outcome.Should().Be(CallOutcome.Busy);
    }

    [Fact]
    public void What_is_absent_or_null_is_unknown_and_an_empty_list_is_not()
    {
        PhoneCall call = (PhoneCall)CollectionJson.Read(
            """{"type":"phone_call","id":"E1","case":"C-1","at":"2026-05-14T22:40:00+08:00","text":null,"said":{"threats":[]}}""");

        call.Text.Should().BeNull();
        call.Transcript.Should().BeNull();
        call.Said!.Insult.Should().BeNull();
        call.Said.Threats.Should().NotBeNull();
        call.Said.Threats!.Value.Should().BeEmpty();
        CollectionJson.Write(call).Should().Be(
            """{"type":"phone_call","id":"E1","case":"C-1","at":"2026-05-14T22:40:00+08:00","said":{"threats":[]}}""");
    }

    [Theory]
    [InlineData("\"P1\"", "P1", null, "\"P1\"")]
    [InlineData("""{"role":"stranger"}""", null, Role.Stranger, """{"role":"stranger"}""")]
    [InlineData("""{"id":"X","role":"colleague"}""", "X", Role.Colleague, """{"id":"X","role":"colleague"}""")]
    [InlineData("""{"id":"X"}""", "X", null, "\"X\"")]
    [InlineData("{}", null, null, "{}")]
    public void A_recipient_is_an_id_or_an_object(string json, string? id, Role? role, string written)
    {
        Letter letter = (Letter)CollectionJson.Read(Letter($"\"recipient\":{json}"));

        letter.Recipient.Should().Be(new Recipient { Id = id, Role = role });
        CollectionJson.Write(letter).Should().Be(Letter($"\"recipient\":{written}"));
    }

    [Theory]
    [InlineData("2026-05-14T22:40:00Z", "2026-05-14T22:40:00+00:00")]
    [InlineData("2026-05-14T22:40-05:30", "2026-05-14T22:40:00-05:30")]
    [InlineData("2026-05-14T22:40:00.1234567+08:00", "2026-05-14T22:40:00.1234567+08:00")]
    public void An_instant_keeps_its_offset_and_its_fraction(string read, string written)
    {
        string json = """{"type":"email","id":"E1","case":"C-1","at":"#"}""";

        CollectionJson.Write(CollectionJson.Read(json.Replace("#", read, StringComparison.Ordinal)))
            .Should().Be(json.Replace("#", written, StringComparison.Ordinal));
    }

    [Fact]
    public void Any_record_survives_writing_and_reading()
    {
        RandomRecords.Any.Sample(
            record =>
            {
                string json = CollectionJson.Write(record);
                CollectionRecord read = CollectionJson.Read(json);
                DeepEquality.Difference(record, read).Should().BeNull(because: json);
                CollectionJson.Write(read).Should().Be(json);
                json.Should().NotContain("\n");
            },
            iter: 2000);
    }

    [Fact]
    public void Damaged_json_is_either_a_record_or_a_named_problem()
    {
        string[] examples = [.. RecordExamples.All.Select(row => row.Data)];
        string[] pieces =
        [
            "\"", "\\", "{", "}", "[", "]", ",", ":", "null", "1", "-", "true", "\"\"", "\\ud800", "\\u0000", "x", "张", "{}", "[]",
            "\"x\":1,", "\"\\ud800\":1,", "\"type\":\"case\",", "\"$ref\":\"1\",", "\"$type\":\"case\",", "1e999",
        ];

        Gen.Select(
            Gen.Int[0, examples.Length - 1],
            Gen.Select(Gen.Double[0, 1], Gen.Int[0, 30], Gen.Int[0, pieces.Length - 1]).Array[1, 4]).Sample(
            (example, edits) =>
            {
                string json = edits.Aggregate(examples[example], (text, edit) => Damage(text, edit.Item1, edit.Item2, pieces[edit.Item3]));
                RecordLine line = RecordParser.Parse(Encoding.UTF8.GetBytes(json), "x", 1);
                return line.IsRecord == line.Problems.IsEmpty
                    && line.Problems.All(p => p.Message is not "the record cannot be read");
            },
            iter: 5_000);

        static string Damage(string text, double place, int length, string piece)
        {
            int start = (int)(place * (text.Length - 1));
            return text.Remove(start, Math.Min(length, text.Length - start)).Insert(start, piece);
        }
    }

    [Fact]
    public void Half_a_surrogate_pair_is_refused_and_not_replaced()
    {
        Action read = () => CollectionJson.Read("{\"type\":\"\ud800\"}");

        read.Should().Throw<InputException>().Which.Problems.Single().ToString()
            .Should().Be("json(1): half a surrogate pair at character 10");
    }

    [Fact]
    public void A_mistake_of_syntax_is_found_on_its_own_line()
    {
        Action read = () => CollectionJson.Read("{\n  \"type\": \"email\",\n  \"id\" 1\n}");

        read.Should().Throw<InputException>().Which.Problems.Single().ToString()
            .Should().Be("json(3): malformed JSON at byte 8");
    }

    [Fact]
    public void A_record_may_span_lines_when_it_is_read_alone()
    {
        string json = Letter("\"text\":\"a\"").Replace(",", ",\r\n  ", StringComparison.Ordinal);

        CollectionJson.Read(json).Id.Should().Be("E1");
    }

    [Fact]
    public void The_exception_lists_every_problem_in_its_message()
    {
        Action read = () => CollectionJson.Read(Letter("\"image\":7,\"snder\":\"x\""));

        read.Should().Throw<InputException>().Which.Message.Should().Be(
            """
            json(1): image: expected one of none, altered, obscene, violent, mourning, portrait, identity_document, official_paper, other, found a number
            json(1): snder: unknown member; did you mean 'sender'?
            """);
    }

    [Fact]
    public void An_exception_without_a_problem_cannot_be_made()
    {
        Action create = () => _ = new InputException([]);

        create.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_value_outside_of_its_enum_cannot_be_written()
    {
        Action write = () => CollectionJson.Write(new CollectionCase { Id = "C", Debtor = new Debtor { Status = (DebtorStatus)9 } });

        write.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Chinese_is_written_so_that_people_can_read_it()
    {
        string json = CollectionJson.Write(new Email
        {
            Id = "E1",
            CaseId = "C-1",
            At = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.FromHours(8)),
            Text = "还钱<&>'",
        });

        json.Should().Contain("\"text\":\"还钱<&>'\"");
        JsonDocument.Parse(json).RootElement.GetProperty("at").GetString().Should().Be("2026-01-01T00:00:00+08:00");
    }

    private static string Letter(string members) =>
        $$"""{"type":"letter","id":"E1","case":"C-1","at":"2026-05-14T22:40:00+08:00",{{members}}}""";
}
