namespace Collection.Rules.Loading;

/// <summary>Whether the first day of consecutive days is counted.</summary>
internal enum FirstDay
{
    Counted,
    NotCounted,
}
