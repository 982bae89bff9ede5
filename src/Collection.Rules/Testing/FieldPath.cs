using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Collection.Rules.Diagnostics;
using Collection.Rules.Events;
using Collection.Rules.Facts;
using Collection.Rules.Loading;
using Collection.Rules.Yaml;

namespace Collection.Rules.Testing;

/// <summary>Sets and removes fields of a record by their path.</summary>
internal static class FieldPath
{
    private const string Parties = "parties";

    private static readonly ImmutableArray<string> CaseParts = ["lender", "loan", "debtor", "records", Parties];

    public static bool IsOfCase(string path) => CaseParts.Contains(path.Split('.')[0], StringComparer.Ordinal);

    /// <summary>Whether a path is one that a record can hold; reports it otherwise.</summary>
    public static bool Check(YamlScalar path, ImmutableArray<EventKind> kinds, DiagnosticBag diagnostics)
    {
        string name = path.Value;
        if (name is "case" or "id")
        {
            diagnostics.Error(DiagnosticCode.BadTest, path.Start, $"'{name}' is given by the test itself; name a field of the case by its path, such as lender.kind");
            return false;
        }

        Fact? fact = FactCatalog.Find(name, kinds);
        if (CaseParts.Contains(name, StringComparer.Ordinal) || fact is { IsDerived: false } || FactCatalog.All.Any(f => f.Path.StartsWith(name + '.', StringComparison.Ordinal)))
        {
            return true;
        }

        if (string.Equals(name, "type", StringComparison.Ordinal))
        {
            return true;
        }

        string message = fact is null
            ? $"'{LiteralReader.Cut(name)}' is not a field{NearestName.Suggest(name, FactCatalog.All.Where(f => !f.IsDerived).Select(f => f.Path))}"
            : $"'{name}' is derived and cannot be set: set what it is derived from";
        diagnostics.Error(DiagnosticCode.UnknownFact, path.Start, message);
        return false;
    }

    public static void Set(JsonObject target, string path, JsonNode? value)
    {
        string[] parts = path.Split('.');
        foreach (string part in parts[..^1])
        {
            if (target[part] is not JsonObject next)
            {
                target[part] = next = [];
            }

            target = next;
        }

        target[parts[^1]] = value;
    }

    /// <summary>Whether there was such a field to remove.</summary>
    public static bool Remove(JsonObject target, string path)
    {
        string[] parts = path.Split('.');
        foreach (string part in parts[..^1])
        {
            if (target[part] is not JsonObject next)
            {
                return false;
            }

            target = next;
        }

        return target.Remove(parts[^1]);
    }
}
