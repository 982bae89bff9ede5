using System.Text.Json;

namespace Collection.Rules.Events.Json;

/// <summary>Reads text and names that may not be valid Unicode.</summary>
/// <remarks>JSON can escape half a surrogate pair, and the framework then throws where it is read.</remarks>
internal static class JsonText
{
    /// <summary>The text, or null for what is no text or no valid one.</summary>
    public static string? TextOf(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The name of a member.</summary>
    public static string NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            // Any name will do that no contract has.
            return "\uFFFD";
        }
    }

    /// <summary>The first member of that name, or null.</summary>
    public static JsonElement? MemberOf(JsonElement value, string name)
    {
        foreach (JsonProperty member in value.EnumerateObject())
        {
            if (string.Equals(NameOf(member), name, StringComparison.Ordinal))
            {
                return member.Value;
            }
        }

        return null;
    }
}
