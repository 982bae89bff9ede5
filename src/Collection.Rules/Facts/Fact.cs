using System.Collections.Immutable;
using System.Linq.Expressions;
using Collection.Rules.Events;
using Collection.Rules.Timelines;

namespace Collection.Rules.Facts;

/// <summary>A named fact that rules may ask about: its path, type, unit, meaning, and how it is read.</summary>
/// <remarks>Immutable and thread-safe. A fact that the kind of event does not have is not applicable: every test of it is disproven.</remarks>
internal sealed class Fact
{
    private readonly ImmutableArray<FactReader?> byKind;

    /// <summary>The path: for recorded facts, that of the field in the JSON.</summary>
    public required string Path { get; init; }

    public required FactType Type { get; init; }

    /// <summary>What it means, in one English sentence.</summary>
    public required string Doc { get; init; }

    /// <summary>The unit, such as seconds or percent a year; null where it has none.</summary>
    public string? Unit { get; init; }

    /// <summary>Looked up or computed rather than recorded.</summary>
    public required bool IsDerived { get; init; }

    /// <summary>With what it moves while the act and the records stay the same.</summary>
    public FactPace Pace { get; init; }

    /// <summary>When it can first be known of an act that is spoken or done.</summary>
    public FactStage Stage { get; init; }

    /// <summary>The type of a single value: of a word, a number, an item of a list.</summary>
    public required Type ItemType { get; init; }

    /// <summary>The words of a closed list, empty for other types.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    public required ImmutableArray<FactReader> Readers
    {
        get;
        init
        {
            field = value;
            byKind = [.. Enum.GetValues<EventKind>().Select(kind => FirstFor(value, EventTypes.Of(kind)))];
        }
    }

    public bool IsList => Type is FactType.WordList or FactType.IdList;

    /// <summary>Whether it is a fact of the case or of every event, rather than of some kinds.</summary>
    public bool IsOfEveryEvent => Readers.Any(r => r.EventType == typeof(CollectionEvent));

    public bool IsOf(EventKind kind) => ReaderFor(kind) is not null;

    /// <summary>When it can first be known of an act of a kind: what is written is there before it is sent.</summary>
    public FactStage StageIn(EventKind kind) =>
        Stage == FactStage.During && EventTypes.IsWritten(kind) ? FactStage.Before : Stage;

    /// <summary>The value as a nullable expression over a context.</summary>
    /// <param name="context">An <see cref="EventContext"/>.</param>
    /// <param name="kind">The kind of event the context holds; the fact must be of it.</param>
    public Expression ValueIn(Expression context, EventKind kind)
    {
        FactReader reader = ReaderOf(kind);
        return In(context, reader, reader.ValueOf, Expression.Default(reader.ValueType));
    }

    /// <summary>The words of a list as a <see cref="WordMask"/> over a context.</summary>
    /// <param name="context">An <see cref="EventContext"/>.</param>
    /// <param name="kind">The kind of event the context holds; the fact must be of it, and a list of words.</param>
    public Expression WordsIn(Expression context, EventKind kind)
    {
        FactReader reader = ReaderOf(kind);
        return In(context, reader, owner => reader.WordsOf(owner)!, Expression.Constant(WordMask.Unknown));
    }

    /// <summary>The value in a context, boxed; null where unknown or not of this kind.</summary>
    public object? Read(EventContext context)
    {
        FactReader? reader = ReaderFor(context.Kind);
        object? owner = reader is null ? null
            : reader.Owner == typeof(EventContext) ? context
            : reader.Owner == typeof(CollectionCase) ? context.Case
            : context.Event;
        return owner is null ? null : reader!.Read(owner);
    }

    /// <summary>The value in a past record, boxed; null where unknown or not of its kind.</summary>
    public object? Read(CollectionEvent record) =>
        ReaderFor(record.Kind) is { } reader && reader.Owner.IsInstanceOfType(record) ? reader.Read(record) : null;

    private static Expression In(Expression context, FactReader reader, Func<Expression, Expression> read, Expression unknown)
    {
        if (reader.Owner == typeof(EventContext))
        {
            return read(context);
        }

        if (reader.Owner != typeof(CollectionCase))
        {
            return read(Expression.Convert(ContextMembers.Event(context), reader.Owner));
        }

        Expression record = ContextMembers.Case(context);
        return Expression.Condition(Expression.ReferenceEqual(record, Expression.Constant(null, typeof(CollectionCase))), unknown, read(record));
    }

    private FactReader ReaderOf(EventKind kind) =>
        ReaderFor(kind) ?? throw new ArgumentException($"'{Path}' is not a fact of {kind}.", nameof(kind));

    private FactReader? ReaderFor(EventKind kind) => byKind[(int)kind];

    private static FactReader? FirstFor(ImmutableArray<FactReader> readers, Type type) =>
        readers.FirstOrDefault(reader => reader.EventType.IsAssignableFrom(type));
}
