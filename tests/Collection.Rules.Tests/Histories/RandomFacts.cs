using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Collection.Rules.Events;
using Collection.Rules.Tests.RuleCases;

namespace Collection.Rules.Tests.Histories;

/// <summary>Random values for every field of a record, each now and then unknown; few values, so that records have them in common.</summary>
internal sealed class RandomFacts(Random random)
{
    private static readonly ConcurrentDictionary<Type, ImmutableArray<PropertyInfo>> Fields = new();

    // What rules ask the past about is seldom unknown, or little would match.
    private static readonly HashSet<string> Seldom = new(StringComparer.Ordinal) { "By", "For", "Scope", "Number", "Window", "Balance", "Said" };

    private static readonly string[] People = ["D1", "P1", "P2", "S1"];
    private static readonly string[] Companies = ["L1", "AG0", "AG1"];

    /// <summary>A phrase for each signal of the pack, and some that are none.</summary>
    private static readonly string[] Texts =
    [
        "还钱", "小心点", "您好，请还款", "",
        .. ChinaPack.Rules.Signals.Signals.Select(s => s.Entries.SelectMany(e => e.Words).FirstOrDefault()).OfType<string>(),
    ];

    /// <summary>The instant near which other instants and days are.</summary>
    public DateTimeOffset Now { get; set; }

    public T Create<T>() => (T)Create(typeof(T));

    /// <summary>A record with random facts in all its fields but those that it must have.</summary>
    public object Create(Type type)
    {
        object value = Activator.CreateInstance(type)!;
        foreach (PropertyInfo field in Fields.GetOrAdd(type, FieldsOf))
        {
            if (random.Next(Seldom.Contains(field.Name) ? 8 : 2) != 0)
            {
                field.SetValue(value, Value(field));
            }
        }

        return value;
    }

    public string Person() => People[random.Next(People.Length)];

    public T Word<T>()
        where T : struct, Enum => (T)Word(typeof(T));

    private static ImmutableArray<PropertyInfo> FieldsOf(Type type) =>
        [.. type.GetProperties().Where(p => p.CanWrite && !p.IsDefined(typeof(RequiredMemberAttribute)))];

    private object Value(PropertyInfo field)
    {
        Type type = Nullable.GetUnderlyingType(field.PropertyType) ?? field.PropertyType;
        return type == typeof(string) ? Text(field.Name)
            : type.IsGenericType ? List(type.GetGenericArguments()[0])
            : Single(type);
    }

    private string Text(string name) => name switch
    {
        "By" or "Recipient" => Person(),
        "To" or "Agency" => Companies[random.Next(Companies.Length)],
        "Number" or "ToNumber" or "FromNumber" => (13800000000 + random.Next(2)).ToString(CultureInfo.InvariantCulture),
        "Text" => Texts[random.Next(Texts.Length)],
        _ => string.Create(CultureInfo.InvariantCulture, $"{name}{random.Next(2)}"),
    };

    private object List(Type item)
    {
        if (item == typeof(string))
        {
            return People.Where(_ => random.Next(2) == 0).ToImmutableArray();
        }

        Array items = Array.CreateInstance(item, random.Next(3));
        for (int i = 0; i < items.Length; i++)
        {
            items.SetValue(Single(item), i);
        }

        return typeof(ImmutableCollectionsMarshal).GetMethod(nameof(ImmutableCollectionsMarshal.AsImmutableArray))!.MakeGenericMethod(item).Invoke(obj: null, [items])!;
    }

    private object Single(Type type) => type switch
    {
        { IsEnum: true } => Word(type),
        _ when type == typeof(bool) => random.Next(2) == 0,
        _ when type == typeof(int) => random.Next(9),
        _ when type == typeof(decimal) => (decimal)random.Next(50),
        _ when type == typeof(Money) => new Money(random.Next(3) * 10, random.Next(9) == 0 ? "USD" : "CNY"),
        _ when type == typeof(DateOnly) => DateOnly.FromDateTime(Now.AddDays(random.Next(-3, 3)).DateTime),
        _ when type == typeof(Hours) => new Hours(new TimeOnly(random.Next(24), 0), new TimeOnly(random.Next(24), 0), random.Next(2) == 0),
        _ when type == typeof(DateTimeOffset) => Now.AddHours(random.Next(-10, 30)),
        _ when type == typeof(Utterance) => Create<Utterance>() with { Text = Texts[random.Next(Texts.Length)] },
        _ => Create(type),
    };

    // The first words of a list come more often: the permissions of all kinds, the demand, the debtor.
    private object Word(Type type)
    {
        Array words = Enum.GetValues(type);
        return words.GetValue(random.Next(3) == 0 ? random.Next(Math.Min(2, words.Length)) : random.Next(words.Length))!;
    }
}
