namespace Collection.Rules.Cli.Reports.Json;

/// <summary>A text in both languages.</summary>
internal sealed record TextJson(string? Zh, string? En)
{
    public static TextJson Of(LocalizedText text) => new(text.Zh, text.En);
}
