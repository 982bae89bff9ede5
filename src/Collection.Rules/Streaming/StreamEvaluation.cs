using System.Runtime.CompilerServices;
using Collection.Rules.Compilation;
using Collection.Rules.Evaluation;
using Collection.Rules.Events;
using Collection.Rules.Findings;

namespace Collection.Rules.Streaming;

/// <summary>Judges streams of records or of whole cases.</summary>
internal static class StreamEvaluation
{
    // Enough to keep several threads busy, and few enough to report soon.
    private const int BatchSize = 1024;

    /// <summary>Findings as they arise; the same for every number of threads.</summary>
    public static IAsyncEnumerable<Finding> Of(
        IAsyncEnumerable<CollectionRecord> records,
        CompiledRuleSet compiled,
        StreamOptions options,
        bool allowsUnknownCases,
        CancellationToken cancellation)
    {
        var refusals = new Refusals(options.Refused);
        return options.Order == StreamOrder.ByTime
            ? ByTime(records, new LiveStream(compiled, options, allowsUnknownCases, refusals), cancellation)
            : ByCase(new CaseGroups(refusals, allowsUnknownCases).Of(records, cancellation), compiled, options.MaxParallelism, cancellation);
    }

    /// <summary>The findings of each case, in the order of the cases.</summary>
    public static IAsyncEnumerable<JudgedCase<TCase>> OfCases<TCase>(
        IAsyncEnumerable<TCase> cases,
        Func<TCase, CaseFile> fileOf,
        CompiledRuleSet compiled,
        int parallelism,
        CancellationToken cancellation) =>
        OrderedParallel.Select(cases, (item, stop) => new JudgedCase<TCase>(item, WholeCase.Judge(fileOf(item), compiled, stop)), parallelism, cancellation);

    private static async IAsyncEnumerable<Finding> ByTime(
        IAsyncEnumerable<CollectionRecord> records,
        LiveStream live,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        var source = new SourceReader<CollectionRecord>(records, cancellation);
        await using ConfiguredAsyncDisposable disposal = source.ConfigureAwait(false);
        while (await source.Next.ConfigureAwait(false))
        {
            int taken = 0;
            do
            {
                cancellation.ThrowIfCancellationRequested();
                live.Take(source.Take());
            }
            while (++taken < BatchSize && source.IsNextAtHand);

            foreach (Finding finding in await live.JudgeAsync(isEnd: false, cancellation).ConfigureAwait(false))
            {
                yield return finding;
            }
        }

        foreach (Finding finding in await live.JudgeAsync(isEnd: true, cancellation).ConfigureAwait(false))
        {
            yield return finding;
        }
    }

    private static async IAsyncEnumerable<Finding> ByCase(
        IAsyncEnumerable<CaseFile> cases,
        CompiledRuleSet compiled,
        int parallelism,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (JudgedCase<CaseFile> judged in OfCases(cases, file => file, compiled, parallelism, cancellation).ConfigureAwait(false))
        {
            foreach (Finding finding in judged.Findings)
            {
                cancellation.ThrowIfCancellationRequested();
                yield return finding;
            }
        }
    }
}
