using System.Buffers.Binary;
using System.Collections.Immutable;
using Collection.Rules.Events;
using Collection.Rules.Events.Json;
using Collection.Rules.Findings;
using Collection.Rules.Streaming;

namespace Collection.Rules.Decisions;

/// <summary>Writes down what was decided, by which rules and on which records, and decides it again later.</summary>
/// <remarks>
/// Lines of JSON: a header, one line a finding, and an end that attests all lines before it, so that a record cut
/// short or changed is recognised. It quotes event content unless that is masked. Thread-safe.
/// </remarks>
public static class DecisionRecord
{
    private const string SourceName = "record";
    private const int DigestBytes = 16;

    /// <summary>Judges records and writes the decision down.</summary>
    /// <param name="output">Takes the record; it stays open.</param>
    /// <param name="evaluator">Judges.</param>
    /// <param name="records">Cases and events in any order.</param>
    /// <param name="masked">What is masked.</param>
    /// <param name="cancellation">Stops it; what was written is then recognised as not whole.</param>
    /// <returns>The report that the record is of.</returns>
    /// <exception cref="InputException">The records contradict each other; all mistakes are listed.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static EvaluationReport Write(
        Stream output,
        RuleEvaluator evaluator,
        IEnumerable<CollectionRecord> records,
        PersonalFields masked = PersonalFields.None,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(evaluator);
        CollectionRecord[] all = [.. records];
        EvaluationReport report = evaluator.Evaluate(all, cancellation);
        DecisionHeader header = DecisionHeader.Of("audit", evaluator.Compiled, InputsOf(all, report), Verdict.Undetermined, masked);
        using var writer = new DecisionRecordWriter(output, header);
        foreach (Finding finding in report.Findings)
        {
            cancellation.ThrowIfCancellationRequested();
            writer.Add(finding);
        }

        writer.Complete();
        return report;
    }

    /// <summary>Judges the records of a decision again and compares.</summary>
    /// <param name="record">A record that was written before.</param>
    /// <param name="evaluator">Judges; by the same rules, or by others to see what they would change.</param>
    /// <param name="records">The records that were judged.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>What is different; where the inputs are, the findings are not compared.</returns>
    /// <exception cref="InputException">The record is damaged or not whole, or the records contradict each other.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ReplayReport Replay(
        Stream record,
        RuleEvaluator evaluator,
        IEnumerable<CollectionRecord> records,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(evaluator);
        using var reader = new DecisionRecordReader(record, SourceName);
        CollectionRecord[] all = [.. records];
        EvaluationReport report = evaluator.Evaluate(all, cancellation);
        DecisionHeader now = DecisionHeader.Of(reader.Header.Kind, evaluator.Compiled, InputsOf(all, report), reader.Header.MinVerdict, reader.Header.Masked);
        bool hasSameInputs = string.Equals(now.InputsDigest, reader.Header.InputsDigest, StringComparison.Ordinal);
        return new ReplayReport
        {
            Circumstances = HeaderComparison.Of(reader.Header, now),
            Differences = hasSameInputs ? Compare(reader, report) : [],
            HasSameInputs = hasSameInputs,
        };
    }

    private static ImmutableArray<ReplayDifference> Compare(DecisionRecordReader reader, EvaluationReport report)
    {
        var differences = ImmutableArray.CreateBuilder<ReplayDifference>();
        using var comparison = new FindingsComparison(reader, differences.Add);
        foreach (IGrouping<string, Finding> file in report.Findings.Where(f => f.Verdict <= reader.Header.MinVerdict).GroupBy(f => f.CaseId, StringComparer.Ordinal))
        {
            comparison.Add(file.Key, file);
        }

        comparison.Complete();
        return differences.ToImmutable();
    }

    private static DecisionInputs InputsOf(CollectionRecord[] records, EvaluationReport report)
    {
        using var digest = new InputsDigest();
        Span<byte> content = stackalloc byte[DigestBytes];
        foreach (CollectionRecord record in records.DistinctBy(RecordDigest.NameOf, StringComparer.Ordinal).OrderBy(RecordDigest.NameOf, StringComparer.Ordinal))
        {
            BinaryPrimitives.WriteUInt128BigEndian(content, RecordDigest.Of(record));
            digest.Add(RecordDigest.NameOf(record), content);
        }

        return new DecisionInputs { Digest = digest.Complete(), Cases = report.CaseCount, Events = report.EventCount };
    }
}
