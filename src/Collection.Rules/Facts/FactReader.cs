using System.Linq.Expressions;
using Collection.Rules.Events;

namespace Collection.Rules.Facts;

/// <summary>How a fact is read from one type of owner.</summary>
internal abstract class FactReader
{
    private protected FactReader()
    {
    }

    /// <summary>An event type, the case, or the event's context for a derived fact.</summary>
    public abstract Type Owner { get; }

    /// <summary>The events that have the fact: those of the owner's type, or all where it is the case or the context.</summary>
    public Type EventType
    {
        get => field ?? (typeof(CollectionEvent).IsAssignableFrom(Owner) ? Owner : typeof(CollectionEvent));
        init;
    }

    /// <summary>The value's type: nullable, null for unknown.</summary>
    public abstract Type ValueType { get; }

    /// <summary>The value as an expression over an owner.</summary>
    public abstract Expression ValueOf(Expression owner);

    /// <summary>The words of a list as a <see cref="WordMask"/> over an owner; null where it is no list of words.</summary>
    public virtual Expression? WordsOf(Expression owner) => null;

    /// <summary>The value of an owner, boxed; null for unknown.</summary>
    public abstract object? Read(object owner);
}
