using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Legends;
using OxyPlot.Series;

namespace Collection.Rules.Benchmarks.Reports;

/// <summary>Draws a figure an event against the number of events, a line a contestant.</summary>
internal static class GrowthPlot
{
    public static void Write(string path, string title, string unit, IEnumerable<Measurement> measurements, Func<Measurement, double> figure)
    {
        var model = new PlotModel { Title = title, Background = OxyColors.White };
        model.Legends.Add(new Legend { LegendPosition = LegendPosition.TopLeft });
        model.Axes.Add(new LogarithmicAxis { Position = AxisPosition.Bottom, Title = "events in a case", MajorGridlineStyle = LineStyle.Dot });
        model.Axes.Add(new LogarithmicAxis { Position = AxisPosition.Left, Title = unit, MinimumPadding = 0.2, MaximumPadding = 0.2, MajorGridlineStyle = LineStyle.Dot });
        foreach (IGrouping<string, Measurement> line in measurements.GroupBy(NameOf, StringComparer.Ordinal))
        {
            var series = new LineSeries { Title = line.Key, MarkerType = MarkerType.Circle };
            series.Points.AddRange(line.OrderBy(m => m.Events).Select(m => new DataPoint(m.Events, figure(m) / m.Events)));
            model.Series.Add(series);
        }

        using FileStream file = File.Create(path);
        new SvgExporter { Width = 720, Height = 420 }.Export(model, file);
    }

    private static string NameOf(Measurement measurement) =>
        string.Join(", ", measurement.Parameters.Where(p => p.Key != "Events").Select(p => $"{p.Key} {p.Value}").Prepend(measurement.Contestant));
}
