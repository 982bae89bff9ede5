using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Collection.Rules.Events;

/// <summary>Guards for the lists of records.</summary>
internal static class Lists
{
    // JSON null inside a list would otherwise pass the deserializer and surface far from its cause.
    public static ImmutableArray<T>? WithoutNulls<T>(ImmutableArray<T>? list, [CallerMemberName] string name = "")
        where T : class
    {
        if (list is not { } items)
        {
            return null;
        }

        if (items.IsDefault)
        {
            throw new ArgumentException("The list was never created.", name);
        }

        foreach (T item in items)
        {
            if (item is null)
            {
                throw new ArgumentException("The list holds null.", name);
            }
        }

        return items;
    }
}
