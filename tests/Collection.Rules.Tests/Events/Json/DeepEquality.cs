using System.Collections;
using System.Reflection;

namespace Collection.Rules.Tests.Events.Json;

/// <summary>Compares records by content, lists included.</summary>
internal static class DeepEquality
{
    /// <summary>The first path at which two values differ, or null.</summary>
    public static string? Difference(object? a, object? b, string path = "record")
    {
        if (a is null || b is null || a.GetType() != b.GetType())
        {
            return Equals(a, b) ? null : path;
        }

        if (a is string or DateTimeOffset || a.GetType().IsPrimitive)
        {
            return Equals(a, b) ? null : path;
        }

        if (a is IEnumerable listA && b is IEnumerable listB)
        {
            object?[] itemsA = [.. listA.Cast<object?>()];
            object?[] itemsB = [.. listB.Cast<object?>()];
            return itemsA.Length != itemsB.Length
                ? $"{path}.Length"
                : itemsA.Zip(itemsB).Select((pair, i) => Difference(pair.First, pair.Second, $"{path}[{i}]")).FirstOrDefault(d => d is not null);
        }

        return a.GetType().Namespace!.StartsWith("Collection", StringComparison.Ordinal) && a.GetType() is { IsEnum: false } type
            ? type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Select(p => Difference(p.GetValue(a), p.GetValue(b), $"{path}.{p.Name}"))
                .FirstOrDefault(d => d is not null)
            : Equals(a, b) ? null : path;
    }
}
