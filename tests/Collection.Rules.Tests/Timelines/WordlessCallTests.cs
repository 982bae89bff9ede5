using Collection.Rules.Events;
using Collection.Rules.Timelines;

namespace Collection.Rules.Tests.Timelines;

public sealed class WordlessCallTests
{
    [Theory]
    [InlineData(CallOutcome.NoAnswer)]
    [InlineData(CallOutcome.Busy)]
    [InlineData(CallOutcome.Rejected)]
    [InlineData(CallOutcome.Blocked)]
    [InlineData(CallOutcome.NotConnected)]
    public void A_call_that_did_not_connect_surely_held_no_words(CallOutcome outcome) =>
        Count(Call with { Outcome = outcome }).Should().Be(0);

    [Fact]
    public void A_silent_call_surely_held_no_words() =>
        Count(Call with { Outcome = CallOutcome.Answered, Silent = true }).Should().Be(0);

    [Theory]
    [InlineData(CallOutcome.Answered)]
    [InlineData(CallOutcome.Voicemail)]
    [InlineData(null)]
    public void What_was_said_in_any_other_call_is_unknown_without_text(CallOutcome? outcome) =>
        Count(Call with { Outcome = outcome }).Should().BeNull();

    [Fact]
    public void Notes_on_a_call_are_read_whatever_its_outcome() =>
        Count(Call with { Outcome = CallOutcome.NoAnswer, Text = "留言" }).Should().Be(1);

    private static readonly PhoneCall Call = new() { Id = "E1", CaseId = "C1", At = DateTimeOffset.UnixEpoch, Direction = Direction.Outbound };

    private static int? Count(PhoneCall call) => SpokenText.Of(call)?.Count();
}
