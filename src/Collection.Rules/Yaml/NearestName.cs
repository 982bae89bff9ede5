namespace Collection.Rules.Yaml;

/// <summary>Finds the name that a misspelt word most likely meant.</summary>
internal static class NearestName
{
    private const int MaxWordLength = 64;

    /// <summary>The nearest candidate, or null when none is near; the earlier wins a tie.</summary>
    /// <remarks>Near means a Damerau-Levenshtein distance of at most two, or a third of the word's length if that is more; else the first of several words that the word begins.</remarks>
    public static string? Find(string word, IEnumerable<string> candidates)
    {
        if (word.Length > MaxWordLength)
        {
            return null;
        }

        string? best = null;
        int limit = Math.Max(2, word.Length / 3) + 1;
        foreach (string candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) >= limit)
            {
                continue;
            }

            int distance = Distance(word, candidate);
            // Two short words that share nothing are no likely slip.
            if (distance < limit && distance < Math.Max(word.Length, candidate.Length))
            {
                best = candidate;
                limit = distance;
            }
        }

        return best ?? candidates.FirstOrDefault(c => IsBeginning(word, c));
    }

    /// <summary>The end of a message: "; did you mean 'x'?", or nothing where no candidate is near.</summary>
    public static string Suggest(string word, IEnumerable<string> candidates) =>
        Find(word, candidates) is { } nearest ? $"; did you mean '{nearest}'?" : string.Empty;

    /// <summary>The same where a list of all candidates follows.</summary>
    public static string SuggestAmong(string word, IEnumerable<string> candidates) =>
        Suggest(word, candidates) is { Length: > 0 } suggestion ? suggestion : ";";

    private static bool IsBeginning(string word, string candidate) =>
        word.Length > 2 && candidate.Length > word.Length && candidate[word.Length] == '_' && candidate.StartsWith(word, StringComparison.OrdinalIgnoreCase);

    // Optimal string alignment: insert, delete, replace, or swap two neighbours; case is ignored.
    private static int Distance(string a, string b)
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
