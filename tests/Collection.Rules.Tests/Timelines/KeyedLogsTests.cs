using Collection.Rules.Timelines;

namespace Collection.Rules.Tests.Timelines;

public sealed class KeyedLogsTests
{
    [Fact]
    public void Many_keys_without_an_event_in_any_window_are_given_up_and_the_others_kept()
    {
        var logs = new KeyedLogs();
        for (int i = 0; i < 1000; i++)
        {
            logs.FindOrAdd(KeyOf(i), keptFrom: i - 5).Add(new EventPlace($"E{i}", i, isContact: true), value: null, isProven: true, []);
        }

        logs.All.Should().HaveCountLessThan(30);
        for (int i = 995; i < 1000; i++)
        {
            logs.Find(KeyOf(i))!.Count.Should().Be(1);
        }
    }

    [Fact]
    public void Without_an_end_to_what_windows_reach_every_key_is_kept()
    {
        var logs = new KeyedLogs();
        for (int i = 0; i < 100; i++)
        {
            logs.FindOrAdd(KeyOf(i), long.MinValue).Add(new EventPlace($"E{i}", i, isContact: true), value: null, isProven: true, []);
        }

        logs.All.Should().HaveCount(100);
        logs.Find(KeyOf(100)).Should().BeNull();
    }

    private static CounterKey KeyOf(int i) => new($"{i}", Second: null, Third: null);
}
