using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Collection.Rules.Decisions;

/// <summary>Finds what two decisions rest on differently.</summary>
internal static class HeaderComparison
{
    private const string GateMember = "gate";

    // Where the inputs lie does not matter, and what a gate answers is no circumstance.
    private static readonly ImmutableArray<string> Ignored = ["inputs", GateMember];

    /// <summary>One line for each member that differs.</summary>
    public static ImmutableArray<string> Of(DecisionHeader was, DecisionHeader now)
    {
        JsonObject old = ToObject(was);
        JsonObject current = ToObject(now);
        return
        [
            .. old.Select(m => m.Key).Union(current.Select(m => m.Key), StringComparer.Ordinal)
                .Except(Ignored, StringComparer.Ordinal)
                .Where(name => !JsonNode.DeepEquals(old[name], current[name]))
                .Select(name => Describe(name, old[name], current[name])),
        ];
    }

    /// <summary>What a gate answers differently; null where that is the same.</summary>
    public static string? AnswerOf(DecisionHeader was, DecisionHeader now)
    {
        JsonNode? old = ToObject(was)[GateMember];
        JsonNode? current = ToObject(now)[GateMember];
        return JsonNode.DeepEquals(old, current) ? null : Describe(GateMember, old, current);
    }

    private static string Describe(string name, JsonNode? was, JsonNode? now)
    {
        if (was is not JsonArray before || now is not JsonArray after)
        {
            return $"{name}: was {Text(was)}, is {Text(now)}";
        }

        // Long lists differ in a few places only.
        string[] gone = [.. before.Select(Text).Except(after.Select(Text), StringComparer.Ordinal)];
        string[] added = [.. after.Select(Text).Except(before.Select(Text), StringComparer.Ordinal)];
        return gone.Length + added.Length == 0
            ? $"{name}: the same in another order"
            : $"{name}: was {string.Join(", ", gone.DefaultIfEmpty("absent"))}, is {string.Join(", ", added.DefaultIfEmpty("absent"))}";
    }

    private static string Text(JsonNode? node) => node?.ToJsonString(DecisionJsonContext.Readable.Options) ?? "nothing";

    private static JsonObject ToObject(DecisionHeader header) =>
        JsonSerializer.SerializeToNode(header, DecisionJsonContext.Readable.DecisionHeader)!.AsObject();
}
