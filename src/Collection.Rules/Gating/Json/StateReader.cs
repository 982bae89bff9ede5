using System.Collections.Immutable;
using System.Text.Json;
using Collection.Rules.Events;
using Collection.Rules.Events.Json;
using Collection.Rules.Timelines;

namespace Collection.Rules.Gating.Json;

/// <summary>Reads states of cases that were written by the same library with the same rules.</summary>
internal static class StateReader
{
    private const string Source = "state";

    /// <exception cref="InputException">It is no state, or one of other rules or another version.</exception>
    public static CaseState Read(string json, PlannedRuleSet rules)
    {
        SavedState saved = Parse(json);
        Check(saved, rules);
        if (CollectionJson.Read(saved.Case.GetRawText()) is not CollectionCase file)
        {
            throw Refusal("case", "this is no case");
        }

        var state = new CaseState(rules, file);
        foreach (JsonElement record in saved.Records)
        {
            if (CollectionJson.Read(record.GetRawText()) is not CollectionEvent known || !string.Equals(known.CaseId, file.Id, StringComparison.Ordinal))
            {
                throw Refusal("records", "this is no event of the case");
            }

            state.Restore(known);
        }

        EventPlace[] events = [.. saved.Events.Select(PlaceOf)];
        foreach (SavedCount count in saved.Counts)
        {
            Restore(count, events, state.Timeline);
        }

        state.Timeline.Latest = saved.Latest;
        return state;
    }

    private static SavedState Parse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, SavedStateContext.Default.SavedState) ?? throw Refusal(string.Empty, "this is null and no state of a case");
        }
        catch (JsonException exception)
        {
            throw Refusal(exception.Path ?? string.Empty, "this is no state of a case");
        }
    }

    private static void Check(SavedState saved, PlannedRuleSet rules)
    {
        if (saved.Version != SavedState.CurrentVersion)
        {
            throw Refusal("version", $"version {saved.Version} is not known; this library reads {SavedState.CurrentVersion}. Take the records in anew.");
        }

        if (!string.Equals(saved.Engine, EngineVersion.Own.Version, StringComparison.Ordinal))
        {
            throw Refusal("engine", $"it was written by version {saved.Engine} and this is {EngineVersion.Own.Version}. Take the records in anew.");
        }

        RuleSet source = rules.Compiled.Source;
        if (!string.Equals(saved.Rules, source.Digest, StringComparison.Ordinal))
        {
            string packs = string.Join(", ", source.Packs.Select(p => $"{p.Id} {p.Version}"));
            throw Refusal("rules", $"it was counted by other rules than those of {packs}. Take the records in anew.");
        }

        string? zone = rules.Compiled.Environment.DefaultZone?.Id;
        if (!string.Equals(saved.Zone, zone, StringComparison.Ordinal))
        {
            throw Refusal("zone", $"it was counted by the clock of {saved.Zone ?? "no zone"}, not of {zone ?? "no zone"}. Take the records in anew.");
        }
    }

    private static EventPlace PlaceOf(SavedEvent saved) => new(saved.Id, saved.At.Ticks, isContact: !saved.IsRecord);

    private static void Restore(SavedCount count, EventPlace[] events, CaseTimeline timeline)
    {
        bool isSound = count.Count >= 0 && count.Count < timeline.Environment.Counters.Length
            && count.Key is null or { Length: 3 }
            && count.Events.All(e => e >= 0 && e < events.Length)
            && (count.Values is null || count.Values.Value.Length == count.Events.Length);
        if (!isSound)
        {
            throw Refusal("counts", "a count does not fit the rules or the events");
        }

        Dictionary<int, SavedGap> gaps = (count.Gaps ?? []).SelectMany(gap => gap.Places.Select(place => (place, gap))).DistinctBy(g => g.place).ToDictionary(g => g.place, g => g.gap);
        CounterKey? key = count.Key is [var first, var second, var third] ? new CounterKey(first, second, third) : null;
        CounterLog log = timeline.LogOf(count.Count, key);
        for (int i = 0; i < count.Events.Length; i++)
        {
            SavedGap? gap = gaps.GetValueOrDefault(i);
            log.Add(events[count.Events[i]], count.Values?[i], gap?.IsProven ?? true, gap?.Missing ?? []);
        }
    }

    private static InputException Refusal(string field, string message) =>
        new([new InputProblem { Source = Source, Line = 1, Field = field, Message = message }]);
}
