using Collection.Rules.Cli.Reports;
using Collection.Rules.Conditions;
using Collection.Rules.Events;
using Collection.Rules.Findings;
using Collection.Rules.Timelines;

namespace Collection.Rules.Tests.Cli.Reports;

public sealed class EvidenceLinesTests
{
    [Theory]
    [InlineData(1, Language.En, "0 in 1 hour, held against 6")]
    [InlineData(2, Language.En, "0 in 2 hours, held against 6")]
    [InlineData(1, Language.Zh, "连续1小时内0次，限值6次")]
    public void A_count_of_no_events_has_no_empty_brackets(int hours, Language language, string text)
    {
        var count = new CountEvidence
        {
            AtLeast = 0,
            AtMost = 0,
            Limit = 6,
            Window = WindowText.Of(new CountWindow(CountWindowKind.Rolling, hours)),
            Events = EventExcerpt.Empty,
        };

        EvidenceLines.Of([count], EventKind.PhoneCall, language).Should().ContainSingle().Which.Text.Should().Be(text);
    }
}
