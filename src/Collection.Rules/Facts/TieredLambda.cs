using System.Linq.Expressions;

namespace Collection.Rules.Facts;

/// <summary>A lambda that is interpreted at first and compiled once it has proved to be in use.</summary>
/// <remarks>
/// To compile costs as much as hundreds of interpreted calls, and a process that judges a few events makes fewer.
/// Thread-safe: compiling twice at once is harmless.
/// </remarks>
internal sealed class TieredLambda<TIn, TOut>(Expression<Func<TIn, TOut>> lambda)
{
    private const int Patience = 200;

    private int calls;
    private Func<TIn, TOut>? interpreted;
    private Func<TIn, TOut>? compiled;

    public TOut Invoke(TIn input) => compiled is { } ready ? ready(input) : InvokeSlowly(input);

    private TOut InvokeSlowly(TIn input)
    {
        if (++calls > Patience)
        {
            compiled = lambda.Compile();
            interpreted = null;
            return compiled(input);
        }

        return (interpreted ??= lambda.Compile(preferInterpretation: true))(input);
    }
}
