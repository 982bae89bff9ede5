using Collection.Rules.Events;

namespace Collection.Rules.Tests.Cases;

public sealed class CaseConverterTests
{
    public static TheoryData<string> CaseIds() => [.. PublishedCases.All.Select(c => c.Id)];

    [Fact]
    public void All_published_cases_and_their_events_are_read()
    {
        PublishedCases.All.Should().HaveCount(23);
        PublishedCases.All.Sum(c => c.Events.Length).Should().Be(59);
        PublishedCases.All.Sum(c => c.Expected.Length).Should().Be(83);
    }

    [Fact]
    public void The_clerk_notes_name_only_cases_and_events_that_exist()
    {
        foreach ((string id, ClerkEntry entry) in PublishedCases.Clerk)
        {
            PublishedCase source = Find(id);
            source.Events.Select(e => e.Id).Should().Contain(entry.Events.Keys);
            entry.Stops.Should().HaveSameCount(source.Stops, because: id);
        }
    }

    [Theory]
    [MemberData(nameof(CaseIds))]
    public void Every_event_becomes_as_many_records_as_it_was_repeated(string id)
    {
        ConvertedCase converted = Convert(id);

        foreach (PublishedEvent e in converted.Source.Events.Where(e => !IsNothing(id, e.Id)))
        {
            converted.RecordIds[e.Id].Should().HaveCount(e.Series?.Repeat ?? 1);
            converted.Records.Select(r => r.Id).Should().Contain(converted.RecordIds[e.Id]);
        }
    }

    [Fact]
    public void Only_one_entry_tells_that_nothing_happened()
    {
        PublishedCases.All.SelectMany(c => c.Events.Where(e => IsNothing(c.Id, e.Id)).Select(e => $"{c.Id} {e.Id}"))
            .Should().Equal("rc-024-huabei-recycled-number e2");
    }

    [Fact]
    public void A_series_is_spread_evenly_with_both_ends()
    {
        ConvertedCase converted = Convert("rc-009-haidian-father");

        converted.Records.OfType<PhoneCall>().Select(c => c.At.ToString("MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture))
            .Should().Equal("12-06 10:00", "12-11 04:00", "12-15 22:00", "12-20 16:00");
    }

    [Fact]
    public void Quoted_words_are_text_and_described_ones_are_not()
    {
        foreach (ConvertedCase converted in PublishedCases.All.Select(c => Convert(c.Id)))
        {
            foreach (PublishedEvent e in converted.Source.Events)
            {
                Contact[] contacts = [.. converted.Records.OfType<Contact>().Where(r => converted.RecordIds[e.Id].Contains(r.Id, StringComparer.Ordinal))];
                string? expected = e.IsQuoted ? e.Content : null;
                contacts.Select(c => c.Text ?? c.Transcript?.Single().Text)
                    .Where(t => !string.Equals(t, expected, StringComparison.Ordinal))
                    .Should().BeEmpty(because: "{0} {1}", converted.Source.Id, e.Id);
            }
        }
    }

    [Fact]
    public void An_address_book_called_through_is_as_many_persons_as_calls()
    {
        ConvertedCase converted = Convert("rc-003-xiangshan-zhang");

        converted.Records.OfType<CollectionCase>().Single().Parties!.Value.Should().HaveCount(61);
        converted.Records.OfType<PhoneCall>().Where(c => c.ContactSource == ContactSource.AddressBook)
            .Select(c => c.Recipient!.Value.Id).Should().OnlyHaveUniqueItems().And.HaveCount(60);
    }

    [Fact]
    public void Acts_of_different_creditors_are_different_cases()
    {
        Convert("rc-039-zhou-new-year").Records.OfType<CollectionCase>().ToDictionary(c => c.Id, c => c.Lender!.Kind, StringComparer.Ordinal)
            .Should().Equal(new Dictionary<string, LenderKind?>(StringComparer.Ordinal)
            {
                ["rc-039-zhou-new-year"] = null,
                ["rc-039-zhou-new-year.bank"] = LenderKind.Bank,
                ["rc-039-zhou-new-year.planner"] = null,
                ["rc-039-zhou-new-year.platform"] = LenderKind.LoanFacilitator,
                ["rc-039-zhou-new-year.sender"] = null,
                ["rc-039-zhou-new-year.writer"] = null,
            });
    }

    internal static ConvertedCase Convert(string id) =>
        CaseConverter.Convert(Find(id), PublishedCases.Clerk.GetValueOrDefault(id));

    private static PublishedCase Find(string id) => PublishedCases.All.Single(c => string.Equals(c.Id, id, StringComparison.Ordinal));

    private static bool IsNothing(string caseId, string eventId) =>
        PublishedCases.Clerk.TryGetValue(caseId, out ClerkEntry? entry)
        && entry.Events.TryGetValue(eventId, out var notes)
        && notes.TryGet("nothing", out _);
}
