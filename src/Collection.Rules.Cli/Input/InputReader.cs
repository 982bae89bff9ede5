using System.Collections.Immutable;
using Collection.Rules.Evaluation;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Cli.Input;

/// <summary>Reads the files of a run, checks them together, and remembers where each event stands.</summary>
internal sealed class InputReader(CliConsole console, ProblemLog problems, ProgressLine progress, CancellationToken cancellation)
{
    private const string StandardInput = "-";
    private const string StandardInputName = "stdin";

    private long lines;

    /// <summary>How many bytes of records are held in memory before the disk is used.</summary>
    public long MemoryBytes { get; init; } = RecordStore.DefaultMemoryBytes;

    /// <summary>Reads all files into memory.</summary>
    /// <exception cref="CommandFailedException">A file cannot be read, or mistakes leave nothing to judge.</exception>
    public InputData Read(ImmutableArray<string> files)
    {
        using StoredInput input = Open(files);
        var cases = ImmutableArray.CreateBuilder<CaseFile>(input.Tally.Cases);
        var places = new Dictionary<string, RecordPlace>(StringComparer.Ordinal);
        foreach (StoredCase stored in input.Store.Cases)
        {
            CaseFile file = stored.ToFile();
            cases.Add(file);
            foreach (Events.CollectionEvent act in file.Events)
            {
                places.Add(act.Id, stored.PlaceOf(act.Id));
            }
        }

        return new InputData { Cases = cases.ToImmutable(), Places = places, Tally = input.Tally };
    }

    /// <summary>Reads and checks all files, however large, and keeps them sorted by case.</summary>
    /// <exception cref="CommandFailedException">A file cannot be read, or mistakes leave nothing to judge.</exception>
    public StoredInput Open(ImmutableArray<string> files)
    {
        var store = new RecordStore(MemoryBytes, cancellation);
        try
        {
            foreach (string file in files)
            {
                ReadFile(file, store);
            }

            progress.Clear();
            return new StoredInput(store, Check(store));
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    private void ReadFile(string file, RecordStore store)
    {
        try
        {
            if (string.Equals(file, StandardInput, StringComparison.Ordinal))
            {
                using var input = new InterruptibleStream(console.In, cancellation);
                ReadLines(input, StandardInputName, store);
                return;
            }

            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            ReadLines(stream, file, store);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw CommandFailedException.Unreadable(file, exception);
        }
    }

    private void ReadLines(Stream stream, string source, RecordStore store)
    {
        foreach (RecordLine line in RecordReader.Read(stream, source))
        {
            cancellation.ThrowIfCancellationRequested();
            progress.Advance("lines read");
            lines++;
            if (line.IsRecord)
            {
                store.Add(line.Record, new RecordPlace(source, line.Number));
            }
            else
            {
                problems.AddLine(line.Problems);
            }
        }
    }

    private InputTally Check(RecordStore store)
    {
        LeaveOutProblems(store);
        int cases = 0;
        int events = 0;
        foreach (StoredCase stored in store.Cases)
        {
            cases++;
            events += stored.EventCount;
        }

        problems.StopIfBroken(isAnythingLeft: events > 0);
        return new InputTally
        {
            Cases = cases,
            Events = events,
            Lines = lines,
            SkippedLines = problems.Lines,
            ProblemCount = problems.Count,
            Problems = problems.Listed,
        };
    }

    private void LeaveOutProblems(RecordStore store)
    {
        List<StoredProblem> found = [.. store.Problems()];
        foreach (StoredProblem problem in found)
        {
            store.LeaveOut(problem.Sequence);
        }

        // Where the line of a case is broken, each of its events would be one more mistake that is none.
        IEnumerable<IGrouping<(string Source, long Line), InputProblem>> broken = found
            .Where(p => problems.Skips || !problems.BrokenIds.Contains(p.CaseId))
            .OrderBy(p => p.Problem.Source, StringComparer.Ordinal)
            .ThenBy(p => p.Problem.Line)
            .GroupBy(p => (p.Problem.Source, p.Problem.Line), p => p.Problem);
        foreach (IGrouping<(string Source, long Line), InputProblem> line in broken)
        {
            problems.AddLine([.. line]);
        }

        problems.StopIfBroken(isAnythingLeft: true);
    }
}
