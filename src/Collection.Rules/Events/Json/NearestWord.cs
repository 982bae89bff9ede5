namespace Collection.Rules.Events.Json;

/// <summary>Which valid word somebody most likely meant.</summary>
internal static class NearestWord
{
    /// <summary>The nearest word, or null where none is near.</summary>
    /// <remarks>Near means one slip, or one for every three letters.</remarks>
    public static string? Find(string word, IEnumerable<string> candidates)
    {
        string? best = word.Length > EditDistance.LongestWord ? null : Order(word, candidates).FirstOrDefault();
        return best is not null && EditDistance.Between(word, best) <= Math.Max(1, word.Length / 3) ? best : null;
    }

    /// <summary>The words, nearest first.</summary>
    public static IEnumerable<string> Order(string word, IEnumerable<string> candidates) =>
        word.Length > EditDistance.LongestWord ? candidates : candidates.OrderBy(candidate => EditDistance.Between(word, candidate));
}
