using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json.Serialization;
using Collection.Rules.Events;

namespace Collection.Rules.Tests.Events;

public sealed class CollectionRecordTests
{
    private static readonly Type[] Records =
        [.. typeof(CollectionRecord).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(CollectionRecord)))];

    public static TheoryData<string, string> FieldsOfWords() =>
    [
        .. from type in typeof(CollectionRecord).Assembly.GetExportedTypes()
           where string.Equals(type.Namespace, typeof(CollectionRecord).Namespace, StringComparison.Ordinal) && !type.IsAbstract
           from property in type.GetProperties()
           where property.SetMethod is not null && WordsOf(property) is not null
           orderby type.Name, property.Name
           select (type.FullName!, property.Name),
    ];

    [Fact]
    public void No_other_assembly_can_add_a_record()
    {
        Records.Where(type => type.IsAbstract && !HasClosingMember(type)).Should().BeEmpty();
        Records.Where(type => !type.IsAbstract).Should().OnlyContain(type => type.IsSealed);

        static bool HasClosingMember(Type type) => type
            .GetProperties(BindingFlags.Instance | BindingFlags.NonPublic)
            .Any(property => property.GetMethod is { IsAbstract: true, IsFamilyAndAssembly: true });
    }

    [Fact]
    public void Every_concrete_record_has_a_type_word_in_json()
    {
        typeof(CollectionRecord).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(a => a.DerivedType)
            .Should().BeEquivalentTo(Records.Where(type => !type.IsAbstract));
    }

    [Fact]
    public void The_kind_of_an_event_is_its_type_word()
    {
        foreach (JsonDerivedTypeAttribute type in typeof(CollectionRecord).GetCustomAttributes<JsonDerivedTypeAttribute>().Skip(1))
        {
            CollectionEvent record = (CollectionEvent)Activator.CreateInstance(type.DerivedType)!;

            EnumWords<EventKind>.Of(record.Kind).Should().Be((string)type.TypeDiscriminator!);
        }
    }

    [Fact]
    public void A_record_prints_its_type_and_id_and_no_content()
    {
        Letter letter = new() { Id = "E1", CaseId = "C", At = default, Text = "secret" };

        letter.ToString().Should().Be("letter E1");
        new CollectionCase { Id = "C-1" }.ToString().Should().Be("case C-1");
    }

    [Fact]
    public void A_list_with_null_or_without_an_array_is_refused()
    {
        FluentActions.Invoking(() => new CollectionCase { Id = "C", Parties = [null!] }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new CollectionCase { Id = "C", Parties = default(ImmutableArray<Party>) })
            .Should().Throw<ArgumentException>();
        new CollectionCase { Id = "C", Parties = [] }.Parties!.Value.Should().BeEmpty();
        new CollectionCase { Id = "C", Parties = null }.Parties.Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(FieldsOfWords))]
    public void A_number_that_is_no_word_of_its_list_is_refused_by_the_name_of_the_field(string type, string field)
    {
        object record = Activator.CreateInstance(typeof(CollectionRecord).Assembly.GetType(type)!)!;
        PropertyInfo property = record.GetType().GetProperty(field)!;
        Type words = WordsOf(property)!;
        int count = Enum.GetValues(words).Length;

        Setting(0).Should().NotThrow();
        Setting(count - 1).Should().NotThrow();
        Setting(count).Should().Throw<TargetInvocationException>().WithInnerException<ArgumentOutOfRangeException>().Which.ParamName.Should().Be(field);
        Setting(-1).Should().Throw<TargetInvocationException>().WithInnerException<ArgumentOutOfRangeException>();

        Action Setting(int number) => () => property.SetValue(record, ValueOf(property, Enum.ToObject(words, number)));
    }

    [Fact]
    public void A_record_takes_every_field_of_words_as_unknown_too()
    {
        Contact call = new PhoneCall { Id = "E1", CaseId = "C", At = default, Purpose = null, Said = new Said { Threats = null } };

        call.Purpose.Should().BeNull();
        call.Said.Threats.Should().BeNull();
    }

    private static Type? WordsOf(PropertyInfo property)
    {
        Type? value = Nullable.GetUnderlyingType(property.PropertyType);
        Type? item = value?.IsGenericType == true ? value.GetGenericArguments()[0] : value;
        return item?.IsEnum == true ? item : null;
    }

    private static object ValueOf(PropertyInfo property, object word)
    {
        if (Nullable.GetUnderlyingType(property.PropertyType) == word.GetType())
        {
            return word;
        }

        Array words = Array.CreateInstance(word.GetType(), 1);
        words.SetValue(word, 0);
        return typeof(ImmutableArray).GetMethods()
            .Single(m => string.Equals(m.Name, nameof(ImmutableArray.Create), StringComparison.Ordinal) && m.GetParameters() is [{ ParameterType.IsArray: true }])
            .MakeGenericMethod(word.GetType())
            .Invoke(null, [words])!;
    }
}
