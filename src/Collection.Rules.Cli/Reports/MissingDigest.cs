namespace Collection.Rules.Cli.Reports;

/// <summary>How many acts cannot be judged for want of one fact or record, and under which rules.</summary>
internal sealed class MissingDigest(string key)
{
    private string? lastEvent;

    public string Key => key;

    public int Acts { get; private set; }

    public SortedSet<string> Rules { get; } = new(StringComparer.Ordinal);

    /// <summary>Counts an act; findings of one act come one after the other.</summary>
    public void Add(string eventId, string ruleId)
    {
        if (!string.Equals(lastEvent, eventId, StringComparison.Ordinal))
        {
            lastEvent = eventId;
            Acts++;
        }

        Rules.Add(ruleId);
    }
}
