using Collection.Rules.Events;
using Collection.Rules.Timelines;
using CsCheck;

namespace Collection.Rules.Tests.Timelines;

public sealed class CounterLogTests
{
    private static readonly DateTimeOffset Start = Given.Instant("2026-06-01T00:00:00+08:00");

    private static readonly Gen<(int Minute, bool IsProven, int Lack)[]> Events =
        Gen.Select(Gen.Int[0, 59], Gen.Bool, Gen.Int[0, 3]).Array[1, 40];

    [Fact]
    public void Whatever_the_order_of_coming_and_going_it_holds_what_a_plain_list_does() =>
        Gen.Select(Events, Gen.Int[0, 59], Gen.Int[0, 59]).Sample((events, from, to) =>
        {
            var log = new CounterLog();
            var plain = new List<(CollectionEvent Record, bool IsProven, string[] Missing)>();
            for (int i = 0; i < events.Length; i++)
            {
                (CollectionEvent, bool, string[]) entry = (Call(i, events[i].Minute), events[i].IsProven, LackOf(events[i].Lack));
                plain.Add(entry);
                log.Add(new EventPlace(entry.Item1), value: null, entry.Item2, [.. entry.Item3]);
                if (i % 3 == 2)
                {
                    log.Remove(new EventPlace(plain[i / 2].Record)).Should().BeTrue();
                    plain.RemoveAt(i / 2);
                    plain.Insert(0, (Call(1000 + i, 0), true, []));
                    log.Add(new EventPlace(plain[0].Record), value: null, isProven: true, []);
                }
            }

            plain.Sort((x, y) => RecordOrder.Instance.Compare(x.Record, y.Record));
            int end = log.EndAt(new EventPlace(Call(9999, Math.Max(from, to))));
            int start = log.IndexFrom(Start.AddMinutes(Math.Min(from, to)).UtcTicks, end);
            var window = plain.Take(end).Skip(start).ToArray();
            Enumerable.Range(0, log.Count).Select(i => log[i].Id).Should().Equal(plain.Select(p => p.Record.Id));
            log.ProvenIn(start, end).Should().Be(window.Count(p => p.IsProven));
            log.FirstProven(start, end, 5).Should().Equal(window.Where(p => p.IsProven).Take(5).Select(p => p.Record.Id));
            log.GapsIn(start, end).Select(g => (g.Path, string.Join(' ', g.Events.FirstProven(g.Start, g.End, 99))))
                .Should().BeEquivalentTo(window.SelectMany(p => p.Missing).Distinct()
                    .Select(path => (path, string.Join(' ', window.Where(p => p.Missing.Contains(path)).Select(p => p.Record.Id)))));
        });

    [Fact]
    public void Gaps_are_in_the_order_of_their_events_and_not_of_their_coming()
    {
        var log = new CounterLog();
        log.Add(new EventPlace(Call(2, 20)), value: null, isProven: false, ["purpose", "direction"]);
        log.Add(new EventPlace(Call(1, 10)), value: null, isProven: false, ["outcome"]);

        log.GapsIn(0, 2).Select(g => g.Path).Should().Equal("outcome", "direction", "purpose");
    }

    [Fact]
    public void What_no_window_reaches_is_given_up_and_what_one_may_reach_is_kept()
    {
        var log = new CounterLog();
        for (int minute = 0; minute < 1000; minute++)
        {
            log.Add(new EventPlace(Call(minute, minute)), value: null, isProven: minute % 2 == 0, minute % 2 == 0 ? [] : ["purpose"], Start.AddMinutes(minute - 10).UtcTicks);
        }

        int start = log.IndexFrom(Start.AddMinutes(989).UtcTicks, log.Count);
        log.Count.Should().BeLessThan(50);
        log.ProvenIn(start, log.Count).Should().Be(5);
        log.FirstProven(start, log.Count, 2).Should().Equal("c0990", "c0992");
        CounterGap gap = log.GapsIn(start, log.Count).Single();
        gap.Events.FirstProven(gap.Start, gap.End, 9).Should().Equal("c0989", "c0991", "c0993", "c0995", "c0997", "c0999");
    }

    private static string[] LackOf(int lack) => lack switch { 1 => ["purpose"], 2 => ["direction"], 3 => ["purpose", "direction"], _ => [] };

    private static PhoneCall Call(int id, int minute) =>
        Given.Call($"c{id:D4}", "2026-06-01T00:00:00+08:00") with { At = Start.AddMinutes(minute) };
}
