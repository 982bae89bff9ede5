namespace Collection.Rules.Cli.Input.Sorting;

/// <summary>By key, then in the order in which the records were read.</summary>
internal sealed class SpoolOrder : IComparer<SpoolEntry>
{
    public static readonly SpoolOrder Instance = new();

    public int Compare(SpoolEntry x, SpoolEntry y)
    {
        int byKey = string.CompareOrdinal(x.Key, y.Key);
        return byKey != 0 ? byKey : x.Sequence.CompareTo(y.Sequence);
    }
}
