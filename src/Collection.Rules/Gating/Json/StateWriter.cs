using System.Collections.Immutable;
using System.Text.Json;
using Collection.Rules.Events;
using Collection.Rules.Events.Json;
using Collection.Rules.Timelines;

namespace Collection.Rules.Gating.Json;

/// <summary>Writes states of cases.</summary>
internal sealed class StateWriter
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly ImmutableArray<SavedEvent>.Builder events = ImmutableArray.CreateBuilder<SavedEvent>();
    private readonly ImmutableArray<SavedCount>.Builder counts = ImmutableArray.CreateBuilder<SavedCount>();

    private StateWriter()
    {
    }

    public static string Write(CaseState state)
    {
        var writer = new StateWriter();
        if (state.All is null)
        {
            writer.AddCounts(state);
        }

        IEnumerable<CollectionEvent> records = state.All ?? state.Timeline.History.Records;
        var saved = new SavedState
        {
            Version = SavedState.CurrentVersion,
            Engine = EngineVersion.Own.Version,
            Rules = state.Rules.Compiled.Source.Digest,
            Zone = state.Timeline.Environment.DefaultZone?.Id,
            Case = ToElement(state.File),
            Latest = state.Latest,
            Records = [.. records.Order(RecordOrder.Instance).Select(ToElement)],
            Events = writer.events.ToImmutable(),
            Counts = writer.counts.ToImmutable(),
        };
        return JsonSerializer.Serialize(saved, SavedStateContext.Default.SavedState);
    }

    private static JsonElement ToElement(CollectionRecord record) =>
        JsonSerializer.SerializeToElement(record, CollectionJson.Contract);

    private void AddCounts(CaseState state)
    {
        foreach (Counter counter in state.Timeline.Environment.Counters)
        {
            long from = counter.ReachesBackFrom(state.Latest?.UtcTicks ?? long.MinValue);
            foreach ((CounterKey? key, CounterLog log) in state.Timeline.LogsOf(counter.Slot))
            {
                Add(counter.Slot, key, log, log.IndexFrom(from, log.Count));
            }
        }
    }

    private void Add(int slot, CounterKey? key, CounterLog log, int start)
    {
        if (start == log.Count)
        {
            return;
        }

        int[] kept = [.. Enumerable.Range(start, log.Count - start)];
        ImmutableArray<string?> values = [.. kept.Select(log.ValueOf)];
        ImmutableArray<SavedGap> gaps = [.. kept
            .Select(i => (Place: i - start, IsProven: log.IsProven(i), Missing: log.MissingOf(i)))
            .Where(gap => !gap.IsProven || !gap.Missing.IsEmpty)
            .GroupBy(gap => (gap.IsProven, string.Join(' ', gap.Missing)), gap => gap)
            .Select(alike => new SavedGap { Places = [.. alike.Select(gap => gap.Place)], IsProven = alike.Key.IsProven, Missing = alike.First().Missing })];
        counts.Add(new SavedCount
        {
            Count = slot,
            Key = key is { } known ? [known.First, known.Second, known.Third] : null,
            Events = [.. kept.Select(i => NumberOf(log[i]))],
            Values = values.All(v => v is null) ? null : values,
            Gaps = gaps.IsEmpty ? null : gaps,
        });
    }

    private int NumberOf(EventPlace place)
    {
        if (!numbers.TryGetValue(place.Id, out int number))
        {
            numbers[place.Id] = number = events.Count;
            events.Add(new SavedEvent { Id = place.Id, At = new DateTime(place.UtcTicks, DateTimeKind.Utc), IsRecord = !place.IsContact });
        }

        return number;
    }
}
