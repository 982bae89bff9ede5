namespace Collection.Rules.Findings;

/// <summary>How a value is written into a message.</summary>
internal enum MessageFilter
{
    None,

    /// <summary>Only the local day.</summary>
    Date,

    /// <summary>Only the local time of day, to the minute.</summary>
    Time,
}
