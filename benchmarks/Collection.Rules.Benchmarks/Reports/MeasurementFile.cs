using System.Collections.Immutable;
using System.Text.Json;

namespace Collection.Rules.Benchmarks.Reports;

/// <summary>A report that BenchmarkDotNet wrote as JSON.</summary>
internal sealed record MeasurementFile
{
    /// <summary>Machine, system and versions, as the run saw them.</summary>
    public required string Environment { get; init; }

    public required DateOnly Day { get; init; }

    public required ImmutableArray<Measurement> Measurements { get; init; }

    /// <summary>Reads a report written with <c>--exporters json</c>.</summary>
    /// <exception cref="JsonException">The file is no such report.</exception>
    public static MeasurementFile Read(string path)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
        JsonElement host = document.RootElement.GetProperty("HostEnvironmentInfo");
        return new MeasurementFile
        {
            Environment = $"{Text(host, "ProcessorName")}, {Text(host, "PhysicalCoreCount")} cores; {Text(host, "OsVersion")}; {Text(host, "RuntimeVersion")}; BenchmarkDotNet {Text(host, "BenchmarkDotNetVersion")}",
            Day = DateOnly.FromDateTime(File.GetLastWriteTimeUtc(path)),
            Measurements = [.. document.RootElement.GetProperty("Benchmarks").EnumerateArray().Where(HasResult).Select(ToMeasurement)],
        };
    }

    private static bool HasResult(JsonElement benchmark) =>
        benchmark.TryGetProperty("Statistics", out JsonElement statistics) && statistics.ValueKind == JsonValueKind.Object;

    private static Measurement ToMeasurement(JsonElement benchmark) => new()
    {
        Suite = Text(benchmark, "Type"),
        Contestant = Text(benchmark, "MethodTitle").Trim('\''),
        Parameters = Text(benchmark, "Parameters")
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2))
            .ToImmutableSortedDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal),
        MedianNanoseconds = benchmark.GetProperty("Statistics").GetProperty("Median").GetDouble(),
        AllocatedBytes = benchmark.TryGetProperty("Memory", out JsonElement memory) && memory.ValueKind == JsonValueKind.Object
            ? memory.GetProperty("BytesAllocatedPerOperation").GetDouble()
            : 0,
    };

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) ? value.ToString() : "unknown";
}
