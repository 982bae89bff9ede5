using System.Globalization;
using System.Text.Json;

namespace Collection.Rules.Tests.Cli;

/// <summary>Records as lines of JSON.</summary>
internal static class GivenRecords
{
    /// <summary>A case with a debtor D1, a parent P1 and a friend P2.</summary>
    public static string Case(string id = "C-1", string consent = "complete") => $$$"""
        {"type":"case","id":"{{{id}}}","debtor":{"id":"D1"},"parties":[{"id":"P1","role":"parent"},{"id":"P2","role":"friend"}],"records":{"contact":"complete","consent":"{{{consent}}}"}}
        """;

    /// <summary>A text message on one day; minute by minute where there are several.</summary>
    public static string Message(string id, string recipient = "P1", string? purpose = "demand", string? text = "您好", int minute = 0, string caseId = "C-1")
    {
        string at = new DateTime(2026, 5, 14, 9, 0, 0, DateTimeKind.Unspecified).AddMinutes(minute).ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
        string purposeMember = purpose is null ? string.Empty : $"\"purpose\":{JsonSerializer.Serialize(purpose)},";
        string textMember = text is null ? string.Empty : $"\"text\":{JsonSerializer.Serialize(text)},";
        return $$"""{"type":"text_message","id":{{JsonSerializer.Serialize(id)}},"case":"{{caseId}}","at":"{{at}}+08:00",{{purposeMember}}{{textMember}}"direction":"outbound","recipient":"{{recipient}}"}""";
    }

    /// <summary>A phone call of which nothing was written down but that it was made.</summary>
    public static string Ring(string id, int minute, string recipient = "D1") => Message(id, recipient, "demand", text: null, minute)
        .Replace("text_message", "phone_call", StringComparison.Ordinal);

    public static string Lines(params IEnumerable<string> lines) => string.Join('\n', lines) + "\n";
}
