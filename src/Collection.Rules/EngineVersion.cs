namespace Collection.Rules;

/// <summary>The library that decided.</summary>
internal sealed record EngineVersion(string Name, string Version)
{
    public static EngineVersion Own { get; } = new(
        typeof(EngineVersion).Assembly.GetName().Name!,
        typeof(EngineVersion).Assembly.GetName().Version?.ToString(3) ?? "0.0.0");
}
