namespace Collection.Rules.Events.Json;

/// <summary>Reads and writes a time of the day as text.</summary>
internal sealed class ClockConverter : TextValueConverter<TimeOnly>
{
    public override bool TryParse(string text, out TimeOnly value) => ClockText.TryParse(text, out value);

    protected override string Format(TimeOnly value) => ClockText.Format(value);

    protected override string Describe(string text) => text.StartsWith("24:", StringComparison.Ordinal)
        ? "midnight is written 00:00"
        : $"not a time of the day such as 22:00{JsonWords.Figure(text)}";
}
