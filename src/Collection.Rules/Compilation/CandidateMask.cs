using System.Collections.Immutable;
using System.Linq.Expressions;
using Collection.Rules.Events;
using Collection.Rules.Timelines;

namespace Collection.Rules.Compilation;

/// <summary>All rules for one kind of event fused into one delegate a chunk of 64: which may come to a finding.</summary>
/// <remarks>
/// A clear bit means that the rule's scope or elements are excluded, so nothing is to be said. Straight-line
/// code over one context costs about what hand-written checks cost; a delegate a rule costs eight times that.
/// </remarks>
internal sealed class CandidateMask
{
    public const int ChunkSize = 64;

    private readonly ImmutableArray<Func<EventContext, ulong>> chunks;

    private CandidateMask(ImmutableArray<Func<EventContext, ulong>> chunks)
    {
        this.chunks = chunks;
    }

    public int ChunkCount => chunks.Length;

    /// <summary>The rules of a chunk that are in force and may come to a finding.</summary>
    public ulong Evaluate(int chunk, EventContext context)
    {
        ulong inForce = context.Law.RulesInForce[chunk];
        return inForce == 0 ? 0 : chunks[chunk](context) & inForce;
    }

    public static CandidateMask Compile(ImmutableArray<Rule> rules, EventKind kind)
    {
        var compiled = ImmutableArray.CreateBuilder<Func<EventContext, ulong>>();
        for (int start = 0; start < rules.Length; start += ChunkSize)
        {
            int length = Math.Min(ChunkSize, rules.Length - start);
            compiled.Add(CompileChunk(rules.AsSpan(start, length), kind));
        }

        return new CandidateMask(compiled.ToImmutable());
    }

    private static Func<EventContext, ulong> CompileChunk(ReadOnlySpan<Rule> rules, EventKind kind)
    {
        ParameterExpression context = Expression.Parameter(typeof(EventContext), "context");
        var compiler = new ConditionCompiler(kind, context);
        Expression mask = Expression.Constant(0UL);
        for (int i = 0; i < rules.Length; i++)
        {
            if (rules[i].EventKinds.Contains(kind))
            {
                Expression bit = Expression.Condition(
                    Possible(rules[i], compiler),
                    Expression.Constant(1UL << i),
                    Expression.Constant(0UL));
                mask = Expression.Or(mask, bit);
            }
        }

        return Expression.Lambda<Func<EventContext, ulong>>(mask, context).Compile();
    }

    private static Expression Possible(Rule rule, ConditionCompiler compiler)
    {
        Expression when = compiler.Compile(rule.When).Possible;
        return rule.Applies is null ? when : Expression.AndAlso(compiler.Compile(rule.Applies).Possible, when);
    }
}
