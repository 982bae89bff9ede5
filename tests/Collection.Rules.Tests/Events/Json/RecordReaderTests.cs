using System.Globalization;
using System.Text;
using Collection.Rules.Events;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Tests.Events.Json;

public sealed class RecordReaderTests
{
    private const string Good = """{"type":"email","id":"E1","case":"C-1","at":"2026-05-14T22:40:00+08:00"}""";

    [Fact]
    public void Records_come_with_their_line_numbers_and_blank_lines_are_skipped()
    {
        Read($"{Good}\n\n \t\r\n{Good}\r\n{Good}").Select(line => line.Number).Should().Equal(1, 4, 5);
    }

    [Fact]
    public void A_byte_order_mark_is_accepted_at_the_start_only()
    {
        RecordLine[] lines = Read($"\uFEFF{Good}\n\uFEFF{Good}\n");

        lines[0].IsRecord.Should().BeTrue();
        lines[1].Problems.Should().ContainSingle().Which.ToString().Should().Be("events.ndjson(2): malformed JSON at byte 1");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\n\n")]
    [InlineData("  ")]
    public void An_empty_stream_holds_no_line(string text)
    {
        Read(text).Should().BeEmpty();
    }

    [Fact]
    public void A_bad_line_stands_between_the_good_ones()
    {
        RecordLine[] lines = Read($"{Good}\n{{\"type\":\"email\"\n{Good}\n[{Good}]\n");

        lines.Select(line => line.IsRecord).Should().Equal(true, false, true, false);
        lines[1].Problems.Single().ToString().Should().Be("events.ndjson(2): malformed JSON at byte 16");
        lines[3].Problems.Single().ToString().Should().Be("events.ndjson(4): expected a record, which is an object, found a list");
    }

    [Theory]
    [InlineData("{\"a\" 1}", 6)]
    [InlineData("{\"a\":1,}", 8)]
    [InlineData("{} {}", 4)]
    [InlineData("// note", 1)]
    public void Malformed_json_is_refused_at_its_byte(string json, int column)
    {
        Read(json).Single().Problems.Single().Message.Should().Be(
            string.Create(CultureInfo.InvariantCulture, $"malformed JSON at byte {column}"));
    }

    [Fact]
    public void Invalid_utf8_is_refused_at_its_byte()
    {
        byte[] bytes = [.. "{\"张\":\""u8, 0xC3, 0x28, .. "\"}\n"u8, .. Encoding.UTF8.GetBytes(Good)];

        RecordLine[] lines = [.. RecordReader.Read(new MemoryStream(bytes), "events.ndjson")];

        lines[0].Problems.Single().ToString().Should().Be("events.ndjson(1): not valid UTF-8 at byte 9");
        lines[1].IsRecord.Should().BeTrue();
    }

    [Fact]
    public void Text_in_utf16_is_refused_and_not_misread()
    {
        RecordLine[] lines = [.. RecordReader.Read(new MemoryStream([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Good)]), "x")];

        lines.Should().ContainSingle().Which.Problems.Single().Message.Should().Be("not valid UTF-8 at byte 1");
    }

    [Fact]
    public void A_line_may_have_just_the_allowed_bytes_and_not_one_more()
    {
        RecordReaderOptions options = new() { MaxLineBytes = Good.Length };

        RecordLine[] lines = Read($"{Good}\r\n{Good} \n{Good}\n{Good} ", options);

        lines.Select(line => line.IsRecord).Should().Equal(true, false, true, false);
        lines[1].Problems.Single().ToString().Should().Be(
            string.Create(CultureInfo.InvariantCulture, $"events.ndjson(2): the line has more than {Good.Length} bytes"));
        lines[3].Number.Should().Be(4);
    }

    [Fact]
    public void A_line_longer_than_a_mebibyte_is_skipped_without_being_kept()
    {
        using RepeatedStream endless = new("{\"a\":\"" + new string('x', 1000), 200_000, "\"}\n" + Good);
        long before = GC.GetAllocatedBytesForCurrentThread();

        RecordLine[] lines = [.. RecordReader.Read(endless, "x")];

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(16 * 1024 * 1024);
        lines.Should().HaveCount(2);
        lines[0].Problems.Single().Message.Should().Be("the line has more than 1048576 bytes");
        lines[1].IsRecord.Should().BeTrue();
        lines[1].Number.Should().Be(2);
    }

    [Fact]
    public void A_mistake_on_line_four_of_a_million_comes_before_the_rest_is_read()
    {
        string start = $"{Good}\n{Good}\n{Good}\n{{}}\n";
        using RepeatedStream stream = new(start, 1_000_000, string.Empty);

        RecordLine line = RecordReader.Read(stream, "x").First(line => !line.IsRecord);

        line.Number.Should().Be(4);
        stream.BytesRead.Should().BeLessThan(1024 * 1024);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    public void A_hundred_thousand_brackets_are_refused(string bracket)
    {
        Read(string.Concat(Enumerable.Repeat(bracket, 100_000))).Single().Problems.Single().Message
            .Should().Be("more than 32 brackets are open at once");
    }

    [Fact]
    public void Thirty_two_brackets_are_not_too_deep_and_thirty_three_are()
    {
        Read(new string('[', 32) + new string(']', 32)).Single().Problems.Single().Message
            .Should().Be("expected a record, which is an object, found a list");
        Read(new string('[', 33) + new string(']', 33)).Single().Problems.Single().Message
            .Should().Be("more than 32 brackets are open at once");
    }

    [Fact]
    public async Task The_async_reader_gives_the_same_lines()
    {
        byte[] bytes = Encoding.UTF8.GetBytes($"\uFEFF{Good}\n{{}}\r\n\n{Good}");
        List<RecordLine> lines = [];

        await foreach (RecordLine line in RecordReader.ReadAsync(
            new DribbleStream(bytes), "events.ndjson", cancellationToken: TestContext.Current.CancellationToken))
        {
            lines.Add(line);
        }

        lines.Select(line => line.ToString()).Should().Equal(
            RecordReader.Read(new DribbleStream(bytes), "events.ndjson").Select(line => line.ToString()));
        lines.Select(line => line.Number).Should().Equal(1, 2, 4);
    }

    [Fact]
    public async Task Cancellation_throws_and_ends_the_reading()
    {
        using CancellationTokenSource source = new();
        IAsyncEnumerator<RecordLine> lines = RecordReader
            .ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes($"{Good}\n{Good}\n")), "x", cancellationToken: source.Token)
            .GetAsyncEnumerator(TestContext.Current.CancellationToken);
        await lines.MoveNextAsync();

        await source.CancelAsync();
        Func<Task> next = async () => await lines.MoveNextAsync();

        await next.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public void A_line_prints_its_record_without_the_content()
    {
        Read(Good.Replace("}", ",\"text\":\"secret\"}", StringComparison.Ordinal)).Single().ToString().Should().Be("1: email E1");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public void A_limit_that_cannot_be_kept_is_refused(int limit)
    {
        Action create = () => _ = new RecordReaderOptions { MaxLineBytes = limit };

        create.Should().Throw<ArgumentOutOfRangeException>();
    }

    private static RecordLine[] Read(string text, RecordReaderOptions? options = null) =>
        [.. RecordReader.Read(new DribbleStream(Encoding.UTF8.GetBytes(text)), "events.ndjson", options)];
}
