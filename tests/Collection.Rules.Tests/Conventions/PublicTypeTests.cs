using System.Reflection;
using Collection.Rules.Events;

namespace Collection.Rules.Tests.Conventions;

public sealed class PublicTypeTests
{
    private static readonly Type[] Types = typeof(RuleSet).Assembly.GetExportedTypes();

    [Fact]
    public void Every_public_class_is_sealed_static_or_closed() =>
        Types.Where(type => type.IsClass && !type.IsSealed && !IsClosed(type))
            .Should().BeEmpty("what others could derive from is a promise");

    [Fact]
    public void No_public_type_bears_the_name_of_a_namespace()
    {
        HashSet<string> segments = [.. typeof(RuleSet).Assembly.GetTypes().SelectMany(type => type.Namespace?.Split('.') ?? [])];

        Types.Where(type => segments.Contains(type.Name)).Should().BeEmpty();
    }

    [Fact]
    public void Every_public_property_of_a_record_is_set_once() =>
        Types.Where(type => type.GetMethod("<Clone>$") is not null)
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(property => property.SetMethod is { IsPublic: true } setter && !IsInitOnly(setter))
            .Should().BeEmpty("records are shared between threads");

    [Fact]
    public void Every_kind_of_event_is_a_sealed_record_of_the_closed_hierarchy() =>
        Types.Where(type => type.IsSubclassOf(typeof(CollectionEvent)) && !type.IsAbstract)
            .Should().HaveCount(Enum.GetValues<EventKind>().Length).And.OnlyContain(type => type.IsSealed);

    /// <summary>Whether nothing outside the assembly can derive: no constructor to call, or a member that none can implement.</summary>
    private static bool IsClosed(Type type) =>
        (type.IsAbstract && type.GetMembers(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)
            .Any(member => member is MethodInfo { IsAbstract: true, IsFamilyAndAssembly: true } or MethodInfo { IsAbstract: true, IsAssembly: true }))
        || type.GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)
            .All(constructor => constructor.IsPrivate || constructor.IsAssembly || constructor.IsFamilyAndAssembly);

    private static bool IsInitOnly(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit));
}
