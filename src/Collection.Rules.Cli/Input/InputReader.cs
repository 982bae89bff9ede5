using System.Collections.Immutable;
using Collection.Rules.Evaluation;
using Collection.Rules.Events;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Cli.Input;

/// <summary>Reads the files of a run and remembers where each event stands.</summary>
internal sealed class InputReader(CliConsole console, ProblemLog problems, ProgressLine progress, CancellationToken cancellation)
{
    private const string StandardInput = "-";
    private const string StandardInputName = "stdin";

    private readonly List<(CollectionRecord Record, RecordPlace Place)> records = [];
    private long lines;

    /// <summary>Reads all files.</summary>
    /// <exception cref="CommandFailedException">A file cannot be read, or mistakes leave nothing to judge.</exception>
    public InputData Read(ImmutableArray<string> files)
    {
        foreach (string file in files)
        {
            ReadFile(file);
        }

        progress.Clear();
        ImmutableArray<CaseFile> cases = Assemble();
        problems.StopIfBroken(cases.Any(c => !c.Events.IsEmpty));
        return new InputData
        {
            Cases = cases,
            Places = PlacesOfEvents(),
            Lines = lines,
            SkippedLines = problems.Lines,
            ProblemCount = problems.Count,
            Problems = problems.Listed,
        };
    }

    private void ReadFile(string file)
    {
        try
        {
            if (string.Equals(file, StandardInput, StringComparison.Ordinal))
            {
                using var input = new InterruptibleStream(console.In, cancellation);
                ReadLines(input, StandardInputName);
                return;
            }

            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            ReadLines(stream, file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw CommandFailedException.BadInput(
                Directory.Exists(file) ? $"{file}: cannot be read: it is a folder" : $"{file}: cannot be read: {exception.Message}");
        }
    }

    private void ReadLines(Stream stream, string source)
    {
        foreach (RecordLine line in RecordReader.Read(stream, source))
        {
            cancellation.ThrowIfCancellationRequested();
            progress.Tick("lines read");
            lines++;
            if (line.IsRecord)
            {
                records.Add((line.Record, new RecordPlace(source, line.Number)));
            }
            else
            {
                problems.AddLine(line.Problems);
            }
        }
    }

    private ImmutableArray<CaseFile> Assemble()
    {
        if (Build(out ImmutableArray<InputProblem> found) is { } cases)
        {
            return cases;
        }

        var broken = found.ToLookup(p => new RecordPlace(p.Source, p.Line));
        // Where the line of a case is broken, each of its events would be one more mistake that is none.
        HashSet<RecordPlace> consequences = problems.Skips ? [] : [.. records
            .Where(r => r.Record is CollectionEvent e && problems.BrokenIds.Contains(e.CaseId))
            .Select(r => r.Place)];
        foreach (IGrouping<RecordPlace, InputProblem> line in broken.Where(line => !consequences.Contains(line.Key)))
        {
            problems.AddLine([.. line]);
        }

        problems.StopIfBroken(isAnythingLeft: true);
        records.RemoveAll(r => broken.Contains(r.Place));
        return Build(out _) ?? [];
    }

    private ImmutableArray<CaseFile>? Build(out ImmutableArray<InputProblem> found)
    {
        var assembler = new CaseAssembler();
        foreach ((CollectionRecord record, RecordPlace place) in records)
        {
            assembler.Add(record, place.Source, place.Line);
        }

        return assembler.Build(allowUnknownCases: false, out found);
    }

    private Dictionary<string, RecordPlace> PlacesOfEvents()
    {
        var places = new Dictionary<string, RecordPlace>(StringComparer.Ordinal);
        foreach ((CollectionRecord record, RecordPlace place) in records)
        {
            if (record is CollectionEvent)
            {
                places.TryAdd(record.Id, place);
            }
        }

        return places;
    }
}
