using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Collection.Rules.Events;

/// <summary>Guards for the words of records and options, since any number can be cast to an enum.</summary>
/// <remarks>In a record a number that is no word would equal none that a rule names, and so pass for compliance.</remarks>
internal static class DefinedWords
{
    public static TEnum One<TEnum>(TEnum word, [CallerMemberName] string name = "")
        where TEnum : struct, Enum
    {
        Refuse(word, name);
        return word;
    }

    public static TEnum? One<TEnum>(TEnum? word, [CallerMemberName] string name = "")
        where TEnum : struct, Enum
    {
        if (word is { } known)
        {
            Refuse(known, name);
        }

        return word;
    }

    public static ImmutableArray<TEnum>? All<TEnum>(ImmutableArray<TEnum>? list, [CallerMemberName] string name = "")
        where TEnum : struct, Enum
    {
        foreach (TEnum word in list is { IsDefault: false } words ? words : [])
        {
            Refuse(word, name);
        }

        return list;
    }

    private static void Refuse<TEnum>(TEnum word, string name)
        where TEnum : struct, Enum
    {
        if (!EnumWords<TEnum>.Has(word))
        {
            throw new ArgumentOutOfRangeException(name, word, $"No member of {typeof(TEnum).Name}.");
        }
    }
}
