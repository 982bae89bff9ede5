using System.Collections.Immutable;
using Collection.Rules.Events;
using Collection.Rules.Lexicons;
using Collection.Rules.Parameters;
using Collection.Rules.Timelines;

namespace Collection.Rules.Tests.Timelines;

/// <summary>The environment of timelines without rules.</summary>
internal static class GivenTimeline
{
    public static TimelineEnvironment Environment(string? zone = null, params ImmutableArray<Counter> counters) => new()
    {
        Counters = counters,
        DefaultZone = zone is null ? null : ZoneClock.Of(zone),
        LiabilityByRole = ImmutableDictionary<Role, Liability>.Empty.Add(Role.Parent, Liability.None).Add(Role.Guarantor, Liability.Unknown),
        Signals = new SignalMatcher([]),
        Law = new LawCalendar([], _ => new LawOnDay { RulesInForce = [], Values = [] }),
    };
}
