using System.Collections.Immutable;

namespace Collection.Rules.Conditions;

/// <summary>Collects, each once and in order, the facts and records that would settle a question.</summary>
internal sealed class MissingFacts
{
    private readonly List<string> paths = [];

    public bool IsEmpty => paths.Count == 0;

    public void Add(string path)
    {
        if (!paths.Contains(path, StringComparer.Ordinal))
        {
            paths.Add(path);
        }
    }

    public void AddRange(IEnumerable<string> more)
    {
        foreach (string path in more)
        {
            Add(path);
        }
    }

    public ImmutableArray<string> ToImmutable() => [.. paths];
}
