using System.Linq.Expressions;
using Collection.Rules.Events;
using Collection.Rules.Facts;
using Collection.Rules.Timelines;

namespace Collection.Rules.Compilation;

/// <summary>Turns facts into the texts by which counted events are grouped.</summary>
internal static class KeyCompiler
{
    public static KeyPart ToKeyPart(Fact fact) => new()
    {
        Path = fact.Path,
        Read = fact.Type == FactType.Id ? OfText(fact) : context => fact.Read(context)?.ToString(),
        Kinds = [.. Enum.GetValues<EventKind>().Where(fact.IsOf)],
    };

    private static Func<EventContext, string?> OfText(Fact fact)
    {
        var compiled = new TieredLambda<EventContext, string?>?[Enum.GetValues<EventKind>().Length];
        return context => (compiled[(int)context.Kind] ??= Compile(fact, context.Kind)).Invoke(context);
    }

    private static TieredLambda<EventContext, string?> Compile(Fact fact, EventKind kind)
    {
        ParameterExpression context = Expression.Parameter(typeof(EventContext), "context");
        Expression value = fact.IsOf(kind) ? fact.ValueIn(context, kind) : Expression.Constant(null, typeof(string));
        return new(Expression.Lambda<Func<EventContext, string?>>(value, context));
    }
}
