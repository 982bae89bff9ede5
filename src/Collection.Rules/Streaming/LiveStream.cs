using System.Collections.Immutable;
using Collection.Rules.Compilation;
using Collection.Rules.Events;
using Collection.Rules.Findings;
using Collection.Rules.Telemetry;
using Collection.Rules.Timelines;

namespace Collection.Rules.Streaming;

/// <summary>Judges a feed that comes by time, all cases mixed, and keeps the state of those that are open.</summary>
/// <remarks>
/// The watermark is the latest instant seen less the allowed lateness. Events before it are judged, later ones
/// are held, and one that then still comes from before it is refused. Not thread-safe.
/// </remarks>
internal sealed class LiveStream(CompiledRuleSet compiled, StreamOptions options, bool allowsUnknownCases, Refusals refusals)
{
    private readonly Dictionary<string, OpenCase> open = new(StringComparer.Ordinal);
    private readonly ClosedCases closed = new();
    private readonly LinkedList<OpenCase> byActivity = [];
    private readonly PriorityQueue<(OpenCase Case, CollectionEvent Act), CollectionEvent> held = new(RecordOrder.Instance);
    private long count;
    private long? watermark;

    /// <summary>Takes a record in; nothing is judged yet.</summary>
    public void Take(CollectionRecord record)
    {
        var position = new StreamPosition(++count, record);
        OpenCase? known = open.GetValueOrDefault(position.CaseId);
        if (known is null && closed.Contains(position.CaseId))
        {
            refusals.Add(position, RefusalReason.CaseClosed);
        }
        else if (record is CollectionEvent act)
        {
            TakeAct(position, act, known);
        }
        else if (known is null)
        {
            Open(record.Id, (CollectionCase)record);
        }
        else if (!known.IsDescribedBy((CollectionCase)record))
        {
            refusals.Add(position, RefusalReason.Contradiction);
        }
    }

    /// <summary>Judges all events before the watermark, or at the end all that are held, in the order of time.</summary>
    public async Task<List<Finding>> JudgeAsync(bool isEnd, CancellationToken cancellation)
    {
        var due = new List<(OpenCase Case, CollectionEvent Act)>();
        while (held.TryPeek(out (OpenCase Case, CollectionEvent Act) next, out _) && (isEnd || next.Act.At.UtcTicks < watermark))
        {
            due.Add(held.Dequeue());
        }

        return due.Count == 0 ? [] : await JudgeAsync(due, cancellation).ConfigureAwait(false);
    }

    private async Task<List<Finding>> JudgeAsync(List<(OpenCase Case, CollectionEvent Act)> due, CancellationToken cancellation)
    {
        long started = RuleTelemetry.Start();
        var findings = new ImmutableArray<Finding>[due.Count];
        IEnumerable<IGrouping<OpenCase, int>> cases = Enumerable.Range(0, due.Count).GroupBy(i => due[i].Case);
        var threads = new ParallelOptions { MaxDegreeOfParallelism = options.MaxParallelism, CancellationToken = cancellation };
        await Parallel.ForEachAsync(cases, threads, (acts, _) =>
        {
            foreach (int i in acts)
            {
                findings[i] = due[i].Case.Judge(due[i].Act);
            }

            return ValueTask.CompletedTask;
        }).ConfigureAwait(false);
        List<Finding> all = [.. findings.SelectMany(f => f)];
        RuleTelemetry.Record("stream", started, due.Count, all, compiled.Source);
        return all;
    }

    private void TakeAct(StreamPosition position, CollectionEvent act, OpenCase? known)
    {
        if (known is null && !allowsUnknownCases)
        {
            refusals.Add(position, RefusalReason.UnknownCase);
            return;
        }

        OpenCase file = known ?? Open(act.CaseId, record: null);
        RecordStanding standing = file.Note(act);
        if (standing == RecordStanding.Contradictory)
        {
            refusals.Add(position, RefusalReason.Contradiction);
        }
        else if (standing == RecordStanding.New && act.At.UtcTicks < watermark)
        {
            refusals.Add(position, RefusalReason.TooLate);
        }
        else if (standing == RecordStanding.New)
        {
            held.Enqueue((file, act), act);
            Touch(file, act.At.UtcTicks);
        }
    }

    private OpenCase Open(string id, CollectionCase? record)
    {
        var file = new OpenCase(id, record, compiled) { LatestTicks = watermark };
        open.Add(id, file);
        byActivity.AddLast(file.Place);
        CloseQuiet();
        return file;
    }

    private void Touch(OpenCase file, long ticks)
    {
        file.LatestTicks = Math.Max(file.LatestTicks ?? ticks, ticks);
        byActivity.Remove(file.Place);
        byActivity.AddLast(file.Place);
        watermark = Math.Max(watermark ?? long.MinValue, ticks - options.AllowedLateness.Ticks);
        CloseQuiet();
    }

    // Events that are held keep their case until they are judged.
    private void CloseQuiet()
    {
        while (byActivity.First is { } first && (open.Count > options.MaxOpenCases || IsQuiet(first.Value)))
        {
            byActivity.RemoveFirst();
            open.Remove(first.Value.Id);
            closed.Add(first.Value.Id);
        }
    }

    private bool IsQuiet(OpenCase file)
    {
        if (options.CloseAfter is not { } idle || watermark is not { } now)
        {
            return false;
        }

        file.LatestTicks ??= now;
        return now - file.LatestTicks > idle.Ticks;
    }
}
