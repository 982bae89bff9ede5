namespace Collection.Rules;

/// <summary>How many slips lie between two words: a sign inserted, dropped or replaced, or two neighbours swapped.</summary>
internal static class EditDistance
{
    /// <summary>Longer words are no slips of the pen, and comparing them costs time that a hostile file would waste.</summary>
    public const int LongestWord = 64;

    /// <summary>The distance by optimal string alignment; case is ignored.</summary>
    public static int Between(string a, string b)
    {
        int[] beforeLast = new int[b.Length + 1];
        int[] last = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int[] current = new int[b.Length + 1];
            current[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                {
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last) = (last, current);
        }

        return last[b.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
