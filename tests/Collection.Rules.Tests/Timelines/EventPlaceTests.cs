using Collection.Rules.Events;
using Collection.Rules.Timelines;
using CsCheck;

namespace Collection.Rules.Tests.Timelines;

public sealed class EventPlaceTests
{
    private static readonly Gen<CollectionEvent> Events = Gen.Select(Gen.Int[0, 2], Gen.Int[0, 3], Gen.Bool, (tick, id, isContact) =>
    {
        DateTimeOffset at = DateTimeOffset.MaxValue.AddTicks(-tick);
        return isContact
            ? (CollectionEvent)new Letter { Id = $"E{id}", CaseId = "C1", At = at }
            : new ComplaintFiled { Id = $"E{id}", CaseId = "C1", At = at };
    });

    [Fact]
    public void Places_are_in_the_order_of_their_events() =>
        Gen.Select(Events, Events).Sample((first, second) =>
            Math.Sign(new EventPlace(first).CompareTo(new EventPlace(second))).Should().Be(Math.Sign(RecordOrder.Instance.Compare(first, second))));

    [Fact]
    public void A_place_tells_instant_kind_and_id() =>
        Events.Sample(record =>
        {
            var place = new EventPlace(record);
            (place.Id, place.UtcTicks, place.IsContact).Should().Be((record.Id, record.At.UtcTicks, record is Contact));
        });
}
