using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Collection.Rules.Events;
using Collection.Rules.Timelines;

namespace Collection.Rules.Tests.Timelines;

public sealed class DistinctCountTests
{
    private static readonly DateTimeOffset Start = Given.Instant("2026-06-01T09:00:00+08:00");

    private static readonly Counter Numbers = new()
    {
        Slot = 0,
        Kinds = [EventKind.PhoneCall],
        Streams = [RecordStream.Contact],
        SurelyCounts = _ => true,
        MayCount = _ => true,
        Missing = _ => [],
        Same = [Part("recipient", call => call.Recipient?.Id)],
        Distinct = Part("from_number", call => call.FromNumber),
        Window = new CountWindow(CountWindowKind.Calendar, 2),
        Zone = ZoneSource.Debtor,
    };

    [Fact]
    public void The_numbers_are_counted_for_each_person_apart_and_only_within_the_window()
    {
        CaseTimeline timeline = Timeline();

        Read(timeline, 0, "P0", "A").AtLeast.Should().Be(1);
        Read(timeline, 0, "P1", "B").AtLeast.Should().Be(1);
        Read(timeline, 1, "P0", "B").AtLeast.Should().Be(2);
        Read(timeline, 2, "P0", "B").AtLeast.Should().Be(1);
    }

    [Fact]
    public void A_person_whose_events_no_window_reaches_is_given_up_with_the_values_counted()
    {
        CaseTimeline timeline = Timeline();
        ImmutableArray<WeakReference> given = ReadOfMany(timeline, 100);
        GC.Collect();

        given.Count(log => log.IsAlive).Should().BeLessThan(30);
        timeline.LogsOf(0).Should().HaveCountLessThan(30);
        GC.KeepAlive(timeline);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ImmutableArray<WeakReference> ReadOfMany(CaseTimeline timeline, int persons) =>
        [.. Enumerable.Range(0, persons).Select(i => new WeakReference(Read(timeline, i, $"P{i}", "A").Log))];

    private static CountReading Read(CaseTimeline timeline, int day, string recipient, string number)
    {
        PhoneCall call = Given.Call($"{recipient}-{day}", "2026-06-01T09:00:00+08:00") with
        {
            At = Start.AddDays(day),
            Recipient = new Recipient { Id = recipient },
            FromNumber = number,
        };
        return timeline.Read(0, timeline.Next(call));
    }

    private static CaseTimeline Timeline() =>
        new(Given.Case, GivenTimeline.Environment("Asia/Shanghai", Numbers), Retention.Needed);

    private static KeyPart Part(string path, Func<PhoneCall, string?> read) => new()
    {
        Path = path,
        Read = context => read((PhoneCall)context.Event),
        Kinds = [EventKind.PhoneCall],
    };
}
