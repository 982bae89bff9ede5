using Collection.Rules.Streaming;

namespace Collection.Rules.Tests.Streaming;

public sealed class StreamOptionsTests
{
    public static TheoryData<string, Func<StreamOptions>> Refused() => new()
    {
        { "Order", () => new StreamOptions { Order = (StreamOrder)2 } },
        { "AllowedLateness", () => new StreamOptions { AllowedLateness = TimeSpan.FromTicks(-1) } },
        { "CloseAfter", () => new StreamOptions { CloseAfter = TimeSpan.Zero } },
        { "MaxOpenCases", () => new StreamOptions { MaxOpenCases = 0 } },
        { "MaxParallelism", () => new StreamOptions { MaxParallelism = 0 } },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_out_of_range_is_refused(string option, Func<StreamOptions> set) =>
        set.Should().Throw<ArgumentOutOfRangeException>(because: option);

    [Fact]
    public void The_least_that_is_in_range_is_taken()
    {
        var options = new StreamOptions
        {
            Order = StreamOrder.ByCase,
            AllowedLateness = TimeSpan.Zero,
            CloseAfter = TimeSpan.FromTicks(1),
            MaxOpenCases = 1,
            MaxParallelism = 1,
        };

        options.CloseAfter!.Value.Ticks.Should().Be(1);
        options.MaxOpenCases.Should().Be(1);
    }
}
