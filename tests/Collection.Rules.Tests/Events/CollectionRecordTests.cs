using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json.Serialization;
using Collection.Rules.Events;

namespace Collection.Rules.Tests.Events;

public sealed class CollectionRecordTests
{
    private static readonly Type[] Records =
        [.. typeof(CollectionRecord).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(CollectionRecord)))];

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
}
