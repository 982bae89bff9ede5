using Collection.Rules.Events;
using Collection.Rules.Timelines;

namespace Collection.Rules.Tests.Timelines;

public sealed class SpokenTextTests
{
    private static readonly TextMessage Message = new() { Id = "m", CaseId = Given.CaseId, At = Given.Act.At, Text = "pay" };

    [Fact]
    public void A_message_sent_is_surely_the_collectors() =>
        SpokenText.Of(Message with { Direction = Direction.Outbound })!.Value.Should().Equal(new SpokenText("pay", "text", IsSurelyActor: true));

    [Fact]
    public void A_message_received_is_not_the_collectors() =>
        SpokenText.Of(Message with { Direction = Direction.Inbound })!.Value.Should().BeEmpty();

    [Fact]
    public void A_message_of_unknown_direction_may_be_the_collectors() =>
        SpokenText.Of(Message)!.Value.Should().Equal(new SpokenText("pay", "text", IsSurelyActor: false));

    [Fact]
    public void A_public_post_is_the_collectors_whatever_its_direction() =>
        SpokenText.Of(new PublicPost { Id = "p", CaseId = Given.CaseId, At = Given.Act.At, Text = "pay" })!.Value
            .Should().Equal(new SpokenText("pay", "text", IsSurelyActor: true));

    [Theory]
    [InlineData(Direction.Outbound)]
    [InlineData(Direction.Inbound)]
    public void Notes_of_a_call_do_not_say_who_spoke(Direction direction) =>
        SpokenText.Of(Given.Act with { Direction = direction, Text = "pay" })!.Value.Should().Equal(new SpokenText("pay", "text", IsSurelyActor: false));

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

        SpokenText.Of(call)!.Value.Should().Equal(
            new SpokenText("notes", "text", IsSurelyActor: false),
            new SpokenText("a", "transcript[0].text", IsSurelyActor: true),
            new SpokenText("c", "transcript[2].text", IsSurelyActor: false));
    }

    [Fact]
    public void An_empty_transcript_is_a_record_of_silence_and_none_is_no_record()
    {
        SpokenText.Of(Given.Act with { Transcript = [] })!.Value.Should().BeEmpty();
        SpokenText.Of(Given.Act).Should().BeNull();
        SpokenText.Of(Given.Consent("c", "2026-06-01T09:00:00+08:00")).Should().BeNull();
    }
}
