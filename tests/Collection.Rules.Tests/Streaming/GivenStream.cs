using System.Runtime.CompilerServices;
using Collection.Rules.Events;
using Collection.Rules.Findings;
using Collection.Rules.Tests.Conditions;
using Collection.Rules.Tests.Loading;

namespace Collection.Rules.Tests.Streaming;

/// <summary>Streams of records, and an evaluator that counts the calls of a day.</summary>
internal static class GivenStream
{
    /// <summary>Finds every outbound act, and every call that is the third of a day or later.</summary>
    public static RuleEvaluator Evaluator { get; } = RuleEvaluator.Create(GivenPack.Good(
        GivenCondition.RuleOf("{ direction: outbound }", "us.given.outbound"),
        GivenCondition.RuleOf("{ count: { of: [ phone_call ], where: { direction: outbound }, window: { kind: calendar, days: 1 }, on_record: true, at_least: 3 } }", "us.given.often")));

    /// <summary>Calls of several cases, minute by minute, each of every case in turn.</summary>
    public static CollectionRecord[] Calls(int cases, int calls) =>
    [
        .. Enumerable.Range(0, cases).Select(c => Given.Case with { Id = $"C{c:00}" }),
        .. Enumerable.Range(0, calls).SelectMany(i => Enumerable.Range(0, cases).Select(c => Call(c, (i * cases) + c))),
    ];

    public static PhoneCall Call(int file, int minute) => Given.Act with
    {
        Id = $"C{file:00}-{minute:0000}",
        CaseId = $"C{file:00}",
        At = Given.Act.At.AddMinutes(minute),
    };

    public static async Task<List<Finding>> ToListAsync(this IAsyncEnumerable<Finding> findings)
    {
        var list = new List<Finding>();
        await foreach (Finding finding in findings)
        {
            list.Add(finding);
        }

        return list;
    }

    /// <summary>The records one by one, each after a turn of the thread pool.</summary>
    public static async IAsyncEnumerable<CollectionRecord> Slowly(
        IEnumerable<CollectionRecord> records,
        Action<int>? taken = null,
        [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        int count = 0;
        foreach (CollectionRecord record in records)
        {
            await Task.Yield();
            cancellation.ThrowIfCancellationRequested();
            taken?.Invoke(++count);
            yield return record;
        }
    }

    /// <summary>The records, and then a silence that only cancellation ends.</summary>
    public static async IAsyncEnumerable<CollectionRecord> WithoutEnd(
        IEnumerable<CollectionRecord> records,
        [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (CollectionRecord record in records)
        {
            yield return record;
        }

        await Task.Delay(Timeout.InfiniteTimeSpan, cancellation);
    }
}
