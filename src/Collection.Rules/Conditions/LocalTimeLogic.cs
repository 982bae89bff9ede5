using Collection.Rules.Events;
using Collection.Rules.Timelines;

namespace Collection.Rules.Conditions;

/// <summary>Decides tests of the hour of day in every zone the person may be in.</summary>
internal static class LocalTimeLogic
{
    public static Truth Evaluate(LocalTimeTest test, EventContext context, MissingFacts? missing)
    {
        if (OperandLogic.Resolve(test.Hours, context, missing) is not Hours hours)
        {
            return Truth.Unknown;
        }

        Truth inside = Covers(hours, context, test.Zone, missing);
        return test.IsInside ? inside : TruthLogic.Not(inside);
    }

    /// <summary>Proven where the act is inside in all zones, disproven where in none, otherwise unknown.</summary>
    public static Truth Covers(Hours hours, EventContext context, ZoneSource source, MissingFacts? missing)
    {
        int inside = 0;
        ReadOnlySpan<ZoneClock> zones = context.ZonesOf(source);
        foreach (ZoneClock zone in zones)
        {
            inside += hours.Contains(TimeOnly.FromDateTime(zone.LocalAt(context.UtcTicks))) ? 1 : 0;
        }

        if (zones.IsEmpty || (inside > 0 && inside < zones.Length))
        {
            missing?.Add(source == ZoneSource.Debtor ? "debtor.zones" : "recipient.zones");
            return Truth.Unknown;
        }

        return TruthLogic.Of(inside == zones.Length);
    }
}
