using System.Collections.Immutable;

namespace Collection.Rules.Law;

/// <summary>One place of an instrument and its versions over time.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Provision
{
    /// <summary>The id of the instrument it belongs to.</summary>
    public required string InstrumentId { get; init; }

    /// <summary>The place inside the instrument.</summary>
    public required Pinpoint Pinpoint { get; init; }

    /// <summary>The full citation, such as 《中华人民共和国民法典》第一千零三十四条第二款.</summary>
    public required LocalizedText Citation { get; init; }

    /// <summary>The versions by their first day; no two overlap.</summary>
    public required ImmutableArray<ProvisionVersion> Versions { get; init; }

    /// <summary>The instrument and the place, such as civil-code/1034.2.</summary>
    public string Id => $"{InstrumentId}/{Pinpoint.Text}";

    /// <summary>The version in force on a day, or null.</summary>
    /// <param name="day">The day of the act, in the zone where it is judged.</param>
    /// <returns>Null before the first version, in a gap, and from the end of the last.</returns>
    public ProvisionVersion? VersionOn(DateOnly day)
    {
        foreach (ProvisionVersion version in Versions)
        {
            if (version.Period.Contains(day))
            {
                return version;
            }
        }

        return null;
    }

    /// <inheritdoc />
    public override string ToString() => Id;
}
