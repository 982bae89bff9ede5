using Collection.Rules.Events;
using Collection.Rules.Timelines;

namespace Collection.Rules.Tests.Timelines;

public sealed class SpokenTextTests
{
    private static readonly TextMessage Message = new() { Id = "m", CaseId = Given.CaseId, At = Given.Act.At, Text = "pay" };

    [Fact]
    public void A_message_sent_is_surely_the_collectors() =>
        Spoken(Message with { Direction = Direction.Outbound }).Should().Equal(new SpokenText("pay", Line: null, IsSurelyActor: true));

    [Fact]
    public void A_message_received_is_not_the_collectors() =>
        Spoken(Message with { Direction = Direction.Inbound }).Should().BeEmpty();

    [Fact]
    public void A_message_of_unknown_direction_may_be_the_collectors() =>
        Spoken(Message).Should().Equal(new SpokenText("pay", Line: null, IsSurelyActor: false));

    [Fact]
    public void A_public_post_is_the_collectors_whatever_its_direction() =>
        Spoken(new PublicPost { Id = "p", CaseId = Given.CaseId, At = Given.Act.At, Text = "pay" })
            .Should().Equal(new SpokenText("pay", Line: null, IsSurelyActor: true));

    [Theory]
    [InlineData(Direction.Outbound)]
    [InlineData(Direction.Inbound)]
    public void Notes_of_a_call_do_not_say_who_spoke(Direction direction) =>
        Spoken(Given.Act with { Direction = direction, Text = "pay" }).Should().Equal(new SpokenText("pay", Line: null, IsSurelyActor: false));

    [Fact]
    public void Of_a_transcript_the_collectors_words_are_taken_and_those_of_nobody_known_in_doubt()
    {
        PhoneCall call = Given.Act with
        {
            Text = "notes",
            Transcript =
            [
                new Utterance { Speaker = Speaker.Actor, Text = "a" },
                new Utterance { Speaker = Speaker.Recipient, Text = "b" },
                new Utterance { Text = "c" },
                new Utterance { Speaker = Speaker.Actor },
            ],
        };

        Spoken(call).Should().Equal(
            new SpokenText("notes", Line: null, IsSurelyActor: false),
            new SpokenText("a", 0, IsSurelyActor: true),
            new SpokenText("c", 2, IsSurelyActor: false));
    }

    [Fact]
    public void An_empty_transcript_is_a_record_of_silence_and_none_is_no_record()
    {
        Spoken(Given.Act with { Transcript = [] }).Should().BeEmpty();
        Spoken(Given.Act).Should().BeNull();
        Spoken(Given.Consent("c", "2026-06-01T09:00:00+08:00")).Should().BeNull();
    }

    [Fact]
    public void A_piece_tells_the_field_it_stands_in()
    {
        new SpokenText("a", Line: null, IsSurelyActor: true).Path.Should().Be("text");
        new SpokenText("a", Line: 2, IsSurelyActor: true).Path.Should().Be("transcript[2].text");
    }

    private static SpokenText[]? Spoken(CollectionEvent record) => SpokenText.Of(record)?.ToArray();
}
