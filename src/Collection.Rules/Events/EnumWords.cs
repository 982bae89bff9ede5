using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Collection.Rules.Events;

/// <summary>The words of a closed list as they stand in JSON and in rules.</summary>
/// <remarks>A thin shell over one table that all lists share: code generated anew for each of sixty enums would slow every start.</remarks>
internal static class EnumWords<TEnum>
    where TEnum : struct, Enum
{
    private static readonly WordTable Table = new(Enum.GetNames<TEnum>());

    /// <summary>All words, in the order of the enum.</summary>
    public static ImmutableArray<string> All => Table.Words;

    public static string Of(TEnum value) =>
        Table.Find(Unsafe.As<TEnum, int>(ref value))
            ?? throw new ArgumentOutOfRangeException(nameof(value), value, $"No member of {typeof(TEnum).Name}.");

    public static bool Has(TEnum value) => Table.Find(Unsafe.As<TEnum, int>(ref value)) is not null;

    // Case matters: one spelling only, so that a file reads the same everywhere.
    public static bool TryParse(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out TEnum value)
    {
        int index = Table.IndexOf(word);
        value = index < 0 ? default : Unsafe.As<int, TEnum>(ref index);
        return index >= 0;
    }
}
