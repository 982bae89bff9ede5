using System.Collections.Immutable;
using System.Linq.Expressions;
using Collection.Rules.Events;
using Collection.Rules.Timelines;

namespace Collection.Rules.Facts;

/// <summary>Collects facts, joining those that several kinds of event share.</summary>
internal sealed class FactCatalogBuilder
{
    private readonly List<Fact> facts = [];
    private readonly Dictionary<string, FactStage> stages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FactPace> paces = new(StringComparer.Ordinal);

    /// <summary>Says of facts yet to be added when they can be known; those never named are known before the act.</summary>
    public void KnownFrom(FactStage stage, params ReadOnlySpan<string> paths)
    {
        foreach (string path in paths)
        {
            stages.Add(path, stage);
        }
    }

    /// <summary>Says of facts yet to be added with what they move; those never named stand still.</summary>
    public void MoveWith(FactPace pace, params ReadOnlySpan<string> paths)
    {
        foreach (string path in paths)
        {
            paces.Add(path, pace);
        }
    }

    /// <summary>A field of the case.</summary>
    public void Case<TPart, TValue>(
        string path,
        Expression<Func<CollectionCase, TPart?>> part,
        Expression<Func<TPart, TValue>> member,
        string doc,
        string? unit = null)
        where TPart : class =>
        Add(path, new TypedFactReader<CollectionCase, TValue>(PartOf.Lambda(part, member)), doc, unit, isDerived: false);

    /// <summary>A field of an event.</summary>
    public void Of<TEvent, TValue>(string path, Expression<Func<TEvent, TValue>> member, string doc, string? unit = null, FactType? type = null)
        where TEvent : CollectionEvent =>
        Add(path, new TypedFactReader<TEvent, TValue>(member), doc, unit, isDerived: false, type);

    /// <summary>A field of a part of an event.</summary>
    public void Of<TEvent, TPart, TValue>(
        string path,
        Expression<Func<TEvent, TPart?>> part,
        Expression<Func<TPart, TValue>> member,
        string doc,
        string? unit = null)
        where TEvent : CollectionEvent
        where TPart : class =>
        Add(path, new TypedFactReader<TEvent, TValue>(PartOf.Lambda(part, member)), doc, unit, isDerived: false);

    /// <summary>A list of a part of the case.</summary>
    public void CaseList<TPart, TItem>(
        string path,
        Expression<Func<CollectionCase, TPart?>> part,
        Expression<Func<TPart, ImmutableArray<TItem>?>> member,
        string doc)
        where TPart : class =>
        Add(path, new ListFactReader<CollectionCase, TItem>(PartOf.Lambda(part, member)), doc, unit: null, isDerived: false);

    /// <summary>A list of an event.</summary>
    public void List<TEvent, TItem>(string path, Expression<Func<TEvent, ImmutableArray<TItem>?>> member, string doc)
        where TEvent : CollectionEvent =>
        Add(path, new ListFactReader<TEvent, TItem>(member), doc, unit: null, isDerived: false);

    /// <summary>A list of a part of an event.</summary>
    public void List<TEvent, TPart, TItem>(
        string path,
        Expression<Func<TEvent, TPart?>> part,
        Expression<Func<TPart, ImmutableArray<TItem>?>> member,
        string doc)
        where TEvent : CollectionEvent
        where TPart : class =>
        Add(path, new ListFactReader<TEvent, TItem>(PartOf.Lambda(part, member)), doc, unit: null, isDerived: false);

    /// <summary>A fact computed for events of a type.</summary>
    public void Derived<TEvent, TValue>(string path, Expression<Func<EventContext, TValue>> member, string doc, string? unit = null)
        where TEvent : CollectionEvent =>
        Add(path, new TypedFactReader<EventContext, TValue>(member) { EventType = typeof(TEvent) }, doc, unit, isDerived: true);

    /// <summary>A fact looked up or computed for every event.</summary>
    public void Derived<TValue>(string path, Expression<Func<EventContext, TValue>> member, string doc, string? unit = null) =>
        Add(path, new TypedFactReader<EventContext, TValue>(member), doc, unit, isDerived: true);

    public ImmutableArray<Fact> Build() => [.. facts];

    private void Add(string path, FactReader reader, string doc, string? unit, bool isDerived, FactType? type = null)
    {
        (FactType natural, Type item) = Classify(reader.ValueType);
        int shared = facts.FindIndex(f => string.Equals(f.Path, path, StringComparison.Ordinal) && f.ItemType == item);
        if (shared >= 0)
        {
            Fact earlier = facts[shared];
            facts[shared] = Create(earlier.Path, earlier.Type, item, earlier.Doc, earlier.Unit, earlier.IsDerived, earlier.Readers.Add(reader));
            return;
        }

        facts.Add(Create(path, type ?? natural, item, doc, unit, isDerived, [reader]));
    }

    private Fact Create(string path, FactType type, Type item, string doc, string? unit, bool isDerived, ImmutableArray<FactReader> readers) => new()
    {
        Path = path,
        Type = type,
        ItemType = item,
        Doc = doc,
        Unit = unit,
        IsDerived = isDerived,
        Readers = readers,
        Stage = stages.GetValueOrDefault(path),
        Pace = paces.GetValueOrDefault(path),
        Words = item.IsEnum
            ? [.. Enum.GetNames(item).Select(System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName)]
            : [],
    };

    private static (FactType Type, Type Item) Classify(Type type)
    {
        Type plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain.IsGenericType && plain.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
        {
            Type item = plain.GenericTypeArguments[0];
            return (item.IsEnum ? FactType.WordList : item == typeof(string) ? FactType.IdList : FactType.Structure, item);
        }

        FactType single =
            plain.IsEnum ? FactType.Word
            : plain == typeof(bool) ? FactType.Boolean
            : plain == typeof(int) ? FactType.Integer
            : plain == typeof(decimal) ? FactType.Decimal
            : plain == typeof(Money) ? FactType.Money
            : plain == typeof(DateTimeOffset) ? FactType.Instant
            : plain == typeof(DateOnly) ? FactType.Date
            : plain == typeof(Hours) ? FactType.Hours
            : plain == typeof(string) ? FactType.Id
            : FactType.Structure;
        return (single, plain);
    }
}
