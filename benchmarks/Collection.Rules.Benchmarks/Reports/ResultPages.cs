namespace Collection.Rules.Benchmarks.Reports;

/// <summary>Makes the committed result pages from what a run left behind.</summary>
internal static class ResultPages
{
    /// <summary>Writes a table a suite, the targets, and plots of growth.</summary>
    /// <param name="artifacts">The folder in which BenchmarkDotNet wrote its JSON reports.</param>
    /// <param name="results">Where the pages go.</param>
    /// <returns>0, or 1 where there is no report.</returns>
    public static int Write(string artifacts, string results)
    {
        MeasurementFile[] files = [.. Directory.EnumerateFiles(artifacts, "*-report-full-compressed.json").Order(StringComparer.Ordinal).Select(MeasurementFile.Read)];
        if (files.Length == 0)
        {
            Console.Error.WriteLine($"No report in {artifacts}: run the suites with --exporters json.");
            return 1;
        }

        Directory.CreateDirectory(results);
        foreach (MeasurementFile file in files)
        {
            foreach (IGrouping<string, Measurement> suite in file.Measurements.GroupBy(m => m.Suite, StringComparer.Ordinal))
            {
                File.WriteAllText(Path.Combine(results, $"{suite.Key}.md"), ResultTable.Write(suite.Key, file.Environment, file.Day, suite));
            }
        }

        File.WriteAllText(
            Path.Combine(results, "targets.md"),
            Targets.Page(files[0].Environment, files[0].Day, new MeasurementTable(files.SelectMany(f => f.Measurements))));
        Measurement[] growth = [.. files.SelectMany(f => f.Measurements).Where(m => m.Suite == nameof(Suites.GrowthBenchmarks))];
        if (growth.Length > 0)
        {
            GrowthPlot.Write(Path.Combine(results, "growth-time.svg"), "Cost of an event as the case grows", "ns an event", growth, m => m.MedianNanoseconds);
            GrowthPlot.Write(Path.Combine(results, "growth-allocation.svg"), "Allocation of an event as the case grows", "bytes an event", growth, m => m.AllocatedBytes);
        }

        return 0;
    }
}
