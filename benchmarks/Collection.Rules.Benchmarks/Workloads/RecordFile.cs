using System.Globalization;
using System.Text;
using Collection.Rules.Events;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Benchmarks.Workloads;

/// <summary>A workload as a file of records, for a run of the tool on more than memory should hold.</summary>
internal static class RecordFile
{
    /// <summary>Writes cases, one after the other, in which two contacts in a hundred offend.</summary>
    public static int Write(string path, string cases, string eventsPerCase)
    {
        var workload = new WorkloadGenerator(new WorkloadOptions
        {
            Cases = int.Parse(cases, CultureInfo.InvariantCulture),
            EventsPerCase = int.Parse(eventsPerCase, CultureInfo.InvariantCulture),
            FindingRate = 0.02,
            IsDebtorOnly = true,
        });
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        foreach (CollectionRecord record in workload.Records())
        {
            file.Write(CollectionJson.Write(record));
            file.Write('\n');
        }

        return 0;
    }

    /// <summary>Judges the records of a file in memory and holds the findings against those that the tool wrote.</summary>
    /// <param name="records">The records.</param>
    /// <param name="report">The tool's findings, one a line, and its summary.</param>
    /// <param name="output">Told how many agree, or the first that do not.</param>
    /// <returns>0 where they are the same, in the same order, otherwise 1.</returns>
    public static int Compare(string records, string report, TextWriter output)
    {
        using FileStream stream = File.OpenRead(records);
        IEnumerable<CollectionRecord> all = RecordReader.Read(stream, records).Select(line => line.Record!);
        string[] expected = [.. RuleEvaluator.Create(RuleSet.LoadEmbedded("cn")).Evaluate(all).Findings.Select(f => FoundLine.Of(f).ToString())];
        string[] found = [.. File.ReadLines(report).Select(FoundLine.Parse).OfType<FoundLine>().Select(line => line.ToString())];
        string[] differing = [.. expected.Except(found, StringComparer.Ordinal).Concat(found.Except(expected, StringComparer.Ordinal))];
        bool isSame = expected.SequenceEqual(found, StringComparer.Ordinal);
        output.WriteLine(isSame
            ? string.Create(CultureInfo.InvariantCulture, $"{found.Length} findings are those of an evaluation in memory, in the same order")
            : $"The findings are not those of an evaluation in memory: {string.Join("; ", differing.Take(5).DefaultIfEmpty("another order"))}");
        return isSame ? 0 : 1;
    }
}
