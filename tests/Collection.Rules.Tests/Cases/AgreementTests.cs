using System.Collections.Immutable;
using Collection.Rules.Tests.RuleCases;

namespace Collection.Rules.Tests.Cases;

public sealed class AgreementTests(ITestOutputHelper output)
{
    private static readonly Lazy<ImmutableArray<JudgedLabel>> Measured = new(() =>
        Agreement.Measure(ChinaPack.Rules, PublishedCases.All.Select(c => CaseConverterTests.Convert(c.Id))));

    [Fact]
    public void Nothing_is_found_where_a_source_or_its_reader_sees_nothing_unlawful()
    {
        JudgedLabel[] lawful = [.. Measured.Value.Where(l => l.Label.Verdict == ExpectedVerdict.Lawful)];

        lawful.Should().HaveCount(9);
        lawful.Where(l => l.Outcome != Outcome.Agrees).Select(l => $"{l.CaseId} {l.Label.Event} {l.Label.Category}").Should().BeEmpty();
    }

    [Fact]
    public void The_agreement_with_the_labels_is_the_approved_one()
    {
        string received = AgreementTable.Of(Measured.Value, ChinaPack.Rules);
        output.WriteLine(received);
        string path = Path.Combine(AppContext.BaseDirectory, "agreement.received.txt");
        File.WriteAllText(path, received);

        received.Should().Be(
            PublishedCases.TextOf("cases/agreement.approved.txt").ReplaceLineEndings("\n"),
            because: "a change must be looked at; if it is right, put {0} in the place of Cases/agreement.approved.txt",
            path);
    }
}
