using Collection.Rules.Facts;

namespace Collection.Rules.Tests.Facts;

public sealed class FactTextTests
{
    [Theory]
    [InlineData("2026-06-01T21:59:59.9999999+08:00")]
    [InlineData("2026-06-01T21:59:59.5+08:00")]
    [InlineData("2026-06-01T22:00:00+08:00")]
    public void An_instant_is_written_as_finely_as_it_is_known(string instant) =>
        FactText.Of(Given.Instant(instant)).Should().Be(instant);
}
