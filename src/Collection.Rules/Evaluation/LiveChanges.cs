using System.Collections.Immutable;

namespace Collection.Rules.Evaluation;

/// <summary>What an update of a case that is kept judged came to.</summary>
internal sealed class LiveChanges
{
    private readonly Dictionary<string, LiveEvent> withdrawn = new(StringComparer.Ordinal);

    /// <summary>Judged events that are new.</summary>
    public List<LiveEvent> Added { get; } = [];

    /// <summary>Judged events whose record, case or findings are others than before.</summary>
    public List<LiveEvent> Changed { get; } = [];

    /// <summary>The ids of judged events that are gone.</summary>
    public IReadOnlyCollection<string> Removed => withdrawn.Keys;

    public void Withdraw(LiveEvent live) => withdrawn[live.Record.Id] = live;

    /// <summary>The findings on the event that a new one of the same id replaces; default where it replaces none.</summary>
    public ImmutableArray<RuleFinding> FindingsBefore(LiveEvent live) =>
        withdrawn.TryGetValue(live.Record.Id, out LiveEvent? before) ? before.Findings : default;

    /// <summary>Notes a new event, which takes the place of a withdrawn one of the same id.</summary>
    public void Add(LiveEvent live) => (withdrawn.Remove(live.Record.Id) ? Changed : Added).Add(live);

    public void Change(LiveEvent live) => Changed.Add(live);
}
