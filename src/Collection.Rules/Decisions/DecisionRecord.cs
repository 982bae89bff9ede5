using System.Buffers.Binary;
using System.Collections.Immutable;
using Collection.Rules.Events;
using Collection.Rules.Events.Json;
using Collection.Rules.Findings;
using Collection.Rules.Gating;
using Collection.Rules.Streaming;

namespace Collection.Rules.Decisions;

/// <summary>Writes down what was decided, by which rules and on which records, and decides it again later.</summary>
/// <remarks>
/// Lines of JSON: a header, one line a finding, and an end that attests all lines before it, so that a record cut
/// short or changed is recognised. It quotes event content unless that is masked. Thread-safe.
/// </remarks>
public static class DecisionRecord
{
    /// <summary>The kind of a record of judged events.</summary>
    internal const string AuditKind = "audit";

    /// <summary>The kind of a record of a planned contact.</summary>
    internal const string GateKind = "gate";

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
        DecisionHeader header = DecisionHeader.Of(AuditKind, evaluator.Compiled, InputsOf(all), Verdict.Undetermined, masked);
        Write(output, header, report.Findings, cancellation);
        return report;
    }

    /// <summary>Asks the gate and writes its answer down.</summary>
    /// <param name="output">Takes the record; it stays open.</param>
    /// <param name="evaluator">Decides.</param>
    /// <param name="history">The case and what happened in it.</param>
    /// <param name="planned">The contact as planned.</param>
    /// <param name="gate">How strictly to decide; null for the defaults.</param>
    /// <param name="masked">What is masked.</param>
    /// <returns>The decision that the record is of.</returns>
    /// <exception cref="ArgumentException">The id of the contact is already that of a record.</exception>
    /// <exception cref="InputException">The records contradict each other, or the contact's case is unknown.</exception>
    public static GateDecision WriteGate(
        Stream output,
        RuleEvaluator evaluator,
        IEnumerable<CollectionRecord> history,
        Contact planned,
        GateOptions? gate = null,
        PersonalFields masked = PersonalFields.None)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(evaluator);
        return WriteGate(output, evaluator, history, planned, gate, masked, names: []);
    }

    /// <summary>The same with the names of the files that the records come from, the plan's the last.</summary>
    internal static GateDecision WriteGate(
        Stream output,
        RuleEvaluator evaluator,
        IEnumerable<CollectionRecord> history,
        Contact planned,
        GateOptions? gate,
        PersonalFields masked,
        ImmutableArray<string> names)
    {
        CollectionRecord[] all = [.. history];
        GateDecision decision = evaluator.Gate(all, planned, gate);
        DecisionHeader header = HeaderOf(evaluator, all, planned, decision, gate, masked) with { Inputs = names };
        Write(output, header, decision.Reasons.Select(r => r.Finding), CancellationToken.None);
        return decision;
    }

    /// <summary>Asks the gate of a decision again and compares.</summary>
    /// <param name="record">A record of a gate.</param>
    /// <param name="evaluator">Decides; by the same rules, or by others to see what they would change.</param>
    /// <param name="history">The records the gate decided on.</param>
    /// <param name="planned">The contact it was asked about.</param>
    /// <param name="gate">How strictly to decide; null for the defaults.</param>
    /// <returns>What is different; where the inputs are, the findings are not compared.</returns>
    /// <exception cref="InputException">The record is damaged, not whole or of no gate, or the records contradict each other.</exception>
    public static ReplayReport ReplayGate(
        Stream record,
        RuleEvaluator evaluator,
        IEnumerable<CollectionRecord> history,
        Contact planned,
        GateOptions? gate = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(evaluator);
        using var reader = new DecisionRecordReader(record, SourceName);
        return ReplayGate(reader, evaluator, history, planned, gate);
    }

    /// <summary>The same with a record that was opened before.</summary>
    internal static ReplayReport ReplayGate(
        DecisionRecordReader reader,
        RuleEvaluator evaluator,
        IEnumerable<CollectionRecord> history,
        Contact planned,
        GateOptions? gate)
    {
        reader.Require(GateKind);
        CollectionRecord[] all = [.. history];
        GateDecision decision = evaluator.Gate(all, planned, gate);
        DecisionHeader now = HeaderOf(evaluator, all, planned, decision, gate, reader.Header.Masked);
        return ReportOf(reader, now, decision.Reasons.Select(r => r.Finding));
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
        reader.Require(AuditKind);
        CollectionRecord[] all = [.. records];
        EvaluationReport report = evaluator.Evaluate(all, cancellation);
        DecisionHeader now = DecisionHeader.Of(AuditKind, evaluator.Compiled, InputsOf(all), reader.Header.MinVerdict, reader.Header.Masked);
        return ReportOf(reader, now, report.Findings.Where(f => f.Verdict <= reader.Header.MinVerdict));
    }

    private static void Write(Stream output, DecisionHeader header, IEnumerable<Finding> findings, CancellationToken cancellation)
    {
        using var writer = new DecisionRecordWriter(output, header);
        foreach (Finding finding in findings)
        {
            cancellation.ThrowIfCancellationRequested();
            writer.Add(finding);
        }

        writer.Complete();
    }

    private static ReplayReport ReportOf(DecisionRecordReader reader, DecisionHeader now, IEnumerable<Finding> findings)
    {
        bool hasSameInputs = string.Equals(now.InputsDigest, reader.Header.InputsDigest, StringComparison.Ordinal);
        return new ReplayReport
        {
            Circumstances = HeaderComparison.Of(reader.Header, now),
            Differences = hasSameInputs ? Compare(reader, findings) : [],
            HasSameInputs = hasSameInputs,
            Answer = hasSameInputs ? HeaderComparison.AnswerOf(reader.Header, now) : null,
        };
    }

    private static ImmutableArray<ReplayDifference> Compare(DecisionRecordReader reader, IEnumerable<Finding> findings)
    {
        var differences = ImmutableArray.CreateBuilder<ReplayDifference>();
        using var comparison = new FindingsComparison(reader, differences.Add);
        foreach (IGrouping<string, Finding> file in findings.GroupBy(f => f.CaseId, StringComparer.Ordinal))
        {
            comparison.Add(file.Key, file);
        }

        comparison.Complete();
        return differences.ToImmutable();
    }

    private static DecisionHeader HeaderOf(
        RuleEvaluator evaluator,
        CollectionRecord[] history,
        Contact planned,
        GateDecision decision,
        GateOptions? gate,
        PersonalFields masked)
    {
        DecisionHeader header = DecisionHeader.Of(GateKind, evaluator.Compiled, InputsOf([.. history, planned]), Verdict.Undetermined, masked);
        return header with { Gate = RecordedGate.Of(decision, gate ?? new GateOptions(), new PersonalFieldMask(masked, header.InputsDigest)) };
    }

    private static DecisionInputs InputsOf(CollectionRecord[] records)
    {
        using var digest = new InputsDigest();
        Span<byte> content = stackalloc byte[DigestBytes];
        CollectionRecord[] distinct = [.. records.DistinctBy(RecordDigest.NameOf, StringComparer.Ordinal).OrderBy(RecordDigest.NameOf, StringComparer.Ordinal)];
        foreach (CollectionRecord record in distinct)
        {
            BinaryPrimitives.WriteUInt128BigEndian(content, RecordDigest.Of(record));
            digest.Add(RecordDigest.NameOf(record), content);
        }

        return new DecisionInputs
        {
            Digest = digest.Complete(),
            Cases = distinct.Select(r => r.OwnCaseId).Distinct(StringComparer.Ordinal).Count(),
            Events = distinct.OfType<CollectionEvent>().Count(),
        };
    }
}
