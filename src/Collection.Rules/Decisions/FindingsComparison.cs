using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Collection.Rules.Findings;

namespace Collection.Rules.Decisions;

/// <summary>Holds the findings of a new evaluation, case by case, against those of a record.</summary>
/// <remarks>Both come in the order of the cases, so that one case is held at a time. Not thread-safe.</remarks>
internal sealed class FindingsComparison : IDisposable
{
    private readonly PersonalFieldMask mask;
    private readonly IEnumerator<RecordedFinding> recorded;
    private readonly Action<ReplayDifference> tell;
    private bool hasNext;

    public FindingsComparison(DecisionRecordReader record, Action<ReplayDifference> tell)
    {
        this.tell = tell;
        mask = new PersonalFieldMask(record.Header.Masked, record.Header.InputsDigest);
        recorded = record.Findings().GetEnumerator();
        hasNext = recorded.MoveNext();
    }

    /// <summary>Takes the findings of the next case.</summary>
    public void Add(string caseId, IEnumerable<Finding> findings)
    {
        string token = mask.Name(caseId);
        Dictionary<(string Event, string Rule), RecordedFinding> old = TakeCase(token);
        foreach (RecordedFinding now in findings.Select(f => RecordedFinding.Of(f, mask)))
        {
            Compare(old.Remove((now.Event, now.Rule), out RecordedFinding? was) ? was : null, now);
        }

        foreach (RecordedFinding gone in old.Values)
        {
            tell(DifferenceOf(gone) with { Was = gone.Verdict });
        }
    }

    /// <summary>Tells of what is recorded of cases that did not come.</summary>
    public void Complete()
    {
        while (hasNext)
        {
            tell(DifferenceOf(recorded.Current) with { Was = recorded.Current.Verdict });
            hasNext = recorded.MoveNext();
        }
    }

    /// <inheritdoc />
    public void Dispose() => recorded.Dispose();

    private Dictionary<(string Event, string Rule), RecordedFinding> TakeCase(string token)
    {
        var findings = new Dictionary<(string Event, string Rule), RecordedFinding>();
        while (hasNext && string.Equals(recorded.Current.Case, token, StringComparison.Ordinal))
        {
            findings[(recorded.Current.Event, recorded.Current.Rule)] = recorded.Current;
            hasNext = recorded.MoveNext();
        }

        return findings;
    }

    private void Compare(RecordedFinding? was, RecordedFinding now)
    {
        if (was is null)
        {
            tell(DifferenceOf(now) with { Is = now.Verdict });
        }
        else if (MembersThatDiffer(was, now.In(was)) is { IsEmpty: false } members)
        {
            tell(DifferenceOf(now) with { Was = was.Verdict, Is = now.Verdict, Members = members });
        }
    }

    private static ReplayDifference DifferenceOf(RecordedFinding finding) =>
        new() { CaseId = finding.Case, EventId = finding.Event, RuleId = finding.Rule };

    private static ImmutableArray<string> MembersThatDiffer(RecordedFinding was, RecordedFinding now)
    {
        JsonObject old = ToObject(was);
        JsonObject current = ToObject(now);
        return
        [
            .. old.Select(m => m.Key).Union(current.Select(m => m.Key), StringComparer.Ordinal)
                .Where(name => !JsonNode.DeepEquals(old[name], current[name])),
        ];
    }

    private static JsonObject ToObject(RecordedFinding finding) =>
        JsonSerializer.SerializeToNode(finding, DecisionJsonContext.Readable.RecordedFinding)!.AsObject();
}
