using System.Globalization;

namespace Collection.Rules.Benchmarks.Reports;

/// <summary>A figure that the library is to reach, and how it follows from the measurements of a run.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Limit">The bound, included.</param>
/// <param name="IsMost">Whether the bound is the most, or else the least.</param>
/// <param name="Unit">The unit, in front of which a number stands.</param>
/// <param name="Of">The figure; NaN where the run did not measure it.</param>
internal sealed record Target(string Name, double Limit, bool IsMost, string Unit, Func<MeasurementTable, double> Of)
{
    public static Target AtMost(string name, double limit, string unit, Func<MeasurementTable, double> of) => new(name, limit, IsMost: true, unit, of);

    public static Target AtLeast(string name, double limit, string unit, Func<MeasurementTable, double> of) => new(name, limit, IsMost: false, unit, of);

    /// <summary>The row of the target in a table; null where the run did not measure it.</summary>
    public string? RowOf(MeasurementTable measured)
    {
        double figure = Of(measured);
        bool isMet = IsMost ? figure <= Limit : figure >= Limit;
        return double.IsNaN(figure)
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"| {Name} | {(IsMost ? "at most" : "at least")} {Limit:0.##} {Unit} | {figure:0.##} {Unit} | {(isMet ? "met" : "**missed**")} |");
    }
}
