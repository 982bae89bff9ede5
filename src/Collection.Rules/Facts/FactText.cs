using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using Collection.Rules.Events;

namespace Collection.Rules.Facts;

/// <summary>Writes values of facts as they stand in the JSON of events.</summary>
internal static class FactText
{
    private static readonly ConcurrentDictionary<Type, WordTable> Tables = new();

    /// <summary>The word of a member of a closed list, which numbers its members from zero.</summary>
    public static string WordOf(Enum word) =>
        Tables.GetOrAdd(word.GetType(), static type => new WordTable(Enum.GetNames(type))).Find((int)(object)word)
            ?? throw new ArgumentOutOfRangeException(nameof(word), word, "No member of its list.");

    public static string Of(object value) => value switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        Enum word => WordOf(word),
        DateTimeOffset instant => InstantText.Of(instant),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IEnumerable items => $"[{string.Join(", ", items.Cast<object>().Select(Of))}]",
        IFormattable number => number.ToString(format: null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? string.Empty,
    };
}
