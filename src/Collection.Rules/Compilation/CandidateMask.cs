using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Numerics;
using Collection.Rules.Events;
using Collection.Rules.Facts;
using Collection.Rules.Timelines;

namespace Collection.Rules.Compilation;

/// <summary>All rules for one kind of event fused into one delegate a chunk of 64: which come to a finding.</summary>
/// <remarks>
/// A clear bit means that the rule's scope or elements are excluded or an exception is shown, so that nothing is
/// to be said; a set bit means a finding, unless a more special rule displaces it. Straight-line code over one
/// context costs about what hand-written checks cost; a delegate a rule costs eight times that.
/// </remarks>
internal sealed class CandidateMask
{
    public const int ChunkSize = 64;

    private readonly ImmutableArray<TieredLambda<EventContext, ulong>> chunks;

    private readonly BindingScopes scopes;

    private CandidateMask(ImmutableArray<TieredLambda<EventContext, ulong>> chunks, BindingScopes scopes)
    {
        this.chunks = chunks;
        this.scopes = scopes;
    }

    public int ChunkCount => chunks.Length;

    /// <summary>The rules of a chunk that are in force and come to a finding.</summary>
    public ulong Evaluate(int chunk, EventContext context)
    {
        ulong inForce = context.Law.RulesInForce[chunk];
        return inForce == 0 ? 0 : Binding(chunk, chunks[chunk].Invoke(context) & inForce, context);
    }

    /// <summary>Leaves out the rules whose law does not bind the actor.</summary>
    private ulong Binding(int chunk, ulong candidates, EventContext context)
    {
        for (ulong open = candidates; open != 0; open &= open - 1)
        {
            int rule = (chunk * ChunkSize) + BitOperations.TrailingZeroCount(open);
            if (!scopes.MayBind(context.Law.Scopes[rule], context))
            {
                candidates &= ~(open & (~open + 1));
            }
        }

        return candidates;
    }

    /// <param name="rules">The rules, by their places; null at a place that is not asked about.</param>
    /// <param name="kind">The kind of event.</param>
    /// <param name="scopes">On whom provisions are binding.</param>
    public static CandidateMask Compile(ImmutableArray<Rule?> rules, EventKind kind, BindingScopes scopes)
    {
        var compiled = ImmutableArray.CreateBuilder<TieredLambda<EventContext, ulong>>();
        for (int start = 0; start < rules.Length; start += ChunkSize)
        {
            int length = Math.Min(ChunkSize, rules.Length - start);
            compiled.Add(CompileChunk(rules.AsSpan(start, length), kind));
        }

        return new CandidateMask(compiled.ToImmutable(), scopes);
    }

    private static TieredLambda<EventContext, ulong> CompileChunk(ReadOnlySpan<Rule?> rules, EventKind kind)
    {
        ParameterExpression context = Expression.Parameter(typeof(EventContext), "context");
        var locals = new FactLocals(kind, context);
        var compiler = new ConditionCompiler(locals);
        Expression mask = Expression.Constant(0UL);
        for (int i = 0; i < rules.Length; i++)
        {
            if (rules[i] is { } rule && rule.EventKinds.Contains(kind))
            {
                Expression bit = Expression.Condition(
                    Possible(rule, compiler),
                    Expression.Constant(1UL << i),
                    Expression.Constant(0UL));
                mask = Expression.Or(mask, bit);
            }
        }

        return new(Expression.Lambda<Func<EventContext, ulong>>(locals.Around(mask), context));
    }

    private static Expression Possible(Rule rule, ConditionCompiler compiler)
    {
        Expression when = compiler.Compile(rule.When).Possible;
        Expression offends = rule.Applies is null ? when : Expression.AndAlso(compiler.Compile(rule.Applies).Possible, when);
        return rule.Exceptions.Aggregate(
            offends,
            (open, exception) => Expression.AndAlso(open, Expression.Not(compiler.Compile(exception.Test).Proven)));
    }
}
