using System.Collections.Immutable;
using Collection.Rules.Events;
using Collection.Rules.Events.Json;
using Collection.Rules.Timelines;

namespace Collection.Rules.Evaluation;

/// <summary>Sorts records into cases and finds those that contradict each other.</summary>
internal sealed class CaseAssembler
{
    private readonly Dictionary<string, (CollectionCase Record, string Source, long Line)> cases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (CollectionEvent Record, string Source, long Line)> events = new(StringComparer.Ordinal);
    private readonly List<InputProblem> problems = [];

    public int Count { get; private set; }

    /// <summary>The cases by id, of records that come from no file.</summary>
    /// <exception cref="InputException">The records contradict each other, or a case is unknown; all are listed.</exception>
    public static ImmutableArray<CaseFile> Assemble(IEnumerable<CollectionRecord> records, bool allowUnknownCases)
    {
        ArgumentNullException.ThrowIfNull(records);
        var assembler = new CaseAssembler();
        foreach (CollectionRecord record in records)
        {
            assembler.Add(record, source: "records", assembler.Count + 1);
        }

        return assembler.Build(allowUnknownCases, out ImmutableArray<InputProblem> problems) ?? throw new InputException(problems);
    }

    /// <summary>Takes in a record; one equal to an earlier one is the same record.</summary>
    public void Add(CollectionRecord record, string source, long line)
    {
        ArgumentNullException.ThrowIfNull(record);
        Count++;
        if (record is CollectionCase file)
        {
            Add(cases, file, source, line);
        }
        else
        {
            Add(events, (CollectionEvent)record, source, line);
        }
    }

    /// <summary>The cases by id, or null where there are problems.</summary>
    public ImmutableArray<CaseFile>? Build(bool allowUnknownCases, out ImmutableArray<InputProblem> found)
    {
        var byCase = new SortedDictionary<string, List<CollectionEvent>>(StringComparer.Ordinal);
        foreach ((CollectionEvent record, string source, long line) in events.Values)
        {
            if (!allowUnknownCases && !cases.ContainsKey(record.CaseId))
            {
                problems.Add(new InputProblem
                {
                    Source = source,
                    Line = line,
                    RecordId = record.Id,
                    Field = "case",
                    Message = RecordProblems.UnknownCase,
                });
            }

            if (!byCase.TryGetValue(record.CaseId, out List<CollectionEvent>? list))
            {
                byCase[record.CaseId] = list = [];
            }

            list.Add(record);
        }

        found = [.. problems.OrderBy(p => p.Source, StringComparer.Ordinal).ThenBy(p => p.Line)];
        foreach (string id in cases.Keys)
        {
            byCase.TryAdd(id, []);
        }

        return found.IsEmpty ? [.. byCase.Select(entry => ToFile(entry.Key, entry.Value))] : null;
    }

    private CaseFile ToFile(string id, List<CollectionEvent> list)
    {
        list.Sort(RecordOrder.Instance);
        return new CaseFile { Id = id, Record = cases.TryGetValue(id, out var found) ? found.Record : null, Events = [.. list] };
    }

    private void Add<TRecord>(Dictionary<string, (TRecord Record, string Source, long Line)> known, TRecord record, string source, long line)
        where TRecord : CollectionRecord
    {
        if (known.TryAdd(record.Id, (record, source, line)))
        {
            return;
        }

        (TRecord earlier, string earlierSource, long earlierLine) = known[record.Id];
        if (!CollectionJson.AreSame(earlier, record))
        {
            problems.Add(new InputProblem
            {
                Source = source,
                Line = line,
                RecordId = record.Id,
                Field = "id",
                Message = RecordProblems.UsedBefore(record.Id, earlierSource, earlierLine),
            });
        }
    }
}
