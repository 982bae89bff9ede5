using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Collection.Rules.Telemetry;

namespace Collection.Rules.Tests.Telemetry;

/// <summary>Hears all that the library tells of measurements and activities.</summary>
internal sealed class TelemetryListener : IDisposable
{
    private readonly ConcurrentQueue<string> told = new();
    private readonly MeterListener meters = new();
    private readonly ActivityListener activities;

    public TelemetryListener()
    {
        meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == RuleTelemetry.Name)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => told.Enqueue($"{instrument.Name} {value} {Text(tags)}"));
        meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => told.Enqueue($"{instrument.Name} {value} {Text(tags)}"));
        meters.Start();
        activities = new ActivityListener
        {
            ShouldListenTo = source => source.Name == RuleTelemetry.Name,
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => told.Enqueue(
                $"activity {activity.OperationName} {activity.DisplayName} {Text([.. activity.TagObjects])} {activity.StatusDescription} "
                + $"{string.Join(' ', activity.Baggage)} {string.Join(' ', activity.Events.Select(e => $"{e.Name} {Text([.. e.Tags])}"))}"),
        };
        ActivitySource.AddActivityListener(activities);
    }

    public IEnumerable<string> Told => told;

    public void Dispose()
    {
        meters.Dispose();
        activities.Dispose();
    }

    private static string Text(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var text = new List<string>();
        foreach (KeyValuePair<string, object?> tag in tags)
        {
            text.Add($"{tag.Key}={tag.Value}");
        }

        return string.Join(' ', text);
    }
}
