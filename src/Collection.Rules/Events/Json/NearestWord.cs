namespace Collection.Rules.Events.Json;

/// <summary>Which valid word somebody most likely meant.</summary>
internal static class NearestWord
{
    // Longer words are no slips of the pen, and comparing them costs time that a hostile file would waste.
    private const int MaxLength = 64;

    /// <summary>The nearest word, or null where none is near.</summary>
    /// <remarks>Near means one slip, or one for every three letters.</remarks>
    public static string? Find(string word, IEnumerable<string> candidates)
    {
        string? best = Order(word, candidates).FirstOrDefault();
        return best is not null && Distance(word, best) <= Math.Max(1, word.Length / 3) ? best : null;
    }

    /// <summary>The words, nearest first.</summary>
    public static IEnumerable<string> Order(string word, IEnumerable<string> candidates) =>
        word.Length > MaxLength ? candidates : candidates.OrderBy(candidate => Distance(word, candidate));

    // Optimal string alignment: a swap of neighbours counts one, and case nothing.
    private static int Distance(string a, string b)
    {
        if (a.Length > MaxLength)
        {
            return int.MaxValue;
        }

        int[,] d = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                d[i, j] = i == 0 || j == 0 ? i + j : Step(d, a, b, i, j);
            }
        }

        return d[a.Length, b.Length];
    }

    private static int Step(int[,] d, string a, string b, int i, int j)
    {
        int change = d[i - 1, j - 1] + (Same(a[i - 1], b[j - 1]) ? 0 : 1);
        int best = Math.Min(change, Math.Min(d[i - 1, j], d[i, j - 1]) + 1);
        return i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1])
            ? Math.Min(best, d[i - 2, j - 2] + 1)
            : best;
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
