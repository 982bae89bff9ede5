using System.Collections.Immutable;
using Collection.Rules.Diagnostics;

namespace Collection.Rules.Parameters;

/// <summary>A figure of the law, dated: hours, counts, rates.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed record Parameter
{
    public required string Id { get; init; }

    /// <summary>Its place among the parameters of a rule set.</summary>
    public required int Index { get; init; }

    public required LocalizedText Title { get; init; }

    public required ParameterType Type { get; init; }

    public Stricter? Stricter { get; init; }

    /// <summary>In order of their first days.</summary>
    public required ImmutableArray<ParameterValue> Values { get; init; }

    /// <summary>Values announced but not yet in use, in order of their first days.</summary>
    public ImmutableArray<ParameterValue> Announced { get; init; } = [];

    public required SourcePosition Position { get; init; }

    /// <summary>The parameter of another pack that this one makes stricter; null for one that an author defined.</summary>
    public Parameter? TightenedFrom { get; init; }

    /// <summary>Whether its value of a day is another than that of the parameter it tightens.</summary>
    public bool IsStricterOn(DateOnly day) => On(day) is { Value: { } own } && !own.Equals(TightenedFrom?.On(day)?.Value);

    /// <summary>The value of a day, or null where none holds.</summary>
    public ParameterValue? On(DateOnly day)
    {
        for (int i = Values.Length - 1; i >= 0; i--)
        {
            if (Values[i].From <= day)
            {
                return Values[i].Value is null ? null : Values[i];
            }
        }

        return null;
    }
}
