using Collection.Rules.Testing.Coverage;

namespace Collection.Rules.Cli.Test.Json;

/// <summary>In how many tests an element or exception came out how.</summary>
internal sealed record ElementCoverageJson
{
    public required string Name { get; init; }

    public required bool IsException { get; init; }

    public required PlaceJson Place { get; init; }

    public required int Proven { get; init; }

    public required int Disproven { get; init; }

    public required int Unknown { get; init; }

    public required bool CanBeUnknown { get; init; }

    public static ElementCoverageJson Of(ElementCoverage element) => new()
    {
        Name = element.Name,
        IsException = element.IsException,
        Place = PlaceJson.Of(element.Position),
        Proven = element.Proven,
        Disproven = element.Disproven,
        Unknown = element.Unknown,
        CanBeUnknown = element.CanBeUnknown,
    };
}
