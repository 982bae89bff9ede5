namespace Collection.Rules.Yaml;

/// <summary>Finds the name that a misspelt word most likely meant.</summary>
internal static class NearestName
{
    /// <summary>The nearest candidate, or null when none is near; the earlier wins a tie.</summary>
    /// <remarks>Near means a Damerau-Levenshtein distance of at most two, or a third of the word's length if that is more; else the first of several words that the word begins; else one whose last part is near that of a word with dots.</remarks>
    public static string? Find(string word, IEnumerable<string> candidates) =>
        Near(word, candidates) ?? ByLastPart(word, candidates);

    private static string? Near(string word, IEnumerable<string> candidates)
    {
        if (word.Length > EditDistance.LongestWord)
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

            int distance = EditDistance.Between(word, candidate);
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

    /// <summary>The candidate meant by who only mistook what stands before the last dot.</summary>
    private static string? ByLastPart(string word, IEnumerable<string> candidates) =>
        word.Contains('.', StringComparison.Ordinal) && Near(LastPart(word), candidates.Select(LastPart)) is { } part
            ? candidates.First(c => string.Equals(LastPart(c), part, StringComparison.Ordinal))
            : null;

    private static string LastPart(string name) => name[(name.LastIndexOf('.') + 1)..];

    private static bool IsBeginning(string word, string candidate) =>
        word.Length > 2 && candidate.Length > word.Length && candidate[word.Length] is '_' or '-' && candidate.StartsWith(word, StringComparison.OrdinalIgnoreCase);
}
