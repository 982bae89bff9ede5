using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Collection.Rules.Events;
using CsCheck;

namespace Collection.Rules.Tests.Events.Json;

/// <summary>Random records of every type, with any mixture of known and unknown facts.</summary>
internal static class RandomRecords
{
    private static readonly Type[] Types =
    [
        .. typeof(CollectionRecord).Assembly.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(CollectionRecord)) && !type.IsAbstract)
            .OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    private static readonly string[] Zones = ["Asia/Shanghai", "Asia/Urumqi", "Europe/Berlin", "UTC"];

    private static readonly string[] Pieces =
        ["还钱", "a", " ", "\"", "\\", "\n", "\u0001", "😀", "\u200B", "<b>", "é", "\u2028", "null", "/*", "0", "{", "]"];

    private static readonly string[] IdPieces = ["E", "7", "-", "张", "😀", " x", "'", "."];

    public static Gen<CollectionRecord> Any { get; } = Gen.Select(
        Gen.Int[0, Types.Length - 1],
        Gen.Int,
        (type, seed) => (CollectionRecord)Create(Types[type], new Random(seed)));

    private static object Create(Type type, Random random)
    {
        object value = Activator.CreateInstance(type)!;
        foreach (PropertyInfo property in type.GetProperties().Where(p => p.CanWrite))
        {
            if (IsRequired(property) || random.Next(3) > 0)
            {
                property.SetValue(value, Value(property, random));
            }
        }

        return value;
    }

    private static bool IsRequired(PropertyInfo property) =>
        property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute));

    private static object Value(PropertyInfo property, Random random)
    {
        Type type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (type == typeof(string))
        {
            return Text(property.Name, random);
        }

        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
            ? List(property.Name, type.GetGenericArguments()[0], random)
            : Single(type, random);
    }

    private static object Text(string name, Random random) => name switch
    {
        "Id" or "CaseId" or "By" or "To" or "Agency" => Join(IdPieces, 1 + random.Next(4), random).Trim(),
        "Sha256" => Convert.ToHexStringLower(Bytes(random)),
        _ => Join(Pieces, random.Next(8), random),
    };

    private static object List(string name, Type item, Random random)
    {
        int count = random.Next(4);
        if (item == typeof(string))
        {
            return ImmutableArray.CreateRange(Enumerable.Range(0, count).Select(i => name is "Zones"
                ? Zones[random.Next(Zones.Length)]
                : string.Create(CultureInfo.InvariantCulture, $"P{i}")));
        }

        Array items = Array.CreateInstance(item, count);
        for (int i = 0; i < count; i++)
        {
            items.SetValue(Single(item, random), i);
        }

        return typeof(ImmutableArray).GetMethods()
            .Single(m => m.Name is nameof(ImmutableArray.Create) && m.GetParameters() is [{ ParameterType.IsArray: true }])
            .MakeGenericMethod(item)
            .Invoke(null, [items])!;
    }

    private static object Single(Type type, Random random) => type switch
    {
        { IsEnum: true } => Enum.GetValues(type).GetValue(random.Next(Enum.GetValues(type).Length))!,
        _ when type == typeof(bool) => random.Next(2) == 0,
        _ when type == typeof(int) => random.Next(),
        _ when type == typeof(decimal) => Number(random) % 1_000_000,
        _ when type == typeof(Money) => new Money(random.Next(2) == 0 ? Number(random) : -Number(random), "CNY"),
        _ when type == typeof(DateOnly) => DateOnly.FromDayNumber(random.Next(DateOnly.MaxValue.DayNumber)),
        _ when type == typeof(Hours) => new Hours(Clock(random), Clock(random), random.Next(2) == 0),
        _ when type == typeof(DateTimeOffset) => Instant(random),
        _ => Create(type, random),
    };

    private static decimal Number(Random random) =>
        new(random.Next(), random.Next(), random.Next(3), isNegative: false, (byte)random.Next(28));

    private static TimeOnly Clock(Random random) => random.Next(2) == 0
        ? new TimeOnly(random.Next(24), random.Next(60))
        : new TimeOnly(random.NextInt64(TimeOnly.MaxValue.Ticks));

    private static DateTimeOffset Instant(Random random) => new(
        new DateTime(2000, 1, 1).AddTicks(random.NextInt64(TimeSpan.FromDays(20000).Ticks)),
        TimeSpan.FromMinutes(random.Next(-14 * 60, (14 * 60) + 1)));

    private static string Join(string[] pieces, int count, Random random) =>
        string.Concat(Enumerable.Range(0, count).Select(_ => pieces[random.Next(pieces.Length)]));

    private static byte[] Bytes(Random random)
    {
        byte[] bytes = new byte[32];
        random.NextBytes(bytes);
        return bytes;
    }
}
