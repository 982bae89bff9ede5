using Collection.Rules.Diagnostics;

namespace Collection.Rules.Testing.Coverage;

/// <summary>In how many tests an element or exception was shown, excluded, or left open.</summary>
internal sealed record ElementCoverage
{
    public required string Name { get; init; }

    public required LocalizedText Says { get; init; }

    public required bool IsException { get; init; }

    public required SourcePosition Position { get; init; }

    /// <summary>Whether anything can leave it open.</summary>
    public required bool CanBeUnknown { get; init; }

    public int Proven { get; init; }

    public int Disproven { get; init; }

    public int Unknown { get; init; }

    /// <summary>The truth values that no test has shown and some could.</summary>
    public IEnumerable<Truth> Unseen
    {
        get
        {
            if (Proven == 0)
            {
                yield return Truth.Proven;
            }

            if (Disproven == 0)
            {
                yield return Truth.Disproven;
            }

            if (Unknown == 0 && CanBeUnknown)
            {
                yield return Truth.Unknown;
            }
        }
    }
}
