using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Collection.Rules.Events;
using Collection.Rules.Facts;

namespace Collection.Rules.Tests.Conventions;

public sealed class EventFieldTests
{
    private static readonly Assembly Library = typeof(CollectionEvent).Assembly;

    /// <summary>What a case lists of its parties is asked for by the facts of the person contacted.</summary>
    private static readonly string[] LookedUp = ["parties"];

    public static TheoryData<Type> EventTypes() =>
        [.. Library.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(CollectionEvent)) && !type.IsAbstract).OrderBy(type => type.Name, StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(EventTypes))]
    public void Every_field_of_an_event_is_a_fact_under_its_JSON_path(Type type)
    {
        EventKind kind = Enum.GetValues<EventKind>().Single(k => k.ToString() == type.Name);

        PathsOf(type).Where(path => FactCatalog.Find(path, [kind])?.IsOf(kind) != true)
            .Should().BeEmpty("a rule may ask about every field of {0}", type.Name);
    }

    [Fact]
    public void Every_field_of_a_case_is_a_fact_under_its_JSON_path() =>
        PathsOf(typeof(CollectionCase)).Except(["id", .. LookedUp], StringComparer.Ordinal)
            .Where(path => FactCatalog.Find(path, [EventKind.PhoneCall]) is null)
            .Should().BeEmpty();

    [Fact]
    public void Every_recorded_fact_is_a_field()
    {
        HashSet<string> fields =
        [
            .. EventTypes().Select(row => row.Data).Append(typeof(CollectionCase)).SelectMany(PathsOf),
        ];

        FactCatalog.All.Where(fact => !fact.IsDerived).Select(fact => fact.Path)
            .Should().BeSubsetOf(fields);
    }

    [Fact]
    public void Every_list_is_read_as_a_list() =>
        FactCatalog.All.Where(fact => fact.IsList).SelectMany(fact => fact.Readers)
            .Should().OnlyContain(reader => reader.GetType().GetGenericTypeDefinition() == typeof(ListFactReader<,>));

    private static IEnumerable<string> PathsOf(Type type)
    {
        foreach (PropertyInfo property in type.GetProperties().Where(IsWritten))
        {
            string name = NameOf(property);
            Type value = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            if (IsPart(value))
            {
                foreach (string inner in PathsOf(value))
                {
                    yield return $"{name}.{inner}";
                }
            }
            else
            {
                yield return name;
            }
        }
    }

    private static bool IsWritten(PropertyInfo property) =>
        property.SetMethod is not null && property.GetCustomAttribute<JsonIgnoreAttribute>() is not { Condition: JsonIgnoreCondition.Always };

    private static string NameOf(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name);

    private static bool IsPart(Type value) =>
        value.IsClass && value.Assembly == Library && value.GetCustomAttribute<JsonConverterAttribute>() is null;
}
