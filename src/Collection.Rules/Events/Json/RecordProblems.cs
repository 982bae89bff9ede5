using System.Globalization;

namespace Collection.Rules.Events.Json;

/// <summary>What is told of a record that is sound by itself and wrong among the others.</summary>
internal static class RecordProblems
{
    /// <summary>Of an event whose case was not given.</summary>
    public const string UnknownCase = "no record describes this case, so nothing of its lender, loan or parties is known";

    /// <summary>Of a record whose id names another one, which came before.</summary>
    public static string UsedBefore(string id, string source, long line) =>
        string.Create(CultureInfo.InvariantCulture, $"'{id}' was already used in {source}({line}) with different content");
}
