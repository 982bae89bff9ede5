using System.Linq.Expressions;
using Collection.Rules.Timelines;

namespace Collection.Rules.Facts;

/// <summary>Members of a context as expressions, taken from typed lambdas.</summary>
internal static class ContextMembers
{
    private static readonly Expression<Func<EventContext, Events.CollectionEvent>> EventOf = c => c.Event;
    private static readonly Expression<Func<EventContext, Events.CollectionCase?>> CaseOf = c => c.Case;

    public static Expression Event(Expression context) =>
        ParameterReplacer.Replace(EventOf.Body, EventOf.Parameters[0], context);

    public static Expression Case(Expression context) =>
        ParameterReplacer.Replace(CaseOf.Body, CaseOf.Parameters[0], context);
}
