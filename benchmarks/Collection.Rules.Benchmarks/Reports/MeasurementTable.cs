namespace Collection.Rules.Benchmarks.Reports;

/// <summary>The measurements of a run, to be asked by suite, contestant and parameters.</summary>
internal sealed class MeasurementTable(IEnumerable<Measurement> measurements)
{
    private readonly Measurement[] all = [.. measurements];

    /// <summary>The median time in nanoseconds; NaN where it was not measured.</summary>
    public double Time(string suite, string contestant, params ReadOnlySpan<(string Name, string Value)> parameters) =>
        Find(suite, contestant, parameters)?.MedianNanoseconds ?? double.NaN;

    /// <summary>The bytes allocated; NaN where it was not measured.</summary>
    public double Bytes(string suite, string contestant, params ReadOnlySpan<(string Name, string Value)> parameters) =>
        Find(suite, contestant, parameters)?.AllocatedBytes ?? double.NaN;

    private Measurement? Find(string suite, string contestant, ReadOnlySpan<(string Name, string Value)> parameters)
    {
        foreach (Measurement measurement in all)
        {
            if (measurement.Suite == suite && measurement.Contestant == contestant && Has(measurement, parameters))
            {
                return measurement;
            }
        }

        return null;
    }

    private static bool Has(Measurement measurement, ReadOnlySpan<(string Name, string Value)> parameters)
    {
        foreach ((string name, string value) in parameters)
        {
            if (measurement.Parameters.GetValueOrDefault(name) != value)
            {
                return false;
            }
        }

        return true;
    }
}
